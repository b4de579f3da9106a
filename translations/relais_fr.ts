<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CardPaper</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>This card lets others write to the office, and read nothing. Hand it to partners only; do not publish it.</source>
        <translation>Cette carte permet d’écrire à l’organisme, sans rien lire. Ne la donnez qu’à des partenaires ; ne la publiez pas.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address of exchange</source>
        <translation>Adresse d’échange</translation>
    </message>
    <message>
        <source>no %1, of %2</source>
        <translation>n° %1, du %2</translation>
    </message>
    <message>
        <source>The 40 digits</source>
        <translation>Les 40 chiffres</translation>
    </message>
    <message>
        <source>The card, to be scanned</source>
        <translation>La carte, à scanner</translation>
    </message>
    <message>
        <source>Before the first sending</source>
        <translation>Avant le premier envoi</translation>
    </message>
    <message>
        <source>Import the card: the file that came with it, or what the square holds.</source>
        <translation>Importez la carte : le fichier reçu, ou ce que contient le carré.</translation>
    </message>
    <message>
        <source>Call the office at a number that you knew before; the one above may not be its own.</source>
        <translation>Appelez l’organisme à un numéro que vous connaissiez avant : celui du haut n’est peut-être pas le sien.</translation>
    </message>
    <message>
        <source>Have the last two groups of digits read to you and type them; then read yours.</source>
        <translation>Faites-vous lire les deux derniers groupes de chiffres et tapez-les ; puis lisez les vôtres.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This phrase does not open the vault.</source>
        <translation>Cette phrase n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Check the keyboard and try again. Nothing is erased.</source>
        <translation>Vérifiez le clavier, puis réessayez. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>Both key files are damaged.</source>
        <translation>Les deux fichiers de clés sont abîmés.</translation>
    </message>
    <message>
        <source>Restore the last backup, or call support without deleting anything.</source>
        <translation>Restaurez la dernière sauvegarde, ou appelez l’assistance sans rien supprimer.</translation>
    </message>
    <message>
        <source>There is no complete vault in this folder.</source>
        <translation>Il n’y a pas de coffre complet dans ce dossier du disque.</translation>
    </message>
    <message>
        <source>Choose another folder, or restore a backup. Nothing was changed.</source>
        <translation>Choisissez un autre emplacement, ou restaurez une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A vault already stands there.</source>
        <translation>Un coffre se trouve déjà à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another name or folder. Nothing was changed.</source>
        <translation>Choisissez un autre nom ou un autre emplacement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is damaged.</source>
        <translation>Le coffre est abîmé.</translation>
    </message>
    <message>
        <source>It was not opened and nothing was changed. Restore the last backup.</source>
        <translation>Il n’a pas été ouvert et rien n’a été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file is not encrypted.</source>
        <translation>Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>It is no vault of Relais and was not opened.</source>
        <translation>Ce n’est pas un coffre de Relais, il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This vault comes from a newer version.</source>
        <translation>Ce coffre vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>Update Relais; nothing was changed.</source>
        <translation>Mettez Relais à jour, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This vault is already open on this computer.</source>
        <translation>Ce coffre est déjà ouvert sur ce poste.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Fermez l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>Le coffre est dans un emplacement où l’on ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder. Nothing was changed.</source>
        <translation>Demandez le droit d’y écrire, ou choisissez un autre emplacement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A part of Relais is not the expected one.</source>
        <translation>Un élément de Relais n’est pas celui attendu.</translation>
    </message>
    <message>
        <source>The vault was not opened. Install Relais again from its package.</source>
        <translation>Le coffre n’a pas été ouvert. Réinstallez Relais depuis son paquet.</translation>
    </message>
    <message>
        <source>The vault lies on a network folder, where it could be damaged.</source>
        <translation>Le coffre est sur un disque réseau, où il pourrait s’abîmer.</translation>
    </message>
    <message>
        <source>Move it to the disk of this computer. It was not opened.</source>
        <translation>Déplacez-le sur le disque de ce poste. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This file is not a spreadsheet.</source>
        <translation>Ce fichier n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Choose a CSV, XLSX or ODS file. Nothing was imported.</source>
        <translation>Choisissez un fichier CSV, XLSX ou ODS. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This spreadsheet is protected by a password.</source>
        <translation>Ce tableau est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without one, then choose it again. Nothing was imported.</source>
        <translation>Enregistrez-le sans mot de passe, puis choisissez-le de nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large.</source>
        <translation>Ce tableau est trop grand.</translation>
    </message>
    <message>
        <source>Split it and import its parts. Nothing was imported.</source>
        <translation>Découpez-le et importez ses parties. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No line was found under a header in this spreadsheet.</source>
        <translation>Aucune ligne n’a été trouvée sous un en-tête dans ce tableau.</translation>
    </message>
    <message>
        <source>Check that the columns have titles. Nothing was imported.</source>
        <translation>Vérifiez que les colonnes ont un titre. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged.</source>
        <translation>Ce tableau est abîmé.</translation>
    </message>
    <message>
        <source>Open it, save it again, then choose it. Nothing was imported.</source>
        <translation>Ouvrez-le, enregistrez-le de nouveau, puis choisissez-le. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A reference file of Relais is damaged.</source>
        <translation>Un fichier de référence de Relais est abîmé.</translation>
    </message>
    <message>
        <source>Install Relais again from its package. Your vault is intact.</source>
        <translation>Réinstallez Relais depuis son paquet. Votre coffre est intact.</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>Cette valeur n’est pas comprise.</translation>
    </message>
    <message>
        <source>Correct it; the previous one was kept.</source>
        <translation>Corrigez-la, la précédente est gardée.</translation>
    </message>
    <message>
        <source>This phrase is too easy to guess.</source>
        <translation>Cette phrase est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Add words, or take the phrase proposed. Nothing was changed.</source>
        <translation>Ajoutez des mots, ou prenez la phrase proposée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No result.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>It may have been moved or closed.</source>
        <translation>La fiche a pu être déplacée ou close.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask your supervisor. Nothing was changed.</source>
        <translation>Demandez à votre responsable. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This value was changed meanwhile.</source>
        <translation>Cette valeur a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>Yours was not written over it. Look at it, then decide.</source>
        <translation>La vôtre ne l’a pas remplacée. Regardez-la, puis choisissez.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Your last text is kept on screen. Free some space and try again.</source>
        <translation>Votre dernier texte est gardé à l’écran. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation>Le disque ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>Your last text is kept on screen. Try again, or tell your IT service.</source>
        <translation>Votre dernier texte est gardé à l’écran. Réessayez, ou prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>This computer lacks free memory for that.</source>
        <translation>La mémoire libre de ce poste ne suffit pas.</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was changed.</source>
        <translation>Fermez d’autres programmes, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Dates are reckoned from 1950 to 2100.</source>
        <translation>Les dates se calculent de 1950 à 2100.</translation>
    </message>
    <message>
        <source>Correct the year; nothing was changed.</source>
        <translation>Corrigez l’année ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation>Cette date n’est pas encore venue.</translation>
    </message>
    <message>
        <source>Enter what has happened; nothing was changed.</source>
        <translation>Notez ce qui a eu lieu ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This date lies before that of what it follows from.</source>
        <translation>Cette date précède celle de l’événement dont elle découle.</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was changed.</source>
        <translation>Corrigez l’une des deux dates ; rien n’a changé.</translation>
    </message>
    <message>
        <source>This file is not a document that Relais keeps.</source>
        <translation>Ce fichier n’est pas un document que Relais garde.</translation>
    </message>
    <message>
        <source>Choose a PDF, a JPEG or PNG picture, or a text. Nothing was kept.</source>
        <translation>Choisissez un PDF, une image JPEG ou PNG, ou un texte. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Ce PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without one, then choose it again. Nothing was kept.</source>
        <translation>Enregistrez-le sans mot de passe, puis choisissez-le à nouveau. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This document is too large.</source>
        <translation>Ce document est trop lourd.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>Ce document est abîmé.</translation>
    </message>
    <message>
        <source>Open it, save it again, then choose it. Nothing was kept.</source>
        <translation>Ouvrez-le, enregistrez-le à nouveau, puis choisissez-le. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>A part of Relais is missing.</source>
        <translation>Il manque une partie de Relais.</translation>
    </message>
    <message>
        <source>Install Relais again, or tell your IT service. Nothing was changed.</source>
        <translation>Réinstallez Relais, ou prévenez votre service informatique. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Keep it under 16 MB, by scanning fewer pages at once. A picture also stays under 50 million points, even if its file is small: scan it less finely. Nothing was kept.</source>
        <translation>Restez sous 16&#xa0;Mo, en numérisant moins de pages à la fois. Une image reste aussi sous 50 millions de points, même si son fichier est léger&#xa0;: numérisez-la moins finement. Rien n’a été gardé.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys: %1</source>
        <translation>Touches : %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LiaisonWords</name>
    <message>
        <source>Liaison sheet %1</source>
        <translation>Fiche de liaison %1</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <translation>Exemplaire %1, %2</translation>
    </message>
    <message>
        <source>Printed by %1, register no. %2.</source>
        <translation>Imprimé par %1, registre n°&#xa0;%2.</translation>
    </message>
    <message>
        <source>For the service named above alone. To be destroyed once it is answered.</source>
        <translation>Pour le seul service nommé ci-dessus. À détruire une fois la réponse donnée.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Liaison sheet</source>
        <translation>Fiche de liaison</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <source>%1, interpreter needed</source>
        <translation>%1, interprète nécessaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) with her</source>
        <translation>
            <numerusform>%n enfant avec elle</numerusform>
            <numerusform>%n enfants avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>Number at the fund</source>
        <translation>Numéro à la caisse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Her name is told by telephone.</source>
        <translation>Son nom se dit au téléphone.</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Ce qui vous est demandé</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>To reach her safely</source>
        <translation>Pour la joindre sans risque</translation>
    </message>
    <message>
        <source>Do not write and do not call: reach her through us.</source>
        <translation>N’écrivez pas, n’appelez pas&#xa0;: passez par nous pour la joindre.</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Heures sûres</translation>
    </message>
    <message>
        <source>ask us before calling</source>
        <translation>demandez-nous avant d’appeler</translation>
    </message>
    <message>
        <source>Say you are</source>
        <translation>Se présenter comme</translation>
    </message>
    <message>
        <source>your first name, neither office nor reason</source>
        <translation>votre prénom, ni service ni motif</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Outside these hours, or if somebody else answers: say nothing, hang up and tell us the same day.</source>
        <translation>Hors de ces heures, ou si une autre personne répond&#xa0;: ne dites rien, raccrochez et prévenez-nous le jour même.</translation>
    </message>
    <message>
        <source>Facts that serve you</source>
        <translation>Faits utiles</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>By telephone to %1: say the code %2, no name is needed. Or on this sheet, brought back by hand or in a closed envelope.</source>
        <translation>Par téléphone au %1&#xa0;: dites le code %2, aucun nom n’est nécessaire. Ou sur cette fiche, rendue en main propre ou sous enveloppe fermée.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused, because</source>
        <translation>Refusée, parce que</translation>
    </message>
    <message>
        <source>Appointment on %1 at %2, place %3</source>
        <translation>Rendez-vous le %1 à %2, lieu %3</translation>
    </message>
    <message>
        <source>Name, date and signature</source>
        <translation>Nom, date et signature</translation>
    </message>
    <message>
        <source>%1, which may not go there today</source>
        <translation>%1, qui ne peut pas y aller aujourd’hui</translation>
    </message>
    <message>
        <source>a way to reach her</source>
        <translation>un moyen de la joindre</translation>
    </message>
    <message>
        <source>the danger</source>
        <translation>le danger</translation>
    </message>
    <message>
        <source>the housing, whose words may tell where she is</source>
        <translation>l’hébergement, dont les mots pourraient dire où elle est</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), too long or too telling for paper</source>
        <translation>
            <numerusform>%n fait, trop long ou trop parlant pour le papier</numerusform>
            <numerusform>%n faits, trop longs ou trop parlants pour le papier</numerusform>
        </translation>
    </message>
    <message>
        <source>the telephone of our card, which is empty: write it by hand</source>
        <translation>le téléphone de notre carte, qui est vide&#xa0;: écrivez-le à la main</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>page %1 / %2</source>
        <translation>page %1 / %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>This sheet alone opens the vault. Whoever finds it can read everything: never leave it near the computer, photograph it or send it.</source>
        <translation>Cette fiche suffit à ouvrir le coffre. Qui la trouve peut tout lire : ne la laissez jamais près de l’ordinateur, ne la photographiez pas, ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Capitals and digits only. O and 0, I and 1 are taken as the same; hyphens and spaces do not matter.</source>
        <translation>Majuscules et chiffres seulement. O et 0, I et 1 se valent ; tirets et espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Si la phrase de passe est perdue</translation>
    </message>
    <message>
        <source>Open the program and choose the vault named above.</source>
        <translation>Ouvrez le programme et choisissez le coffre nommé ci-dessus.</translation>
    </message>
    <message>
        <source>Choose “Use the recovery sheet” under the passphrase and type the code.</source>
        <translation>Choisissez « Phrase oubliée » sous la phrase de passe et recopiez le code.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The code stays valid until a new sheet is made.</source>
        <translation>Choisissez une nouvelle phrase. Le code reste valable tant qu’une nouvelle fiche n’est pas faite.</translation>
    </message>
    <message>
        <source>Keeping this sheet</source>
        <translation>Garder cette fiche</translation>
    </message>
    <message>
        <source>Put it in an envelope, seal it, sign across the flap and write the date on it.</source>
        <translation>Mettez-la dans une enveloppe, fermez-la, signez sur le rabat et écrivez-y la date.</translation>
    </message>
    <message>
        <source>Lock the envelope away, in another room than the computer, with the person in charge.</source>
        <translation>Gardez l’enveloppe sous clé, dans une autre pièce que l’ordinateur, chez la personne responsable.</translation>
    </message>
    <message>
        <source>If the envelope was opened or is missing, make a new sheet: the old code then opens nothing.</source>
        <translation>Si l’enveloppe a été ouverte ou manque, faites une nouvelle fiche : l’ancien code n’ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>sealed address</source>
        <translation>adresse scellée</translation>
    </message>
    <message>
        <source>telephone and code word</source>
        <translation>coordonnées et mot convenu</translation>
    </message>
    <message>
        <source>account in her own words</source>
        <translation>récit</translation>
    </message>
    <message numerus="yes">
        <source>%n working note(s)</source>
        <translation>
            <numerusform>%n note de travail</numerusform>
            <numerusform>%n notes de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>identity of the other parent</source>
        <translation>identité de l’autre parent</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>Synthèse %1</translation>
    </message>
    <message>
        <source>Summary, case %1</source>
        <translation>Synthèse, dossier %1</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <translation>Exemplaire %1, %2</translation>
    </message>
    <message>
        <source>Copy %1, for %2, %3</source>
        <translation>Exemplaire %1, pour %2, %3</translation>
    </message>
    <message>
        <source>Printed by %1, register no. %2.</source>
        <translation>Imprimé par %1, registre n° %2.</translation>
    </message>
    <message>
        <source>Not on this copy: %1.</source>
        <translation>Absents de cet exemplaire : %1.</translation>
    </message>
    <message>
        <source>To be destroyed after reading.</source>
        <translation>À détruire après lecture.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>the coordinator&apos;s own date</source>
        <translation>date fixée par le référent</translation>
    </message>
    <message>
        <source>waiting for: %1</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>To decide or to watch this week</source>
        <translation>À décider ou à surveiller cette semaine</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Rien n’est dû cette semaine.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Prudent date</source>
        <translation>Date prudente</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>High danger</source>
        <translation>Danger élevé</translation>
    </message>
    <message>
        <source>Medium danger</source>
        <translation>Danger moyen</translation>
    </message>
    <message>
        <source>Low danger</source>
        <translation>Danger faible</translation>
    </message>
    <message>
        <source>Danger not assessed</source>
        <translation>Danger à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n an</numerusform>
            <numerusform>%1, %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>no child</source>
        <translation>sans enfant</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1, %2 ans</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>no safe channel</source>
        <translation>aucun canal sûr</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>known, checked on %1, not printed</source>
        <translation>connu, vérifié le %1, non imprimé</translation>
    </message>
    <message>
        <source>known, never checked, not printed</source>
        <translation>connu, jamais vérifié, non imprimé</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>accompagné</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, opened on %2 (%n day(s))</source>
        <translation>
            <numerusform>%1, ouvert le %2 (%n jour)</numerusform>
            <numerusform>%1, ouvert le %2 (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>was planned on %1</source>
        <translation>était prévu le %1</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>prévu le %1</translation>
    </message>
    <message>
        <source>emergency shelter, address sealed</source>
        <translation>mise à l’abri, adresse scellée</translation>
    </message>
    <message>
        <source>hotel, address sealed</source>
        <translation>hôtel, adresse scellée</translation>
    </message>
    <message>
        <source>supported housing, address sealed</source>
        <translation>hébergement accompagné, adresse scellée</translation>
    </message>
    <message>
        <source>with others, not printed</source>
        <translation>chez un tiers, non imprimé</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>à son domicile</translation>
    </message>
    <message>
        <source>known, not printed</source>
        <translation>connu, non imprimé</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>to assess</source>
        <translation>à évaluer</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>obtained</source>
        <translation>obtenue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Measures: %1 obtained of %2</source>
        <translation>Mesures : %1 obtenues sur %2</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenues</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Delays kept</source>
        <translation>Délais tenus</translation>
    </message>
    <message>
        <source>Dated facts</source>
        <translation>Faits datés</translation>
    </message>
    <message>
        <source>No fact was noted.</source>
        <translation>Aucun fait noté.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older fact(s)</source>
        <translation>
            <numerusform>et %n fait plus ancien</numerusform>
            <numerusform>et %n faits plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinion of the supervisor</source>
        <translation>Avis de l’encadrement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>règle locale</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Le fichier dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without that mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets. Enregistrez-le en UTF-8 sans cette marque.</translation>
    </message>
    <message>
        <source>A character of this line is not UTF-8.</source>
        <translation>Un caractère de cette ligne n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file stops in the middle.</source>
        <translation>Le fichier s’arrête au milieu.</translation>
    </message>
    <message>
        <source>Something stands after the end: %1</source>
        <translation>Quelque chose suit la fin : %1</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Il y a une virgule de trop.</translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation>Le champ %1 est donné deux fois.</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Ceci ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>There are more than %1 levels.</source>
        <translation>Il y a plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>An invisible control character stands in the text.</source>
        <translation>Un caractère de contrôle invisible se trouve dans le texte.</translation>
    </message>
    <message>
        <source>What follows the backslash is not understood.</source>
        <translation>Ce qui suit la barre oblique inverse n’est pas compris.</translation>
    </message>
    <message>
        <source>A value of another kind is expected here: %1</source>
        <translation>Une valeur d’une autre sorte est attendue ici : %1</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Ce champ manque.</translation>
    </message>
    <message>
        <source>This field is unknown: %1</source>
        <translation>Ce champ est inconnu : %1</translation>
    </message>
    <message>
        <source>This value is not in the list: %1</source>
        <translation>Cette valeur n’est pas dans la liste : %1</translation>
    </message>
    <message>
        <source>This value does not have the form that is expected: %1</source>
        <translation>Cette valeur n’a pas la forme attendue : %1</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Le texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The number lies outside its range: %1</source>
        <translation>Le nombre est hors de ses limites : %1</translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation>Il faut au moins un élément.</translation>
    </message>
    <message>
        <source>There are more than %1 entries.</source>
        <translation>Il y a plus de %1 éléments.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>This is no date like 2026-11-25: %1</source>
        <translation>Ce n’est pas une date comme 2026-11-25 : %1</translation>
    </message>
    <message>
        <source>Exactly one of these fields is needed: %1</source>
        <translation>Il faut un seul de ces champs : %1</translation>
    </message>
    <message>
        <source>This file comes from a newer version of Relais. Update Relais to use it.</source>
        <translation>Ce fichier vient d’une version plus récente de Relais. Mettez Relais à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>No département has the code %1.</source>
        <translation>Aucun département n’a le code %1.</translation>
    </message>
    <message>
        <source>The parcours it stands on is not known here: %1</source>
        <translation>Le parcours sur lequel il repose n’est pas connu ici : %1</translation>
    </message>
    <message>
        <source>A parcours cannot stand on itself.</source>
        <translation>Un parcours ne peut pas reposer sur lui-même.</translation>
    </message>
    <message>
        <source>%1 is known already.</source>
        <translation>%1 est déjà connu.</translation>
    </message>
    <message>
        <source>%1 is not in the parcours it stands on.</source>
        <translation>%1 n’est pas dans le parcours sur lequel il repose.</translation>
    </message>
    <message>
        <source>No measure has the code %1.</source>
        <translation>Aucune mesure n’a le code %1.</translation>
    </message>
    <message>
        <source>No delay has the code %1.</source>
        <translation>Aucun délai n’a le code %1.</translation>
    </message>
    <message>
        <source>No event has the code %1.</source>
        <translation>Aucun événement n’a le code %1.</translation>
    </message>
    <message>
        <source>%1 begins with no known strand.</source>
        <translation>%1 ne commence par aucun volet connu.</translation>
    </message>
    <message>
        <source>%1 belongs to no measure.</source>
        <translation>%1 n’appartient à aucune mesure.</translation>
    </message>
    <message>
        <source>Measures wait for one another: %1</source>
        <translation>Des mesures s’attendent l’une l’autre : %1</translation>
    </message>
    <message>
        <source>%1 changes nothing.</source>
        <translation>%1 ne change rien.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 72 h</source>
        <translation>Sous 72 h</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenue</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>measure</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>New</source>
        <comment>case</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacté</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>danger</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>danger</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <comment>danger</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No safe channel</source>
        <translation>Aucun canal sûr</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Mise en sécurité</translation>
    </message>
    <message>
        <source>Shelter and housing</source>
        <translation>Hébergement et logement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Children, school, custody</source>
        <translation>Enfants, école, garde</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Papers and rights</source>
        <translation>Papiers et droits</translation>
    </message>
</context>
<context>
    <name>relais::Application</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé : %1.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>A copy of the key file was damaged and has been put right.</source>
        <translation>Une copie du fichier de clés était abîmée, elle a été réparée.</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Nouveau signalement</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Lock without what was just typed?</source>
        <translation>Verrouiller sans ce qui vient d’être saisi ?</translation>
    </message>
    <message>
        <source>It cannot be kept: the vault cannot be written now. What was kept at the last pause stays. This cannot be undone.</source>
        <translation>Ce texte ne peut pas être gardé : le coffre ne peut pas être écrit. Ce qui a été gardé à la dernière pause reste. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Nothing copied: this way to reach her is marked as not safe.</source>
        <translation>Rien n’a été copié : ce moyen de la joindre est noté comme non sûr.</translation>
    </message>
    <message>
        <source>&amp;Send and receive</source>
        <translation>Envo&amp;yer et recevoir</translation>
    </message>
    <message>
        <source>Answer rece&amp;ived…</source>
        <translation>Répo&amp;nse reçue…</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but the vault was used on %2.</source>
        <translation>L’horloge de ce poste indique le %1 alors que le coffre a servi le %2.</translation>
    </message>
    <message>
        <source>Check it: deadlines and consents are reckoned with it.</source>
        <translation>Vérifiez-la&#xa0;: les échéances et les accords se comptent avec elle.</translation>
    </message>
</context>
<context>
    <name>relais::OptionWords</name>
    <message>
        <source>Folder of the vault to open.</source>
        <translation>Dossier du coffre à ouvrir.</translation>
    </message>
    <message>
        <source>Opens the vault with the phrase of this file: for a demonstration.</source>
        <translation>Ouvre le coffre avec la phrase de ce fichier : pour une démonstration.</translation>
    </message>
    <message>
        <source>Writes a picture of the window and stops.</source>
        <translation>Écrit une image de la fenêtre et s’arrête.</translation>
    </message>
    <message>
        <source>Page to show.</source>
        <translation>Page à montrer.</translation>
    </message>
    <message>
        <source>Case to show there, by its number.</source>
        <translation>Dossier à y montrer, par son numéro.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>Zoom in percent, 100 to 200.</source>
        <translation>Zoom en pour cent, de 100 à 200.</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Couleurs claires ou sombres.</translation>
    </message>
    <message>
        <source>Checks the engine, fonts, words and resources, then stops.</source>
        <translation>Vérifie le moteur, les polices, les mots et les ressources, puis s’arrête.</translation>
    </message>
</context>
<context>
    <name>relais::cli::Say</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>id or reference of the case</source>
        <translation>identifiant ou numéro du dossier</translation>
    </message>
    <message>
        <source>the cases</source>
        <translation>les dossiers</translation>
    </message>
    <message>
        <source>open a case from a JSON file</source>
        <translation>ouvrir un dossier d’après un fichier JSON</translation>
    </message>
    <message>
        <source>list the cases, newest first</source>
        <translation>lister les dossiers, les plus récents d’abord</translation>
    </message>
    <message>
        <source>name, reference, telephone or note</source>
        <translation>nom, numéro, téléphone ou note</translation>
    </message>
    <message>
        <source>say all of one case</source>
        <translation>dire tout d’un dossier</translation>
    </message>
    <message>
        <source>change one field, like referent, person.birth_date or contact.hours</source>
        <translation>modifier un champ, comme referent, person.birth_date ou contact.hours</translation>
    </message>
    <message>
        <source>empty to empty the field</source>
        <translation>vide pour vider le champ</translation>
    </message>
    <message>
        <source>close a case; its clocks stop</source>
        <translation>clore un dossier ; ses délais s’arrêtent</translation>
    </message>
    <message>
        <source>A value is missing or has another form.</source>
        <translation>Une valeur manque ou n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take seven words, or more signs.</source>
        <translation>Cette phrase est trop facile à deviner. Prenez sept mots, ou plus de signes.</translation>
    </message>
    <message>
        <source>Nothing of that name or number was found.</source>
        <translation>Rien de ce nom ou de ce numéro n’a été trouvé.</translation>
    </message>
    <message>
        <source>A rule or a right does not allow this. Nothing was changed.</source>
        <translation>Une règle ou un droit ne le permet pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The value was changed meanwhile. Nothing was overwritten.</source>
        <translation>La valeur a changé entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This passphrase or code does not open the vault. Nothing is erased.</source>
        <translation>Cette phrase ou ce code n’ouvre pas le coffre. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>Both key files are damaged. Restore the last copy of the vault, or call support without deleting anything.</source>
        <translation>Les deux fichiers de clés sont abîmés. Restaurez la dernière sauvegarde, ou appelez l’assistance sans rien supprimer.</translation>
    </message>
    <message>
        <source>There is no vault in that folder, or a part of it is absent.</source>
        <translation>Il n’y a pas de coffre dans ce dossier, ou une partie manque.</translation>
    </message>
    <message>
        <source>The place for the new vault is taken. Nothing was changed.</source>
        <translation>La place du nouveau coffre est prise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the last copy, and delete nothing.</source>
        <translation>Le coffre est abîmé. Restaurez la dernière sauvegarde et ne supprimez rien.</translation>
    </message>
    <message>
        <source>The database of this vault is not encrypted. It was not opened.</source>
        <translation>La base de ce coffre n’est pas chiffrée. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This vault comes from a newer version. Update Relais; nothing was changed.</source>
        <translation>Ce coffre vient d’une version plus récente. Mettez Relais à jour, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This vault is already open on this computer. Close the other window and try again.</source>
        <translation>Ce coffre est déjà ouvert sur ce poste. Fermez l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>Le dossier du coffre n’est pas modifiable.</translation>
    </message>
    <message>
        <source>The database engine is not the one Relais was made with. The vault was not opened.</source>
        <translation>Le moteur de base de données n’est pas celui de Relais. Le coffre n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder lies on a network share. A vault needs a disk of this computer.</source>
        <translation>Le dossier est sur un partage réseau. Un coffre demande un disque de ce poste.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not read or write.</source>
        <translation>Le disque ne lit ou n’écrit pas.</translation>
    </message>
    <message>
        <source>This file is not a spreadsheet that Relais reads (CSV, XLSX, ODS).</source>
        <translation>Ce fichier n’est pas un tableau que Relais lit (CSV, XLSX, ODS).</translation>
    </message>
    <message>
        <source>This spreadsheet is protected by a password. Save it without and try again.</source>
        <translation>Ce tableau est protégé par un mot de passe. Enregistrez-le sans, puis réessayez.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large. Nothing was read.</source>
        <translation>Ce tableau est trop grand. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>No line was found under a head of columns.</source>
        <translation>Aucune ligne n’a été trouvée sous une ligne de titres.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged. Nothing was read.</source>
        <translation>Ce tableau est abîmé. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The file does not have the form that is expected.</source>
        <translation>Le fichier n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged or absent. It was made anew from the other.</source>
        <translation>L’un des deux fichiers de clés était abîmé ou absent. Il a été refait d’après l’autre.</translation>
    </message>
    <message>
        <source>Case work from the command line.</source>
        <translation>Suivi de dossiers en ligne de commande.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>dossier du coffre</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; - is standard input</source>
        <translation>fichier dont la première ligne est la phrase ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>répondre par un document JSON</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>legal and local delays</source>
        <translation>délais légaux et locaux</translation>
    </message>
    <message>
        <source>list the clocks with their sources</source>
        <translation>lister les délais avec leurs sources</translation>
    </message>
    <message>
        <source>say when a clock ends, and why</source>
        <translation>dire quand un délai finit, et pourquoi</translation>
    </message>
    <message>
        <source>day or moment of the starting event; unknown when absent</source>
        <translation>jour ou instant de l’événement de départ ; inconnu s’il manque</translation>
    </message>
    <message>
        <source>key=value, like beneficiary=no</source>
        <translation>clé=valeur, comme beneficiary=no</translation>
    </message>
    <message>
        <source>list the public holidays of a zone in a year</source>
        <translation>lister les jours fériés d’une zone pour une année</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>To take up again</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Created: %1. Held as possible duplicates: %2. Known already: %3. Empty: %4. Totals: %5. To take up again: %6.</source>
        <translation>Créés : %1. Retenus comme doublons possibles : %2. Déjà connus : %3. Vides : %4. Totaux : %5. À reprendre : %6.</translation>
    </message>
    <message>
        <source>take over what was kept elsewhere</source>
        <translation>reprendre ce qui était tenu ailleurs</translation>
    </message>
    <message>
        <source>read a spreadsheet (CSV, XLSX, ODS) into cases, as a whole or not at all</source>
        <translation>reprendre un tableau (CSV, XLSX, ODS) en dossiers, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>JSON file that says where columns go</source>
        <translation>fichier JSON qui dit où vont les colonnes</translation>
    </message>
    <message>
        <source>only say what would become of each line</source>
        <translation>dire seulement ce que deviendrait chaque ligne</translation>
    </message>
    <message>
        <source>every change of a case: when, who, what, from, to</source>
        <translation>chaque modification d’un dossier : quand, qui, quoi, avant, après</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Prudent date</source>
        <translation>Date prudente</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>the measures of a case</source>
        <translation>les mesures d’un dossier</translation>
    </message>
    <message>
        <source>list the measures of a case with their dates</source>
        <translation>lister les mesures d’un dossier avec leurs dates</translation>
    </message>
    <message>
        <source>set the state of a measure</source>
        <translation>changer l’état d’une mesure</translation>
    </message>
    <message>
        <source>day of the state; today when absent</source>
        <translation>jour de l’état ; aujourd’hui s’il manque</translation>
    </message>
    <message>
        <source>what happened in a case</source>
        <translation>ce qui s’est passé dans un dossier</translation>
    </message>
    <message>
        <source>record an event; it may start clocks</source>
        <translation>noter un événement ; il peut faire partir des délais</translation>
    </message>
    <message>
        <source>day or moment</source>
        <translation>jour ou instant</translation>
    </message>
    <message>
        <source>what is late, due today, due soon, waiting</source>
        <translation>ce qui est en retard, dû aujourd’hui, dû bientôt, en attente</translation>
    </message>
    <message>
        <source>how far ahead</source>
        <translation>jusqu’à combien de jours</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase est changée.</translation>
    </message>
    <message>
        <source>New recovery code, shown once: %1</source>
        <translation>Nouveau code de secours, montré une seule fois : %1</translation>
    </message>
    <message>
        <source>the ways to open the vault</source>
        <translation>les accès au coffre</translation>
    </message>
    <message>
        <source>list the slots</source>
        <translation>lister les accès</translation>
    </message>
    <message>
        <source>a slot for one more person of the office</source>
        <translation>un accès pour une personne de plus du bureau</translation>
    </message>
    <message>
        <source>change the passphrase that was given</source>
        <translation>changer la phrase donnée</translation>
    </message>
    <message>
        <source>open with the recovery code and set a new passphrase</source>
        <translation>ouvrir avec le code de secours et choisir une nouvelle phrase</translation>
    </message>
    <message>
        <source>file whose first line is the code; - is standard input</source>
        <translation>fichier dont la première ligne est le code ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>slot that gets the passphrase, when there are several</source>
        <translation>accès qui reçoit la phrase, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>also replace the recovery code</source>
        <translation>remplacer aussi le code de secours</translation>
    </message>
    <message>
        <source>write the summary of a case; the file is not protected by the vault</source>
        <translation>écrire la synthèse d’un dossier ; le fichier n’est pas protégé par le coffre</translation>
    </message>
    <message>
        <source>file that ends with .pdf or .html</source>
        <translation>fichier qui finit par .pdf ou .html</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>for the register, never printed</source>
        <translation>pour le registre, jamais imprimé</translation>
    </message>
    <message>
        <source>every measure and every fact</source>
        <translation>toutes les mesures et tous les faits</translation>
    </message>
    <message>
        <source>Recovery code, shown once: %1</source>
        <translation>Code de secours, montré une seule fois : %1</translation>
    </message>
    <message>
        <source>Demonstration vault: %1</source>
        <translation>Coffre de démonstration : %1</translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation>Phrase : %1</translation>
    </message>
    <message>
        <source>The vault is intact.</source>
        <translation>Le coffre est intact.</translation>
    </message>
    <message>
        <source>make a new vault; its recovery code is said once</source>
        <translation>créer un coffre ; son code de secours est dit une seule fois</translation>
    </message>
    <message>
        <source>make a vault of invented people</source>
        <translation>créer un coffre de personnes inventées</translation>
    </message>
    <message>
        <source>read the whole vault and say whether it is intact</source>
        <translation>relire tout le coffre et dire s’il est intact</translation>
    </message>
    <message>
        <source>one hash over all content</source>
        <translation>une empreinte de tout le contenu</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase; - is standard input</source>
        <translation>fichier dont la première ligne est la nouvelle phrase de passe ; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Doit agir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Possible dès le</translation>
    </message>
    <message>
        <source>a day on which the fund is closed; may be repeated</source>
        <translation>jour de fermeture de la caisse ; peut être répété</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>the day itself</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n jour calendaire</numerusform>
            <numerusform>%n jours calendaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workable day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>not before: %1</source>
        <translation>pas avant : %1</translation>
    </message>
    <message>
        <source>%1, not before: %2</source>
        <translation>%1, pas avant : %2</translation>
    </message>
    <message>
        <source>extended to the next worked day (CPC 642)</source>
        <translation>prolongé au jour ouvré suivant (CPC 642)</translation>
    </message>
    <message>
        <source>not extended</source>
        <translation>sans prolongation</translation>
    </message>
    <message>
        <source>%1 (to verify; read on %2)</source>
        <translation>%1 (à vérifier ; lu le %2)</translation>
    </message>
    <message>
        <source>%1 (checked on %2)</source>
        <translation>%1 (vérifié le %2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Dates are reckoned from 1950 to 2100.</source>
        <translation>Les dates se calculent de 1950 à 2100.</translation>
    </message>
    <message>
        <source>This date has not come yet. Nothing was changed.</source>
        <translation>Cette date n’est pas encore venue. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This date lies before that of what it follows from. Nothing was changed.</source>
        <translation>Cette date précède celle de l’événement dont elle découle. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>the office that owns the vault</source>
        <translation>l’organisme à qui appartient le coffre</translation>
    </message>
    <message>
        <source>days on which the fund is closed</source>
        <translation>jours de fermeture de la caisse</translation>
    </message>
    <message>
        <source>add a closed day; clocks in worked days follow</source>
        <translation>ajouter un jour de fermeture ; les délais en jours ouvrés suivent</translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation>pourquoi elle est fermée</translation>
    </message>
    <message>
        <source>remove a closed day</source>
        <translation>retirer un jour de fermeture</translation>
    </message>
    <message>
        <source>list the closed days</source>
        <translation>lister les jours de fermeture</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>Still to ask: %1.</source>
        <translation>À demander encore : %1.</translation>
    </message>
    <message>
        <source>the universal emergency aid</source>
        <translation>l’aide universelle d’urgence</translation>
    </message>
    <message>
        <source>say whether it can be asked for, where, with what proof, and what is still unknown</source>
        <translation>dire si elle peut être demandée, où, avec quelle preuve, et ce qui reste inconnu</translation>
    </message>
    <message>
        <source>works on the land: yes, no, unknown</source>
        <translation>travail agricole : yes, no, unknown</translation>
    </message>
    <message>
        <source>draws benefits of the fund: yes, no, unknown</source>
        <translation>allocataire : yes, no, unknown</translation>
    </message>
    <message>
        <source>order, complaint, prosecutor with its day like complaint:2026-02-01; police_log, certificate, none</source>
        <translation>order, complaint, prosecutor avec son jour comme complaint:2026-02-01 ; police_log, certificate, none</translation>
    </message>
    <message>
        <source>day on which an aid was granted before; no, yes, unknown</source>
        <translation>jour où une aide a déjà été accordée ; no, yes, unknown</translation>
    </message>
    <message>
        <source>monthly net income in euros</source>
        <translation>revenu net du mois en euros</translation>
    </message>
    <message>
        <source>agrees that the Département is told: yes, no, unknown</source>
        <translation>accord pour le Département : yes, no, unknown</translation>
    </message>
    <message>
        <source>day of the claim; today when absent</source>
        <translation>jour de la demande ; aujourd’hui si absent</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>within 72 h</source>
        <translation>sous 72 h</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with a partner</source>
        <translation>chez un partenaire</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>no safe channel</source>
        <translation>aucun canal sûr</translation>
    </message>
    <message>
        <source>to ask again</source>
        <translation>à redemander</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written. The vault does not protect this file.</source>
        <translation>
            <numerusform>%n rappel écrit. Le coffre ne protège pas ce fichier.</numerusform>
            <numerusform>%n rappels écrits. Le coffre ne protège pas ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Contact maintenant</translation>
    </message>
    <message>
        <source>write a calendar file instead: references and dates only, outside the vault</source>
        <translation>écrit plutôt un fichier de calendrier : références et dates seules, hors du coffre</translation>
    </message>
    <message>
        <source>why an act that is seen comes before the departure</source>
        <translation>pourquoi un acte visible vient avant le départ</translation>
    </message>
    <message>
        <source>%1: nothing to correct</source>
        <translation>%1 : rien à corriger</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>, to verify</source>
        <translation>, à vérifier</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Evaluates and activates: %1 (full parcours), %2 (accompanied parcours)</source>
        <translation>Évalue et active : %1 (parcours complet), %2 (parcours accompagné)</translation>
    </message>
    <message>
        <source>%1, version %2: installed</source>
        <translation>%1, version %2 : installé</translation>
    </message>
    <message>
        <source>%1, version %2: %3 added, %4 removed, %5 kept, %6 delays changed</source>
        <translation>%1, version %2 : %3 ajoutées, %4 retirées, %5 gardées, %6 délais changés</translation>
    </message>
    <message>
        <source>a certain version; the newest when absent</source>
        <translation>une version donnée ; sinon la plus récente</translation>
    </message>
    <message>
        <source>the parcours that territories offer</source>
        <translation>les parcours offerts par les territoires</translation>
    </message>
    <message>
        <source>say every fault of a template file, with its line</source>
        <translation>dire chaque défaut d’un fichier de parcours, avec sa ligne</translation>
    </message>
    <message>
        <source>list the templates and their versions</source>
        <translation>énumérer les parcours et leurs versions</translation>
    </message>
    <message>
        <source>say what a territory offers, with the sources</source>
        <translation>dire ce qu’offre un territoire, avec les sources</translation>
    </message>
    <message>
        <source>keep a template file in the vault</source>
        <translation>garder un fichier de parcours dans le coffre</translation>
    </message>
    <message>
        <source>write a template to a file, as it came</source>
        <translation>écrire un parcours dans un fichier, tel qu’il est venu</translation>
    </message>
    <message>
        <source>take the newest template over into a case</source>
        <translation>adopter le parcours le plus récent dans un dossier</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>yes, no, unknown</source>
        <translation>oui, non, inconnu</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Grid says</source>
        <translation>La grille dit</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>the danger grid</source>
        <translation>la grille de danger</translation>
    </message>
    <message>
        <source>list the questions of the grid and the rules of its result</source>
        <translation>lister les questions de la grille et les règles de son résultat</translation>
    </message>
    <message>
        <source>keep a pass of the grid; its level becomes the danger of the case</source>
        <translation>garder un passage de la grille ; son niveau devient le danger du dossier</translation>
    </message>
    <message>
        <source>like D01=yes,D02=no,X01=2026-11-20; what is absent is unknown</source>
        <translation>comme D01=yes,D02=no,X01=2026-11-20 ; ce qui n’y est pas reste inconnu</translation>
    </message>
    <message>
        <source>why; needed when the level is not that of the grid</source>
        <translation>pourquoi ; nécessaire quand le niveau n’est pas celui de la grille</translation>
    </message>
    <message>
        <source>list the passes of a case, the newest first</source>
        <translation>lister les passages d’un dossier, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>nom de l’organisme</translation>
    </message>
    <message>
        <source>kind of office; told by its name when absent</source>
        <translation>genre d’organisme ; déduit de son nom s’il est absent</translation>
    </message>
    <message>
        <source>what the person accepts that an office is told</source>
        <translation>ce que la personne accepte de faire savoir à un organisme</translation>
    </message>
    <message>
        <source>list the consents of a case, also those that are over</source>
        <translation>liste les accords d’un dossier, y compris ceux qui sont finis</translation>
    </message>
    <message>
        <source>enter a consent</source>
        <translation>enregistre un accord</translation>
    </message>
    <message>
        <source>strands or measures, by commas</source>
        <translation>volets ou mesures, séparés par des virgules</translation>
    </message>
    <message>
        <source>last day, or case_closed</source>
        <translation>dernier jour, ou case_closed</translation>
    </message>
    <message>
        <source>what was read; the usual text when absent</source>
        <translation>texte lu ; le texte habituel s’il est absent</translation>
    </message>
    <message>
        <source>withdraw what an office was told it may have</source>
        <translation>retire l’accord donné pour un organisme</translation>
    </message>
    <message>
        <source>strands or measures; all when absent</source>
        <translation>volets ou mesures ; tout s’ils sont absents</translation>
    </message>
    <message>
        <source>how and why</source>
        <translation>comment et pourquoi</translation>
    </message>
    <message>
        <source>say whether a field may go to an office today, and why</source>
        <translation>dit si un champ peut aller à un organisme aujourd’hui, et pourquoi</translation>
    </message>
    <message>
        <source>note.fact, person.last_name, measure.FIN-01</source>
        <translation>note.fact, person.last_name, measure.FIN-01</translation>
    </message>
    <message>
        <source>legal basis that is invoked</source>
        <translation>base légale invoquée</translation>
    </message>
    <message>
        <source>These files are not protected by the vault.</source>
        <translation>Le coffre ne protège pas ces fichiers.</translation>
    </message>
    <message>
        <source>write what is held about whoever asks; the files are not protected</source>
        <translation>écrire ce qui est détenu sur qui le demande ; les fichiers ne sont pas protégés</translation>
    </message>
    <message>
        <source>folder that exists</source>
        <translation>dossier qui existe</translation>
    </message>
    <message>
        <source>how the request came, for the register</source>
        <translation>comment la demande est venue, pour le registre</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>To decide on</source>
        <translation>À trancher le</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased. This cannot be undone.</source>
        <translation>
            <numerusform>%n fiche effacée. Cela ne peut pas être annulé.</numerusform>
            <numerusform>%n fiches effacées. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be cleaned when the vault is next opened.</source>
        <translation>Le fichier sera nettoyé à la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>No copy of this vault is known. Destroy those you made yourself.</source>
        <translation>Aucune copie de ce coffre n’est connue. Détruisez celles que vous avez faites.</translation>
    </message>
    <message>
        <source>These copies still hold the case: %1</source>
        <translation>Ces copies contiennent encore le dossier : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) removed. This cannot be undone.</source>
        <translation>
            <numerusform>%n valeur retirée. Cela ne peut pas être annulé.</numerusform>
            <numerusform>%n valeurs retirées. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>how long the cases are kept</source>
        <translation>durée de conservation des dossiers</translation>
    </message>
    <message>
        <source>the cases on which somebody must decide, and what was erased</source>
        <translation>les dossiers sur lesquels il faut trancher, et ce qui a été effacé</translation>
    </message>
    <message>
        <source>every case with its day</source>
        <translation>tous les dossiers avec leur jour</translation>
    </message>
    <message>
        <source>archive a closed case until a day, or erase it</source>
        <translation>archiver un dossier clos jusqu’à un jour, ou l’effacer</translation>
    </message>
    <message>
        <source>the reason, which names nobody</source>
        <translation>le motif, sans nommer personne</translation>
    </message>
    <message>
        <source>last day of the archive</source>
        <translation>dernier jour de l’archive</translation>
    </message>
    <message>
        <source>erase a closed case for ever; this cannot be undone</source>
        <translation>effacer un dossier clos ; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>remove every value a field ever held; this cannot be undone</source>
        <translation>retirer toutes les valeurs qu’un champ a eues ; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>like person.birth_name or note.text</source>
        <translation>comme person.birth_name ou note.text</translation>
    </message>
    <message>
        <source>id of the record, when the case has several</source>
        <translation>identifiant de la fiche, quand le dossier en a plusieurs</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Oui.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>how she may be reached</source>
        <translation>comment la personne peut être jointe</translation>
    </message>
    <message>
        <source>say whether she may be reached that way then, why, and what to say</source>
        <translation>dit si la personne peut être jointe ainsi à ce moment, pourquoi, et que dire</translation>
    </message>
    <message>
        <source>moment like 2026-11-24T09:04</source>
        <translation>moment comme 2026-11-24T09:04</translation>
    </message>
    <message>
        <source>No such channel is recorded.</source>
        <translation>Aucun canal de ce genre n’est saisi.</translation>
    </message>
    <message>
        <source>This channel is marked unsafe.</source>
        <translation>Ce canal est marqué non sûr.</translation>
    </message>
    <message>
        <source>Nobody asked whether this channel is safe.</source>
        <translation>Personne n’a demandé si ce canal est sûr.</translation>
    </message>
    <message>
        <source>Nobody said whose address it is.</source>
        <translation>Personne n’a dit à qui est cette adresse.</translation>
    </message>
    <message>
        <source>It is her own address and the other parent lives there.</source>
        <translation>C’est son adresse, et l’autre parent y vit.</translation>
    </message>
    <message>
        <source>It is her own address and nobody asked whether the other parent lives there.</source>
        <translation>C’est son adresse, et personne n’a demandé si l’autre parent y vit.</translation>
    </message>
    <message>
        <source>Text messages are not safe on this number.</source>
        <translation>Les SMS ne sont pas sûrs sur ce numéro.</translation>
    </message>
    <message>
        <source>Nobody asked whether text messages are safe.</source>
        <translation>Personne n’a demandé si les SMS sont sûrs.</translation>
    </message>
    <message>
        <source>This channel was never checked with her.</source>
        <translation>Ce canal n’a jamais été vérifié avec elle.</translation>
    </message>
    <message>
        <source>The last check is too old.</source>
        <translation>La dernière vérification est trop ancienne.</translation>
    </message>
    <message>
        <source>The safe hours are not known.</source>
        <translation>Les heures sûres ne sont pas connues.</translation>
    </message>
    <message>
        <source>No hour of the week is safe.</source>
        <translation>Aucune heure de la semaine n’est sûre.</translation>
    </message>
    <message>
        <source>This is outside the safe hours.</source>
        <translation>C’est en dehors des heures sûres.</translation>
    </message>
    <message>
        <source>This is within the safe hours.</source>
        <translation>C’est dans les heures sûres.</translation>
    </message>
    <message>
        <source>Any hour is safe.</source>
        <translation>Toute heure convient.</translation>
    </message>
    <message>
        <source>Name neither the office nor the reason.</source>
        <translation>Ne nommez ni le service ni le motif.</translation>
    </message>
    <message>
        <source>Introduce yourself as “%1”.</source>
        <translation>Présentez-vous comme « %1 ».</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>Ne laissez pas de message.</translation>
    </message>
    <message>
        <source>Use a plain envelope without a sender.</source>
        <translation>Prenez une enveloppe neutre, sans expéditeur.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The file it came from is still where it was.</source>
        <translation>Le fichier d’origine est resté à sa place.</translation>
    </message>
    <message>
        <source>papers kept inside the vault</source>
        <translation>documents gardés dans le coffre</translation>
    </message>
    <message>
        <source>list the papers of a case</source>
        <translation>liste les documents d’un dossier</translation>
    </message>
    <message>
        <source>keep a PDF, a JPEG or PNG picture or a text, without what tells of its making</source>
        <translation>garde un PDF, une image JPEG ou PNG ou un texte, sans les traces de sa fabrication</translation>
    </message>
    <message>
        <source>at most 16 MiB</source>
        <translation>16 Mio au plus</translation>
    </message>
    <message>
        <source>as it is called in the case</source>
        <translation>nom du document dans le dossier</translation>
    </message>
    <message>
        <source>This file is not a document that Relais keeps (PDF, JPEG, PNG, text). Nothing was kept.</source>
        <translation>Ce fichier n’est pas un document que Relais garde (PDF, JPEG, PNG, texte). Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save it without one and try again. Nothing was kept.</source>
        <translation>Ce PDF demande un mot de passe. Enregistrez-le sans mot de passe et recommencez. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This document is too large: 16 MiB and 50 million points at most. Nothing was kept.</source>
        <translation>Ce document est trop lourd : 16 Mio et 50 millions de points au plus. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This document is damaged. Nothing was kept.</source>
        <translation>Ce document est abîmé. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>shelter_address, new_address, workplace or other</source>
        <translation>shelter_address, new_address, workplace ou other</translation>
    </message>
    <message>
        <source>values that stay closed inside the open vault</source>
        <translation>les valeurs qui restent fermées dans le coffre ouvert</translation>
    </message>
    <message>
        <source>the sealed values of a case, closed</source>
        <translation>les valeurs scellées d’un dossier, fermées</translation>
    </message>
    <message>
        <source>seal a value, in the place of the one of its kind</source>
        <translation>sceller une valeur, à la place de celle du même genre</translation>
    </message>
    <message>
        <source>file whose first line is the value; - is standard input</source>
        <translation>fichier dont la première ligne est la valeur ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>say a sealed value; the reason stays in the journal</source>
        <translation>dire une valeur scellée ; le motif reste dans le journal</translation>
    </message>
    <message>
        <source>why it is opened now</source>
        <translation>pourquoi elle est ouverte maintenant</translation>
    </message>
    <message>
        <source>remove a sealed value</source>
        <translation>retirer une valeur scellée</translation>
    </message>
    <message>
        <source>another role for the person of a slot</source>
        <translation>un autre rôle pour la personne d’un accès</translation>
    </message>
    <message>
        <source>remove a person and her slot, and change all keys; it cannot be undone</source>
        <translation>retirer une personne et son accès, et changer toutes les clés ; rien ne l’annule</translation>
    </message>
    <message>
        <source>leave out facts whose words may tell who or where she is</source>
        <translation>laisse de côté les faits dont les mots pourraient dire qui et où elle est</translation>
    </message>
    <message>
        <source>The traces are whole.</source>
        <translation>Les traces sont entières.</translation>
    </message>
    <message>
        <source>Entry %1 of the traces was changed.</source>
        <translation>La trace %1 a été modifiée.</translation>
    </message>
    <message>
        <source>Entry %1 of the traces is missing.</source>
        <translation>La trace %1 manque.</translation>
    </message>
    <message>
        <source>The traces are cut from entry %1 on.</source>
        <translation>Les traces sont coupées à partir de la trace %1.</translation>
    </message>
    <message>
        <source>The head of the traces does not fit, from entry %1 on.</source>
        <translation>La tête des traces ne correspond pas, à partir de la trace %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>%1 (clock set back)</source>
        <translation>%1 (horloge reculée)</translation>
    </message>
    <message>
        <source>who opened, read, searched, printed, exported; for the supervisor</source>
        <translation>qui a ouvert, lu, cherché, imprimé, exporté ; pour le responsable</translation>
    </message>
    <message>
        <source>a day; all when absent</source>
        <translation>un jour ; tout si absent</translation>
    </message>
    <message>
        <source>say whether an entry was changed, removed or moved</source>
        <translation>dire si une trace a été modifiée, retirée ou déplacée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>who must not know that a case exists</source>
        <translation>qui ne doit pas savoir qu’un dossier existe</translation>
    </message>
    <message>
        <source>list who is kept apart from a case</source>
        <translation>lister qui est tenu à l’écart d’un dossier</translation>
    </message>
    <message>
        <source>keep somebody apart from a case, at once and everywhere</source>
        <translation>tenir quelqu’un à l’écart d’un dossier, aussitôt et partout</translation>
    </message>
    <message>
        <source>even if it hides the case from you</source>
        <translation>même si le dossier vous est alors caché</translation>
    </message>
    <message>
        <source>take an exclusion back</source>
        <translation>reprendre une mise à l’écart</translation>
    </message>
    <message>
        <source>id of the exclusion</source>
        <translation>identifiant de la mise à l’écart</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>address or name of the office, or id of the card</source>
        <translation>adresse ou nom de l’organisme, ou id de la carte</translation>
    </message>
    <message>
        <source>cards of the offices we exchange with, and ours</source>
        <translation>cartes des organismes avec qui nous échangeons, et la nôtre</translation>
    </message>
    <message>
        <source>write our card into a file</source>
        <translation>écrire notre carte dans un fichier</translation>
    </message>
    <message>
        <source>take in the card of an office; it is not verified yet</source>
        <translation>prendre la carte d’un organisme ; elle n’est pas encore vérifiée</translation>
    </message>
    <message>
        <source>compare the digits that were heard by telephone</source>
        <translation>comparer les chiffres entendus au téléphone</translation>
    </message>
    <message>
        <source>all forty, or the last two groups</source>
        <translation>les quarante, ou les deux derniers groupes</translation>
    </message>
    <message>
        <source>list the cards, newest of each office first</source>
        <translation>lister les cartes, la plus récente de chaque organisme d’abord</translation>
    </message>
    <message>
        <source>trust a card no more; this cannot be undone</source>
        <translation>ne plus se fier à une carte ; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>change our keys; this cannot be undone</source>
        <translation>changer nos clés ; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>set the number that partners call to compare digits</source>
        <translation>fixer le numéro que les partenaires appellent pour comparer les chiffres</translation>
    </message>
    <message>
        <source>where the office is</source>
        <translation>où se trouve l’organisme</translation>
    </message>
    <message>
        <source>short name of the office</source>
        <translation>sigle de l’organisme</translation>
    </message>
    <message>
        <source>card of a post of the same office, in place of the three first</source>
        <translation>carte d’un poste du même organisme, à la place des trois premières</translation>
    </message>
    <message>
        <source>It is large: a mail may refuse it.</source>
        <translation>Il est lourd : une messagerie peut le refuser.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Without receipt</source>
        <translation>Sans reçu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No receipt for a week: call.</source>
        <translation>Pas de reçu depuis une semaine : appelez.</translation>
    </message>
    <message numerus="yes">
        <source>%n orientation(s) of which nothing goes any more</source>
        <translation>
            <numerusform>%n orientation dont plus rien ne part</numerusform>
            <numerusform>%n orientations dont plus rien ne part</numerusform>
        </translation>
    </message>
    <message>
        <source>write what waits for an office into one signed, encrypted file</source>
        <translation>écrire ce qui attend pour un organisme dans un fichier signé et chiffré</translation>
    </message>
    <message>
        <source>address or name of the office</source>
        <translation>adresse ou nom de l’organisme</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>what waits to leave, and what has no receipt yet</source>
        <translation>ce qui attend de partir, et ce qui n’a pas encore de reçu</translation>
    </message>
    <message>
        <source>A part of Relais is missing. Install Relais again. Nothing was changed.</source>
        <translation>Il manque une partie de Relais. Réinstallez Relais. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attend depuis le</translation>
    </message>
    <message>
        <source>signed and encrypted files between offices</source>
        <translation>fichiers signés et chiffrés entre organismes</translation>
    </message>
    <message>
        <source>a file .relais</source>
        <translation>un fichier .relais</translation>
    </message>
    <message>
        <source>say what a bundle is, once its signatures hold; nothing is written</source>
        <translation>dire ce qu’est un lot, une fois ses signatures vérifiées ; rien n’est écrit</translation>
    </message>
    <message>
        <source>apply a bundle, or keep it with the reason why not</source>
        <translation>appliquer un lot, ou le garder avec la raison</translation>
    </message>
    <message>
        <source>what other offices entrust to us, and what waits</source>
        <translation>ce que d’autres organismes nous confient, et ce qui attend</translation>
    </message>
    <message>
        <source>try again a bundle that waits</source>
        <translation>réessayer un lot qui attend</translation>
    </message>
    <message>
        <source>you have looked, and it may be applied</source>
        <translation>vous avez regardé, et il peut être appliqué</translation>
    </message>
    <message>
        <source>throw away a bundle that waits</source>
        <translation>jeter un lot qui attend</translation>
    </message>
    <message>
        <source>go on with a partner, after a call about two bundles of one number</source>
        <translation>reprendre avec un partenaire, après un appel au sujet de deux lots du même numéro</translation>
    </message>
    <message>
        <source>This bundle changes nothing: it was read before, or only acknowledges.</source>
        <translation>Ce lot ne change rien : il a déjà été lu, ou il n’est qu’un accusé de réception.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were written twice: somebody must decide.</source>
        <translation>
            <numerusform>%n champ a été écrit deux fois : quelqu’un doit trancher.</numerusform>
            <numerusform>%n champs ont été écrits deux fois : quelqu’un doit trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle %1 is missing; it is asked for again.</source>
        <translation>Il manque le lot %1 ; il est redemandé.</translation>
    </message>
    <message>
        <source>Several partners disagree with the clock of this computer. Check it.</source>
        <translation>Plusieurs partenaires n’ont pas la même heure que ce poste. Vérifiez l’heure de ce poste.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>entrust measures of a case to an office</source>
        <translation>confier des mesures d’un dossier à un organisme</translation>
    </message>
    <message>
        <source>codes of measures, by commas</source>
        <translation>codes des mesures, séparés par des virgules</translation>
    </message>
    <message>
        <source>say field by field what would leave and what stays; nothing is written</source>
        <translation>dire champ par champ ce qui partirait et ce qui reste ; rien n’est écrit</translation>
    </message>
    <message>
        <source>%1 sent, %2 read, %3 held, %4 incomplete.</source>
        <translation>%1 partis, %2 lus, %3 retenus, %4 incomplets.</translation>
    </message>
    <message>
        <source>Reads what came and sends what waits, by the way named here or else by that of the vault.</source>
        <translation>Lit ce qui est arrivé et envoie ce qui attend, par le chemin nommé ici ou sinon par celui du coffre.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>take what was read out of the folder</source>
        <translation>retirer du dossier ce qui a été lu</translation>
    </message>
    <message>
        <source>https address of a mailbox</source>
        <translation>adresse https d’une boîte</translation>
    </message>
    <message>
        <source>file of the certificates to trust; else those of the system</source>
        <translation>fichier des certificats admis ; sinon ceux du système</translation>
    </message>
    <message>
        <source>name at the mailbox</source>
        <translation>nom à la boîte</translation>
    </message>
    <message>
        <source>file whose first line is the password</source>
        <translation>fichier dont la première ligne est le mot de passe</translation>
    </message>
    <message>
        <source>the office that begins the address said that it is a further post of it</source>
        <translation>l’organisme dont l’adresse est empruntée a dit que c’est un autre de ses postes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>resend for what was lost, ack for a receipt alone; else what is new</source>
        <translation>resend pour ce qui s’est perdu, ack pour un reçu seul ; sinon ce qui est nouveau</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>entrust measures of a case to all their partners at once</source>
        <translation>confie des mesures d’un dossier à tous leurs partenaires en une fois</translation>
    </message>
    <message>
        <source>codes of measures, by commas; without it, those that are to do</source>
        <translation>codes des mesures, séparés par des virgules&#xa0;; sans elle, celles qui sont à faire</translation>
    </message>
    <message>
        <source>CODE=OFFICE: where a measure goes; an office without a card gets a sheet</source>
        <translation>CODE=ORGANISME&#xa0;: où va une mesure&#xa0;; un organisme sans carte reçoit une fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Estampille</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>Decided. The other value can be put back.</source>
        <translation>Tranché. L’autre valeur reste restituable.</translation>
    </message>
    <message>
        <source>two values for one field, written at two posts</source>
        <translation>deux valeurs pour un champ, écrites à deux postes</translation>
    </message>
    <message>
        <source>list what is to decide, each value with its stamp</source>
        <translation>liste ce qui est à trancher, chaque valeur avec son estampille</translation>
    </message>
    <message>
        <source>what was decided instead, with what was set aside</source>
        <translation>plutôt ce qui a été tranché, avec ce qui a été écarté</translation>
    </message>
    <message>
        <source>keep one of the values, or put one back</source>
        <translation>garder l’une des valeurs, ou en restituer une</translation>
    </message>
    <message>
        <source>id of the record</source>
        <translation>identifiant de la fiche</translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation>nom du champ</translation>
    </message>
    <message>
        <source>stamp of the value to keep</source>
        <translation>estampille de la valeur à garder</translation>
    </message>
    <message>
        <source>Two posts wrote this channel differently.</source>
        <translation>Deux postes ont écrit ce canal différemment.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>donneur</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>receveur</translation>
    </message>
    <message>
        <source>offer the coordination of a case to an office</source>
        <translation>proposer la coordination d’un dossier à un organisme</translation>
    </message>
    <message>
        <source>the demand is the other fund&apos;s: it is passed on with its first date</source>
        <translation>la demande relève de l’autre caisse, elle lui est passée avec sa première date</translation>
    </message>
    <message>
        <source>say what would go along and what stays; nothing is written</source>
        <translation>dire ce qui partirait et ce qui reste&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>the coordination of a case goes to another office</source>
        <translation>la coordination d’un dossier passe à un autre organisme</translation>
    </message>
    <message>
        <source>list what is handed over, by us and to us</source>
        <translation>lister ce qui est transmis, par nous et à nous</translation>
    </message>
    <message>
        <source>id of the hand-over</source>
        <translation>identifiant de la transmission</translation>
    </message>
    <message>
        <source>take over: what came becomes a case of ours</source>
        <translation>reprendre&#xa0;: ce qui est arrivé devient un dossier à nous</translation>
    </message>
    <message>
        <source>though something announced is missing</source>
        <translation>bien qu’il manque quelque chose d’annoncé</translation>
    </message>
    <message>
        <source>refuse: the other office goes on coordinating</source>
        <translation>refuser&#xa0;: l’autre organisme continue à coordonner</translation>
    </message>
    <message>
        <source>why, as a word</source>
        <translation>pourquoi, par un mot convenu</translation>
    </message>
    <message>
        <source>why, in words</source>
        <translation>pourquoi, en toutes lettres</translation>
    </message>
    <message>
        <source>take an offer back before it is accepted</source>
        <translation>reprendre une proposition avant qu’elle soit acceptée</translation>
    </message>
    <message>
        <source>write the liaison sheet of an orientation; the file is not protected by the vault</source>
        <translation>écrire la fiche de liaison d’une orientation&#x202f;; le fichier n’est pas protégé par le coffre</translation>
    </message>
    <message>
        <source>id, or code of the sheet</source>
        <translation>identifiant, ou code de la fiche</translation>
    </message>
    <message>
        <source>file that ends with .pdf</source>
        <translation>fichier qui finit par .pdf</translation>
    </message>
    <message>
        <source>To reply by</source>
        <translation>À répondre avant le</translation>
    </message>
    <message>
        <source>%1 has: %2</source>
        <translation>%1 a reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>reply to an orientation, or type the reply of a partner</source>
        <translation>répondre à une orientation, ou saisir la réponse d’un partenaire</translation>
    </message>
    <message>
        <source>id of the orientation, or the code of its sheet</source>
        <translation>identifiant de l’orientation, ou code de sa fiche</translation>
    </message>
    <message>
        <source>what the partner says</source>
        <translation>ce que dit le partenaire</translation>
    </message>
    <message>
        <source>why it refuses</source>
        <translation>pourquoi il refuse</translation>
    </message>
    <message>
        <source>the question, the reason, the place, or what proves it</source>
        <translation>la question, le motif, le lieu, ou ce qui le prouve</translation>
    </message>
    <message>
        <source>instant of the appointment</source>
        <translation>jour et heure du rendez-vous</translation>
    </message>
    <message>
        <source>how the reply of the partner came</source>
        <translation>comment la réponse du partenaire est venue</translation>
    </message>
    <message>
        <source>what is entrusted, and how it stands</source>
        <translation>ce qui est confié, et où cela en est</translation>
    </message>
    <message>
        <source>the orientations of a case, with their replies</source>
        <translation>les orientations d’un dossier, avec leurs réponses</translation>
    </message>
    <message>
        <source>take an orientation back</source>
        <translation>reprendre une orientation</translation>
    </message>
    <message>
        <source>why it is taken back</source>
        <translation>pourquoi elle est reprise</translation>
    </message>
    <message>
        <source>by a liaison sheet, to an office without the program</source>
        <translation>par une fiche de liaison, à un organisme sans le logiciel</translation>
    </message>
    <message>
        <source>id or reference of the other case</source>
        <translation>identifiant ou numéro de l’autre dossier</translation>
    </message>
    <message>
        <source>link two cases of one person; nothing is merged</source>
        <translation>lier deux dossiers d’une même personne&#x202f;; rien n’est fusionné</translation>
    </message>
    <message>
        <source>what tells it</source>
        <translation>ce qui le montre</translation>
    </message>
    <message>
        <source>take the link of two cases back; both are as before</source>
        <translation>délier deux dossiers&#x202f;; tous deux sont comme avant</translation>
    </message>
    <message>
        <source>say that two cases are of two persons</source>
        <translation>dire que deux dossiers sont de deux personnes</translation>
    </message>
    <message>
        <source>list the open cases that may be of one person</source>
        <translation>lister les dossiers ouverts qui sont peut-être d’une même personne</translation>
    </message>
    <message>
        <source>reopen a closed case with its whole history; with --measures, a return</source>
        <translation>rouvrir un dossier clos avec tout son historique&#x202f;; avec --measures, un retour</translation>
    </message>
    <message>
        <source>codes to take up again, or all that is proposed</source>
        <translation>codes à reprendre, ou all pour tout ce qui est proposé</translation>
    </message>
    <message>
        <source>what she needs now</source>
        <translation>ce dont elle a besoin maintenant</translation>
    </message>
    <message>
        <source>say what holds and what is proposed; write nothing</source>
        <translation>dire ce qui tient et ce qui est proposé, sans rien écrire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>High danger</source>
        <translation>Danger élevé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absence jusqu’au</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacement par</translation>
    </message>
    <message>
        <source>give cases to one person of the office</source>
        <translation>attribuer des dossiers à une personne de l’organisme</translation>
    </message>
    <message>
        <source>ids or references of cases</source>
        <translation>identifiants ou numéros de dossiers</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>nom de la personne</translation>
    </message>
    <message>
        <source>say whether a demand seems to be the other fund&apos;s</source>
        <translation>dire si une demande semble relever de l’autre caisse</translation>
    </message>
    <message>
        <source>the persons of the office</source>
        <translation>les personnes de l’organisme</translation>
    </message>
    <message>
        <source>list who has how many cases, and who is away</source>
        <translation>lister qui a combien de dossiers, et qui est absent</translation>
    </message>
    <message>
        <source>say who is away until when, and who stands in</source>
        <translation>dire qui est absent jusqu’à quand, et qui remplace</translation>
    </message>
    <message>
        <source>first day; today when absent</source>
        <translation>premier jour&#xa0;; aujourd’hui s’il manque</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>name of who stands in</source>
        <translation>nom de la personne qui remplace</translation>
    </message>
    <message>
        <source>say that somebody is back early</source>
        <translation>dire que quelqu’un est revenu plus tôt</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>erase for good what is left of a case that another office has erased; this cannot be undone</source>
        <translation>effacer pour de bon ce qui reste d’un dossier qu’un autre organisme a effacé&#xa0;; c’est définitif</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>who received what of a case, and was told what since; without a case, every withdrawal and erasure, for the data protection officer</source>
        <translation>qui a reçu quoi d’un dossier, et de quoi chacun a été prévenu depuis&#xa0;; sans dossier, tous les retraits et effacements, pour le délégué à la protection des données</translation>
    </message>
    <message>
        <source>file that ends with .pdf; it is not protected by the vault</source>
        <translation>fichier en .pdf&#xa0;; le coffre ne le protège pas</translation>
    </message>
    <message>
        <source>those for a person to look at, of every open case</source>
        <translation>celles que quelqu’un doit regarder, de tous les dossiers ouverts</translation>
    </message>
    <message>
        <source>it was read: it waits no more, at any post</source>
        <translation>c’est lu&#xa0;: elle n’attend plus, à aucun poste</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Counts written, without a name and without small numbers.</source>
        <translation>Chiffres écrits, sans nom et sans petits nombres.</translation>
    </message>
    <message>
        <source>counts of a period, without a name and without small numbers</source>
        <translation>chiffres d’une période, sans nom et sans petits nombres</translation>
    </message>
    <message>
        <source>first day, 2026-01-01</source>
        <translation>premier jour, 2026-01-01</translation>
    </message>
    <message>
        <source>last day, 2026-12-31</source>
        <translation>dernier jour, 2026-12-31</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <source>file to write; the answer says it when absent</source>
        <translation>fichier à écrire ; sans lui, la réponse le dit</translation>
    </message>
    <message>
        <source>To do now, from the pass of %1:</source>
        <translation>À faire maintenant, d’après le passage du %1 :</translation>
    </message>
    <message>
        <source>by the recovery sheet</source>
        <translation>par la fiche de secours</translation>
    </message>
    <message>
        <source>Bundle %1 for %2.</source>
        <translation>Lot %1 pour %2.</translation>
    </message>
    <message>
        <source>More waits for the next one.</source>
        <translation>Le reste attend le suivant.</translation>
    </message>
    <message>
        <source>Entries too long for a bundle: this post alone has them.</source>
        <translation>Des lignes sont trop longues pour un lot&#xa0;: seul ce poste les a.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The document is destroyed. This cannot be undone.</source>
        <translation>Le document est détruit. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>destroy one paper with its content; this cannot be undone</source>
        <translation>détruire un document avec son contenu&#x202f;; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>its id, as list says it</source>
        <translation>son identifiant, tel que list le donne</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 was applied.</source>
        <translation>Le lot %1 de %2 a été appliqué.</translation>
    </message>
    <message>
        <source>Something of %1 waits: its clock is ahead, or Relais must be updated.</source>
        <translation>Quelque chose de %1 attend&#xa0;: son horloge avance, ou Relais doit être mis à jour.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but the vault was used on %2. Check it: deadlines and consents are reckoned with it.</source>
        <translation>L’horloge de ce poste indique %1, alors que le coffre a servi le %2. Vérifiez-la&#xa0;: les échéances et les accords se comptent avec elle.</translation>
    </message>
</context>
<context>
    <name>relais::ui::AccessDialog</name>
    <message>
        <source>Answer a request for access</source>
        <translation>Répondre à une demande d’accès</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the other parent</source>
        <translation>l’autre parent</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>&amp;How the request came, and how identity was checked</source>
        <translation>&amp;Comment la demande est venue, comment l’identité a été vérifiée</translation>
    </message>
    <message>
        <source>The person gets what is hers, others masked. The other parent learns nothing of her.</source>
        <translation>La personne reçoit ce qui est à elle, les tiers masqués. L’autre parent n’apprend rien d’elle.</translation>
    </message>
    <message>
        <source>Two files are written, a PDF and a JSON. The vault does not protect them.</source>
        <translation>Deux fichiers sont écrits, un PDF et un JSON. Le coffre ne les protège pas.</translation>
    </message>
    <message>
        <source>Writing the two files</source>
        <translation>Écriture des deux fichiers</translation>
    </message>
    <message>
        <source>Two files written. The vault does not protect them.</source>
        <translation>Deux fichiers écrits. Le coffre ne les protège pas.</translation>
    </message>
    <message>
        <source>Nothing was given. The register keeps its line %1; begin again in another folder.</source>
        <translation>Rien n’a été remis. Le registre garde sa ligne n°&#xa0;%1&#xa0;; recommencez à un autre emplacement.</translation>
    </message>
    <message>
        <source>Folder of the two files</source>
        <translation>Dossier des deux fichiers</translation>
    </message>
</context>
<context>
    <name>relais::ui::ActWords</name>
    <message>
        <source>new case</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>état du dossier</translation>
    </message>
    <message>
        <source>closing of the case</source>
        <translation>clôture du dossier</translation>
    </message>
    <message>
        <source>reopening of the case</source>
        <translation>réouverture du dossier</translation>
    </message>
    <message>
        <source>change in the case</source>
        <translation>modification du dossier</translation>
    </message>
    <message>
        <source>dated event</source>
        <translation>événement daté</translation>
    </message>
    <message>
        <source>recorded call</source>
        <translation>appel consigné</translation>
    </message>
    <message>
        <source>state of a measure</source>
        <translation>état d’une mesure</translation>
    </message>
    <message>
        <source>partner of a measure</source>
        <translation>partenaire d’une mesure</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>report</translation>
    </message>
    <message>
        <source>added measure</source>
        <translation>mesure ajoutée</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>entrée du journal</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>import of a caseload</source>
        <translation>import d’un tableau</translation>
    </message>
    <message>
        <source>value taken up again</source>
        <translation>valeur reprise</translation>
    </message>
    <message>
        <source>value kept as a note</source>
        <translation>valeur gardée en note</translation>
    </message>
    <message>
        <source>line joined to a case</source>
        <translation>ligne jointe à un dossier</translation>
    </message>
    <message>
        <source>line made a case</source>
        <translation>ligne devenue dossier</translation>
    </message>
    <message>
        <source>line put aside</source>
        <translation>ligne écartée</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinatrice</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>conseillère</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>danger assessed</source>
        <translation>danger évalué</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>jour de fermeture</translation>
    </message>
    <message>
        <source>closed day removed</source>
        <translation>jour de fermeture retiré</translation>
    </message>
    <message>
        <source>check of the emergency aid</source>
        <translation>vérification de l’aide d’urgence</translation>
    </message>
    <message>
        <source>newer parcours taken over</source>
        <translation>parcours plus récent adopté</translation>
    </message>
    <message>
        <source>parcours of a territory</source>
        <translation>parcours d’un territoire</translation>
    </message>
    <message>
        <source>added person of the office</source>
        <translation>personne ajoutée au bureau</translation>
    </message>
    <message>
        <source>making of the vault</source>
        <translation>création du coffre</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signalement</translation>
    </message>
    <message>
        <source>consent collected</source>
        <translation>accord recueilli</translation>
    </message>
    <message>
        <source>consent prolonged</source>
        <translation>accord prolongé</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>accord retiré</translation>
    </message>
    <message>
        <source>operational contact</source>
        <translation>référent opérationnel</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>erasure of a case</source>
        <translation>effacement d’un dossier</translation>
    </message>
    <message>
        <source>value removed for ever</source>
        <translation>valeur purgée</translation>
    </message>
    <message>
        <source>archive of the case</source>
        <translation>archive du dossier</translation>
    </message>
    <message>
        <source>answer to a request for access</source>
        <translation>réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>recorded message</source>
        <translation>message consigné</translation>
    </message>
    <message>
        <source>added document</source>
        <translation>document ajouté</translation>
    </message>
    <message>
        <source>document taken off the case</source>
        <translation>document retiré du dossier</translation>
    </message>
    <message>
        <source>role of a person of the office</source>
        <translation>rôle d’une personne du bureau</translation>
    </message>
    <message>
        <source>departure of a person of the office</source>
        <translation>départ d’une personne du bureau</translation>
    </message>
    <message>
        <source>value sealed</source>
        <translation>valeur scellée</translation>
    </message>
    <message>
        <source>sealed value removed</source>
        <translation>valeur scellée retirée</translation>
    </message>
    <message>
        <source>sealed value opened</source>
        <translation>valeur scellée ouverte</translation>
    </message>
    <message>
        <source>sealed values under new keys</source>
        <translation>valeurs scellées sous de nouvelles clés</translation>
    </message>
    <message>
        <source>somebody kept apart</source>
        <translation>mise à l’écart</translation>
    </message>
    <message>
        <source>somebody no longer kept apart</source>
        <translation>fin d’une mise à l’écart</translation>
    </message>
    <message>
        <source>traces reviewed</source>
        <translation>revue des traces</translation>
    </message>
    <message>
        <source>card of a partner</source>
        <translation>carte d’un partenaire</translation>
    </message>
    <message>
        <source>card verified</source>
        <translation>carte vérifiée</translation>
    </message>
    <message>
        <source>card revoked</source>
        <translation>carte révoquée</translation>
    </message>
    <message>
        <source>telephone of our card</source>
        <translation>téléphone de notre carte</translation>
    </message>
    <message>
        <source>our card signed</source>
        <translation>notre carte signée</translation>
    </message>
    <message>
        <source>our card handed out</source>
        <translation>notre carte remise</translation>
    </message>
    <message>
        <source>change of our keys</source>
        <translation>changement de nos clés</translation>
    </message>
    <message>
        <source>measures entrusted</source>
        <translation>mesures confiées</translation>
    </message>
    <message>
        <source>orientation recalled</source>
        <translation>orientation rappelée</translation>
    </message>
    <message>
        <source>first coordinator of the office</source>
        <translation>premier référent du bureau</translation>
    </message>
    <message>
        <source>received bundle</source>
        <translation>lot reçu</translation>
    </message>
    <message>
        <source>bundle written</source>
        <translation>lot écrit</translation>
    </message>
    <message>
        <source>bundle sent off</source>
        <translation>lot parti</translation>
    </message>
    <message>
        <source>received bundles filed away</source>
        <translation>lots reçus rangés</translation>
    </message>
    <message>
        <source>held bundle thrown away</source>
        <translation>lot retenu jeté</translation>
    </message>
    <message>
        <source>exchange resumed after a call</source>
        <translation>échange repris après un appel</translation>
    </message>
    <message>
        <source>way of the bundles</source>
        <translation>chemin des lots</translation>
    </message>
    <message>
        <source>received document cleaned</source>
        <translation>document reçu nettoyé</translation>
    </message>
    <message>
        <source>link of two cases</source>
        <translation>lien de deux dossiers</translation>
    </message>
    <message>
        <source>link of two cases undone</source>
        <translation>lien de deux dossiers défait</translation>
    </message>
    <message>
        <source>two cases told apart</source>
        <translation>deux dossiers de deux personnes</translation>
    </message>
    <message>
        <source>coordination offered</source>
        <translation>coordination proposée</translation>
    </message>
    <message>
        <source>coordination taken over</source>
        <translation>coordination reprise</translation>
    </message>
    <message>
        <source>coordination refused</source>
        <translation>coordination refusée</translation>
    </message>
    <message>
        <source>cases assigned</source>
        <translation>dossiers attribués</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>reply to an orientation</source>
        <translation>réponse à une orientation</translation>
    </message>
    <message>
        <source>liaison sheet</source>
        <translation>fiche de liaison</translation>
    </message>
    <message>
        <source>choice between two values</source>
        <translation>choix entre deux valeurs</translation>
    </message>
    <message>
        <source>other value than the two</source>
        <translation>autre valeur que les deux</translation>
    </message>
    <message>
        <source>value to ask again</source>
        <translation>valeur à redemander</translation>
    </message>
    <message>
        <source>read and put away</source>
        <translation>lu et rangé</translation>
    </message>
</context>
<context>
    <name>relais::ui::ActivatePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n accord manquant</numerusform>
            <numerusform>%n accords manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) ready</source>
        <translation>
            <numerusform>%n mesure prête</numerusform>
            <numerusform>%n mesures prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Can be taken back until the next sending (F5).</source>
        <translation>%1. Annulable jusqu’au prochain envoi (F5).</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n measure(s)</source>
        <translation>
            <numerusform>Activer %n mesure</numerusform>
            <numerusform>Activer %n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>%1 would be seen before the departure.</source>
        <translation>%1 se verrait avant le départ.</translation>
    </message>
    <message>
        <source>No partner is known for %1.</source>
        <translation>Aucun partenaire n’est connu pour %1.</translation>
    </message>
    <message>
        <source>Activate it afterwards, or mark it in the case with the reason.</source>
        <translation>Activez-la après, ou marquez-la dans le dossier avec la raison.</translation>
    </message>
    <message>
        <source>Write one in the measure, or import its card.</source>
        <translation>Écrivez-en un dans la mesure, ou importez sa carte.</translation>
    </message>
    <message>
        <source>Consent collected for %1, until %2.</source>
        <translation>Accord recueilli pour %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Nothing has left: something changed since you read it.</source>
        <translation>Rien n’est parti&#xa0;: quelque chose a changé depuis votre lecture.</translation>
    </message>
    <message>
        <source>Read again what each partner will get, then confirm.</source>
        <translation>Relisez ce que chaque partenaire recevra, puis confirmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) activated.</source>
        <translation>
            <numerusform>%n mesure activée.</numerusform>
            <numerusform>%n mesures activées.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next exchange: %1. Can be taken back until then.</source>
        <translation>Au prochain échange&#xa0;: %1. Annulable jusque-là.</translation>
    </message>
    <message>
        <source>Taken back. Nothing has left.</source>
        <translation>Activation annulée. Rien n’est parti.</translation>
    </message>
    <message>
        <source>It can no longer be taken back: something has left.</source>
        <translation>Trop tard pour annuler&#xa0;: quelque chose est déjà parti.</translation>
    </message>
    <message>
        <source>Nothing leaves before the confirmation</source>
        <translation>Rien ne part avant la confirmation</translation>
    </message>
    <message>
        <source>Oral consent collected</source>
        <translation>Accord oral recueilli</translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation>Accord écrit</translation>
    </message>
    <message>
        <source>Leave aside</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’activation</translation>
    </message>
    <message>
        <source>Send now (F5)</source>
        <translation>Envoyer maintenant (F5)</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les fiches</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>No measure to activate.</source>
        <translation>Aucune mesure à activer.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Exact content</source>
        <translation>Contenu exact</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) ticked</source>
        <translation>
            <numerusform>%n mesure cochée</numerusform>
            <numerusform>%n mesures cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>tick the measure</source>
        <translation>cocher la mesure</translation>
    </message>
    <message>
        <source>choose another partner for the measure</source>
        <translation>choisir un autre partenaire pour la mesure</translation>
    </message>
    <message>
        <source>measures, partners, exact content</source>
        <translation>mesures, partenaires, contenu exact</translation>
    </message>
    <message>
        <source>Recall it instead: each partner is told. A sheet on paper is to be asked back.</source>
        <translation>Rappelez plutôt&#xa0;: chaque partenaire est prévenu. Une fiche sur papier est à redemander.</translation>
    </message>
    <message numerus="yes">
        <source>%n orientation(s) recalled. The partners are told at the next exchange.</source>
        <translation>
            <numerusform>%n orientation rappelée. Le partenaire est prévenu au prochain échange.</numerusform>
            <numerusform>%n orientations rappelées. Les partenaires sont prévenus au prochain échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>This partner has no card: it gets a sheet.</source>
        <translation>Ce partenaire n’a pas de carte : il reçoit une fiche.</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <comment>written consent</comment>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>By law…</source>
        <translation>Base légale…</translation>
    </message>
    <message>
        <source>See the partner</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Ask for her consent instead</source>
        <translation>Demander plutôt son accord</translation>
    </message>
    <message>
        <source>Recall all of it</source>
        <translation>Tout rappeler</translation>
    </message>
</context>
<context>
    <name>relais::ui::ActivationListWords</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>relais::ui::ActivationWords</name>
    <message>
        <source>card not verified</source>
        <translation>carte non vérifiée</translation>
    </message>
    <message>
        <source>card replaced</source>
        <translation>carte remplacée</translation>
    </message>
    <message>
        <source>card revoked</source>
        <translation>carte révoquée</translation>
    </message>
    <message>
        <source>kept apart from this case</source>
        <translation>tenu à l’écart de ce dossier</translation>
    </message>
    <message>
        <source>entrusted elsewhere</source>
        <translation>déjà confiée ailleurs</translation>
    </message>
    <message>
        <source>express consent missing</source>
        <translation>accord exprès manquant</translation>
    </message>
    <message>
        <source>consent ended on %1</source>
        <translation>accord terminé le %1</translation>
    </message>
    <message>
        <source>consent withdrawn on %1</source>
        <translation>accord retiré le %1</translation>
    </message>
    <message>
        <source>consent from %1</source>
        <translation>accord à partir du %1</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>accord manquant</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>oral consent of %1</source>
        <translation>accord oral du %1</translation>
    </message>
    <message>
        <source>written consent of %1</source>
        <translation>accord écrit du %1</translation>
    </message>
    <message>
        <source>never leaves</source>
        <translation>jamais transmis</translation>
    </message>
    <message>
        <source>never goes to this kind of office</source>
        <translation>jamais transmis à ce type d’organisme</translation>
    </message>
    <message>
        <source>not needed for the measure</source>
        <translation>non nécessaire à la mesure</translation>
    </message>
    <message>
        <source>outside what she accepts</source>
        <translation>hors de ce qu’elle accepte</translation>
    </message>
    <message>
        <source>not known to be safe</source>
        <translation>pas connu comme sûr</translation>
    </message>
    <message>
        <source>to be looked over first</source>
        <translation>à relire d’abord</translation>
    </message>
    <message>
        <source>written by another office</source>
        <translation>écrit par un autre organisme</translation>
    </message>
    <message>
        <source>your role does not send it</source>
        <translation>votre rôle ne l’envoie pas</translation>
    </message>
    <message>
        <source>stays in the office</source>
        <translation>reste dans l’organisme</translation>
    </message>
    <message>
        <source>Remarks on measures</source>
        <translation>Remarques sur les mesures</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>by law, without consent</source>
        <translation>base légale, sans accord</translation>
    </message>
    <message>
        <source>would be seen too early</source>
        <translation>se verrait trop tôt</translation>
    </message>
    <message>
        <source>reply due by %1</source>
        <translation>réponse avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>replies within %n day(s)</source>
        <translation>
            <numerusform>répond sous %n jour</numerusform>
            <numerusform>répond sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no set time</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>would be seen: after the departure</source>
        <translation>acte visible&#xa0;: après le départ</translation>
    </message>
    <message>
        <source>no partner is known</source>
        <translation>aucun partenaire connu</translation>
    </message>
    <message>
        <source>%1 (paper sheet)</source>
        <translation>%1 (fiche papier)</translation>
    </message>
    <message>
        <source>to be assessed</source>
        <translation>à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The law wants an express consent.</source>
        <translation>La loi demande un accord exprès.</translation>
    </message>
    <message>
        <source>A consent is missing: %1, %2.</source>
        <translation>Un accord manque&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Collect it, or leave this aside.</source>
        <translation>Recueillez-le, ou laissez cela de côté.</translation>
    </message>
    <message>
        <source>Other facts of the case</source>
        <translation>Autres éléments du dossier</translation>
    </message>
    <message>
        <source>What she accepted elsewhere</source>
        <translation>Ses autres accords</translation>
    </message>
</context>
<context>
    <name>relais::ui::AidAnswerView</name>
    <message>
        <source>Still to ask: %1.</source>
        <translation>À demander encore : %1.</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
</context>
<context>
    <name>relais::ui::AidDialog</name>
    <message>
        <source>Emergency aid: check before asking</source>
        <translation>Aide d’urgence : vérifier avant de demander</translation>
    </message>
    <message>
        <source>The income is not kept.</source>
        <translation>Le revenu n’est pas gardé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not possible with these answers.</source>
        <translation>Impossible avec ces réponses.</translation>
    </message>
    <message>
        <source>Enter the claim</source>
        <translation>Noter la demande</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Garder ces réponses</translation>
    </message>
    <message>
        <source>Put the proofs to do</source>
        <translation>Mettre les preuves à faire</translation>
    </message>
    <message>
        <source>Put the aid to do</source>
        <translation>Mettre l’aide à faire</translation>
    </message>
    <message>
        <source>Claim entered; its payment delay runs.</source>
        <translation>Demande notée ; le délai de versement court.</translation>
    </message>
    <message>
        <source>Answers kept.</source>
        <translation>Réponses gardées.</translation>
    </message>
</context>
<context>
    <name>relais::ui::AidForm</name>
    <message>
        <source>Known from the case</source>
        <translation>Connu par le dossier</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>Connu par %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;Her scheme</source>
        <translation>Son ré&amp;gime</translation>
    </message>
    <message>
        <source>Draws &amp;benefits of the fund</source>
        <translation>A&amp;llocataire</translation>
    </message>
    <message>
        <source>Works on the &amp;land</source>
        <translation>&amp;Travail agricole</translation>
    </message>
    <message>
        <source>&amp;Complaint of</source>
        <translation>P&amp;lainte du</translation>
    </message>
    <message>
        <source>Report to the &amp;prosecutor of</source>
        <translation>Signalement au &amp;procureur du</translation>
    </message>
    <message>
        <source>Protection &amp;order of</source>
        <translation>&amp;Ordonnance du</translation>
    </message>
    <message>
        <source>police log entry</source>
        <translation>main courante</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Or &amp;else she holds</source>
        <translation>&amp;Sinon, elle détient</translation>
    </message>
    <message>
        <source>Aid already &amp;granted</source>
        <translation>Aide déjà acc&amp;ordée</translation>
    </message>
    <message>
        <source>&amp;Decision of</source>
        <translation>Décision d&amp;u</translation>
    </message>
    <message>
        <source>&amp;Net income of the month, in euros</source>
        <translation>Revenu &amp;net du mois, en euros</translation>
    </message>
    <message>
        <source>Children she &amp;keeps</source>
        <translation>Enfants à &amp;charge</translation>
    </message>
    <message>
        <source>Agrees that the Département is &amp;told</source>
        <translation>Accord exprès pour le Départe&amp;ment</translation>
    </message>
    <message>
        <source>Claim &amp;received by the fund on</source>
        <translation>Demande &amp;reçue par la caisse le</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, yesterday.</source>
        <translation>Une date : 24/11/26, 2411, hier.</translation>
    </message>
    <message>
        <source>A past day.</source>
        <translation>Un jour passé.</translation>
    </message>
    <message>
        <source>Before the claim.</source>
        <translation>Avant la demande.</translation>
    </message>
    <message>
        <source>An amount: 1500 or 1426,30.</source>
        <translation>Un montant : 1500 ou 1426,30.</translation>
    </message>
    <message>
        <source>A number from 0 to 20.</source>
        <translation>Un nombre de 0 à 20.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ArchiveDialog</name>
    <message>
        <source>Archive this case</source>
        <translation>Archiver ce dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>It leaves the lists and the search until it is asked for. At its end somebody erases it.</source>
        <translation>Il quitte les listes et la recherche, sauf demande. À la fin, quelqu’un l’efface.</translation>
    </message>
    <message>
        <source>&amp;Why it is kept</source>
        <translation>&amp;Pourquoi il est gardé</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
</context>
<context>
    <name>relais::ui::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>Attribuer %n dossier</numerusform>
            <numerusform>Attribuer %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Personnes de l’organisme</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>absence jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::AwayDialog</name>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Meanwhile the cases of the one count as those of the other, at every post of the office.</source>
        <translation>Pendant ce temps, les dossiers de l’un comptent comme ceux de l’autre, à tous les postes de l’organisme.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>&amp;Qui est absent</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Who &amp;stands in</source>
        <translation>Qui &amp;remplace</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 until %3.</source>
        <translation>%1 remplace %2 jusqu’au %3.</translation>
    </message>
</context>
<context>
    <name>relais::ui::CallDialog</name>
    <message>
        <source>Call and record</source>
        <translation>Appeler et consigner</translation>
    </message>
    <message>
        <source>To call all the same, &amp;write why</source>
        <translation>Pour appeler maintenant, &amp;écrivez pourquoi</translation>
    </message>
    <message>
        <source>she answered</source>
        <translation>elle a répondu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>somebody else answered</source>
        <translation>quelqu’un d’autre a répondu</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;For the journal</source>
        <translation>&amp;Pour le journal</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Consigner l’appel</translation>
    </message>
    <message>
        <source>Calling now is not known to be safe: write why you do.</source>
        <translation>Rien ne dit qu’appeler maintenant est sûr : écrivez pourquoi vous le faites.</translation>
    </message>
    <message>
        <source>Call recorded.</source>
        <translation>Appel consigné.</translation>
    </message>
    <message>
        <source>Somebody else answered.</source>
        <translation>Quelqu’un d’autre a répondu.</translation>
    </message>
    <message>
        <source>Do not call this number again; it is now marked unsafe.</source>
        <translation>N’appelez plus ce numéro, il est passé en « non sûr ».</translation>
    </message>
    <message>
        <source>Ask the body that passed the request on.</source>
        <translation>Demandez à l’organisme qui a transmis la demande.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Do not call this number again. Tell the office that coordinates by telephone: it checks another way with her.</source>
        <translation>N’appelez plus ce numéro. Prévenez par téléphone l’organisme qui coordonne&#xa0;: il verra avec elle comment la joindre.</translation>
    </message>
</context>
<context>
    <name>relais::ui::CardFiche</name>
    <message>
        <source>This is a further post of your own office. Once verified, it receives every case of the office.</source>
        <translation>C’est un autre poste de votre organisme. Une fois vérifié, il reçoit tous les dossiers de l’organisme.</translation>
    </message>
    <message>
        <source>Their digits</source>
        <translation>Leurs chiffres</translation>
    </message>
    <message>
        <source>The last two groups of five, or all forty digits</source>
        <translation>Les deux derniers groupes de cinq, ou les quarante chiffres</translation>
    </message>
    <message>
        <source>What you &amp;hear: the last two groups, or all</source>
        <translation>Ce que vous &amp;entendez : les deux derniers groupes, ou tout</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Marquer vérifiée</translation>
    </message>
    <message>
        <source>Call the office at a number that you knew before this card came. Have the last two groups read to you, then read yours.</source>
        <translation>Appelez l’organisme à un numéro que vous connaissiez avant de recevoir cette carte. Faites-vous lire les deux derniers groupes, puis lisez les vôtres.</translation>
    </message>
    <message>
        <source>Our digits, to read out</source>
        <translation>Nos chiffres, à lire</translation>
    </message>
    <message>
        <source>Other cards of this office</source>
        <translation>Autres cartes de cet organisme</translation>
    </message>
    <message>
        <source>Card %1: %2 since %3</source>
        <translation>Carte %1 : %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Telephone on the card</source>
        <translation>Téléphone sur la carte</translation>
    </message>
    <message>
        <source>Address of exchange</source>
        <translation>Adresse d’échange</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>no %1, of %2</source>
        <translation>n° %1, du %2</translation>
    </message>
    <message>
        <source>its former key</source>
        <translation>son ancienne clé</translation>
    </message>
    <message>
        <source>on %1, by %2</source>
        <translation>le %1, par %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
</context>
<context>
    <name>relais::ui::CardWords</name>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Nothing goes there, and what comes waits unread, until the digits have been compared by telephone.</source>
        <translation>Rien ne part vers lui, et ce qui en vient attend sans être lu, tant que les chiffres n’ont pas été comparés au téléphone.</translation>
    </message>
    <message>
        <source>Verified more than six months ago: compare the digits again at the next call.</source>
        <translation>Vérifiée il y a plus de six mois : comparez de nouveau les chiffres au prochain appel.</translation>
    </message>
    <message>
        <source>Signed by its former key, which had been verified.</source>
        <translation>Signée par son ancienne clé, qui avait été vérifiée.</translation>
    </message>
    <message>
        <source>The digits were compared by telephone. Bundles may go and come.</source>
        <translation>Les chiffres ont été comparés au téléphone. Les lots peuvent partir et arriver.</translation>
    </message>
    <message numerus="yes">
        <source>A newer card follows. This one still counts for %n day(s) after that.</source>
        <translation>
            <numerusform>Une carte plus récente la remplace. Celle-ci compte encore %n jour ensuite.</numerusform>
            <numerusform>Une carte plus récente la remplace. Celle-ci compte encore %n jours ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes there any more, and what comes is held. Only a new card, compared by telephone, opens the exchange again.</source>
        <translation>Plus rien ne part vers lui, et ce qui en vient est retenu. Seule une nouvelle carte, comparée au téléphone, rouvre l’échange.</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>A digit was misheard or mistyped. Have them read again.</source>
        <translation>Un chiffre a été mal entendu ou mal tapé. Faites-les relire.</translation>
    </message>
    <message>
        <source>These digits belong to another card. Send nothing. Call a number that you knew before this card came.</source>
        <translation>Ces chiffres sont ceux d’une autre carte. N’envoyez rien. Appelez un numéro que vous connaissiez avant de recevoir cette carte.</translation>
    </message>
    <message>
        <source>These are the digits of this card.</source>
        <translation>Ce sont bien les chiffres de cette carte.</translation>
    </message>
    <message>
        <source>A newer card follows. This one has expired: what was signed with it is held, and nothing goes there.</source>
        <translation>Une carte plus récente la remplace. Celle-ci est périmée&#xa0;: ce qu’elle signe est retenu, et rien ne part vers elle.</translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseForm</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>This is not a date. The text is kept here.</source>
        <translation>Ce n’est pas une date. Le texte est gardé ici.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>relais::ui::CasePage</name>
    <message>
        <source>Call and &amp;record</source>
        <translation>Appeler et &amp;consigner</translation>
    </message>
    <message>
        <source>Add a &amp;measure</source>
        <translation>Ajouter une &amp;mesure</translation>
    </message>
    <message>
        <source>Add a &amp;journal entry</source>
        <translation>Ajouter au &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Planned departure…</source>
        <translation>Départ &amp;prévu…</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>C&amp;lore le dossier…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primer</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>tick the measure as obtained</source>
        <translation>cocher la mesure comme obtenue</translation>
    </message>
    <message>
        <source>open the measure</source>
        <translation>ouvrir la mesure</translation>
    </message>
    <message>
        <source>enter the journal entry</source>
        <translation>inscrire l’entrée du journal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import to take up again</source>
        <translation>
            <numerusform>%n valeur de l’import à reprendre</numerusform>
            <numerusform>%n valeurs de l’import à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Departure planned on %1</source>
        <translation>Départ prévu %1</translation>
    </message>
    <message>
        <source>Danger to assess</source>
        <translation>Danger à évaluer</translation>
    </message>
    <message>
        <source>Danger %1</source>
        <translation>Danger %1</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>État : %1.</translation>
    </message>
    <message>
        <source>Write on what the judgment rests. It enters the journal.</source>
        <translation>Écrivez sur quoi repose ce jugement. Il entre au journal.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Danger entered.</source>
        <translation>Danger inscrit.</translation>
    </message>
    <message>
        <source>No telephone is recorded.</source>
        <translation>Aucun téléphone n’est inscrit.</translation>
    </message>
    <message>
        <source>Enter a safe way to reach her first.</source>
        <translation>Inscrivez d’abord un moyen sûr de la joindre.</translation>
    </message>
    <message>
        <source>Measure added.</source>
        <translation>Mesure ajoutée.</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Departure entered.</source>
        <translation>Départ inscrit.</translation>
    </message>
    <message>
        <source>Case closed. It can be reopened with its whole history.</source>
        <translation>Dossier clos. Il peut être rouvert avec tout son historique.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Measure entered.</source>
        <translation>Mesure inscrite.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Voir ce qui change</translation>
    </message>
    <message>
        <source>The parcours of the territory has a version %1.</source>
        <translation>Le parcours du territoire a une version %1.</translation>
    </message>
    <message>
        <source>The case has the newest parcours.</source>
        <translation>Le dossier a le parcours le plus récent.</translation>
    </message>
    <message>
        <source>Version %1 of the parcours taken over.</source>
        <translation>Version %1 du parcours adoptée.</translation>
    </message>
    <message>
        <source>Emergency aid: check &amp;before asking…</source>
        <translation>Aide d’urgence : vérifier &amp;avant de demander…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>O&amp;nglet précédent</translation>
    </message>
    <message>
        <source>postpone the measure, with a reason</source>
        <translation>reporter la mesure, avec un motif</translation>
    </message>
    <message>
        <source>Assess the &amp;danger</source>
        <translation>Évaluer le &amp;danger</translation>
    </message>
    <message>
        <source>Collect a consen&amp;t…</source>
        <translation>&amp;Recueillir un accord…</translation>
    </message>
    <message>
        <source>Case archived.</source>
        <translation>Dossier archivé.</translation>
    </message>
    <message numerus="yes">
        <source>Case erased: %n record(s).</source>
        <translation>
            <numerusform>Dossier effacé : %n fiche.</numerusform>
            <numerusform>Dossier effacé : %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Archive the case…</source>
        <translation>Arc&amp;hiver le dossier…</translation>
    </message>
    <message>
        <source>Era&amp;se the case…</source>
        <translation>E&amp;ffacer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Write and record…</source>
        <translation>&amp;Écrire et consigner…</translation>
    </message>
    <message>
        <source>Show mas&amp;ked values…</source>
        <translation>Afficher des valeurs mas&amp;quées…</translation>
    </message>
    <message>
        <source>Add a docum&amp;ent…</source>
        <translation>Ajouter un docum&amp;ent…</translation>
    </message>
    <message>
        <source>Nothing to purge.</source>
        <translation>Rien à purger.</translation>
    </message>
    <message>
        <source>This case holds no value that may go alone.</source>
        <translation>Ce dossier n’a aucune valeur qui puisse partir seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) purged.</source>
        <translation>
            <numerusform>%n valeur purgée.</numerusform>
            <numerusform>%n valeurs purgées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pur&amp;ge a value…</source>
        <translation>Pur&amp;ger une valeur…</translation>
    </message>
    <message>
        <source>Wrong door…</source>
        <translation>Mauvaise porte…</translation>
    </message>
    <message>
        <source>The case is taken up again. Nothing is lost.</source>
        <translation>Le dossier est repris. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Hand the coordination over…</source>
        <translation>&amp;Transmettre la coordination…</translation>
    </message>
    <message>
        <source>Wro&amp;ng door…</source>
        <translation>Mauvaise p&amp;orte…</translation>
    </message>
    <message>
        <source>She c&amp;omes back…</source>
        <translation>Elle rev&amp;ient…</translation>
    </message>
    <message>
        <source>This case belongs to another service.</source>
        <translation>Ce dossier appartient à un autre service.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Votre rôle ne permet pas cet acte.</translation>
    </message>
    <message>
        <source>Answer in the tab Orientations; a note of yours stays with you.</source>
        <translation>Répondez dans l’onglet Orientations&#x202f;; une note de vous reste chez vous.</translation>
    </message>
    <message>
        <source>Answer a re&amp;quest for access…</source>
        <translation>Répondre à une demande d’accè&amp;s…</translation>
    </message>
    <message>
        <source>Acti&amp;vate…</source>
        <translation>Acti&amp;ver…</translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseQuestions</name>
    <message>
        <source>Enter</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>stands on her own</source>
        <translation>autonomie</translation>
    </message>
    <message>
        <source>handed over to another service</source>
        <translation>relais vers un autre service</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>lost from sight</source>
        <translation>perdue de vue</translation>
    </message>
    <message>
        <source>moved to another département</source>
        <translation>départ vers un autre département</translation>
    </message>
    <message>
        <source>does not wish to go on</source>
        <translation>ne souhaite pas de suite</translation>
    </message>
    <message>
        <source>the same case twice</source>
        <translation>même dossier en double</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>Clore ce dossier ?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Clocks stop. You can reopen it with its whole history.</source>
        <translation>Les échéances s’arrêtent. Vous pourrez le rouvrir avec tout son historique.</translation>
    </message>
    <message>
        <source>Reason of the exit</source>
        <translation>Motif de la sortie</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Code or words</source>
        <translation>&amp;Code ou mots</translation>
    </message>
    <message>
        <source>This act will be visible, and nobody knows whether she still lives there.</source>
        <translation>Cet acte se verra, et l’on ne sait pas si elle vit encore avec l’autre parent.</translation>
    </message>
    <message>
        <source>This act will be visible before the departure planned on %1.</source>
        <translation>Cet acte se verra avant le départ prévu %1.</translation>
    </message>
    <message>
        <source>This act will be visible while she lives there, and no departure is planned.</source>
        <translation>Cet acte se verra alors qu’elle vit avec l’autre parent, et aucun départ n’est prévu.</translation>
    </message>
    <message>
        <source>To mark it all the same, write why.</source>
        <translation>Pour le marquer quand même, écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Measures of the catalogue and of the territory</source>
        <translation>Mesures du catalogue et du territoire</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marquer</translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseRemarks</name>
    <message>
        <source>This case belongs to %1: what it wrote is read here and changes there. Your notes stay with you, they do not leave.</source>
        <translation>Ce dossier appartient à %1&#xa0;: ce qu’il a écrit se lit ici et se modifie chez lui. Vos notes restent chez vous, elles ne partent pas.</translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseWords</name>
    <message>
        <source>today %1</source>
        <translation>auj. %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Possible until %1</source>
        <translation>Possible jusqu’à %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant %1</translation>
    </message>
    <message>
        <source>call, she answered</source>
        <translation>appel, elle a répondu</translation>
    </message>
    <message>
        <source>call without an answer</source>
        <translation>appel sans réponse</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>recorded call</source>
        <translation>appel consigné</translation>
    </message>
    <message>
        <source>somebody else answered</source>
        <translation>quelqu’un d’autre a répondu</translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseloadPage</name>
    <message>
        <source>Name, number, telephone, note</source>
        <translation>Nom, numéro, téléphone, note</translation>
    </message>
    <message>
        <source>Search in the caseload</source>
        <translation>Chercher dans la file active</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>High danger</source>
        <translation>Danger élevé</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Closed cases too</source>
        <translation>Les clos aussi</translation>
    </message>
    <message>
        <source>Paused only</source>
        <translation>En pause seulement</translation>
    </message>
    <message>
        <source>Without a safe channel now</source>
        <translation>Sans canal sûr maintenant</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>File active</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n dossier ouvert</numerusform>
            <numerusform>%n dossiers ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1: %2 to contact, %3 late, %4 in high danger</source>
        <translation>sur %1 : %2 à contacter, %3 en retard, %4 en danger élevé</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <source>from the search into the list</source>
        <translation>de la recherche à la liste</translation>
    </message>
    <message>
        <source>empty the search</source>
        <translation>vider la recherche</translation>
    </message>
    <message>
        <source>No case. Make a referral or import your table.</source>
        <translation>Aucun dossier. Créez un signalement ou importez votre tableau.</translation>
    </message>
    <message>
        <source>No case for “%1”.</source>
        <translation>Aucun dossier pour « %1 ».</translation>
    </message>
    <message>
        <source>Closed cases are left out.</source>
        <translation>Les dossiers clos sont exclus.</translation>
    </message>
    <message>
        <source>No case passes these filters.</source>
        <translation>Aucun dossier ne passe ces filtres.</translation>
    </message>
    <message>
        <source>found in the name</source>
        <translation>trouvé dans le nom</translation>
    </message>
    <message>
        <source>found in the names, born %1</source>
        <translation>trouvé dans les noms, née %1</translation>
    </message>
    <message>
        <source>found in the number</source>
        <translation>trouvé dans le numéro</translation>
    </message>
    <message>
        <source>found in the telephone</source>
        <translation>trouvé dans le téléphone</translation>
    </message>
    <message>
        <source>found in the notes</source>
        <translation>trouvé dans les notes</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Attribuer à…</translation>
    </message>
    <message>
        <source>&amp;Replacement…</source>
        <translation>&amp;Remplacement…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1.</source>
        <translation>
            <numerusform>%n dossier attribué à %1.</numerusform>
            <numerusform>%n dossiers attribués à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>Autres postes</translation>
    </message>
</context>
<context>
    <name>relais::ui::ChangeWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Ages, school</source>
        <translation>Âges, école</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Still lives there</source>
        <translation>Vit encore sur place</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reason of the exit</source>
        <translation>Motif de la sortie</translation>
    </message>
    <message>
        <source>Remark on the exit</source>
        <translation>Remarque sur la sortie</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Person to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Accord du</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>This channel is</source>
        <translation>Ce canal est</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Introduce yourself as</source>
        <translation>Se présenter comme</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Reporté au</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Value to take up again</source>
        <translation>Valeur à reprendre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A protected field was changed.</source>
        <translation>Un champ protégé a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1 : %2 devient %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>accompagné</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Accord jusqu’au</translation>
    </message>
    <message>
        <source>Consent for</source>
        <translation>Accord pour</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Accord retiré le</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Sealed value opened</source>
        <translation>Valeur scellée ouverte</translation>
    </message>
    <message>
        <source>Agreed word</source>
        <translation>Mot convenu</translation>
    </message>
    <message>
        <source>Who else reads it</source>
        <translation>Qui d’autre le lit</translation>
    </message>
    <message>
        <source>Child, first name</source>
        <translation>Enfant, prénom</translation>
    </message>
    <message>
        <source>Child, school</source>
        <translation>Enfant, école</translation>
    </message>
    <message>
        <source>Other parent, name</source>
        <translation>Autre parent, nom</translation>
    </message>
    <message>
        <source>Other parent, works at</source>
        <translation>Autre parent, travaille à</translation>
    </message>
    <message>
        <source>Other parent, fact to know</source>
        <translation>Autre parent, fait à connaître</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an answer for measures</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <source>Coordinating body</source>
        <translation>Organisme coordinateur</translation>
    </message>
    <message>
        <source>Consent for %1</source>
        <translation>Accord pour %1</translation>
    </message>
    <message>
        <source>Consent for %1: %2</source>
        <translation>Accord pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entrusted to us: %1</source>
        <translation>Confié à nous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::CheckRow</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>relais::ui::ChoicesDialog</name>
    <message>
        <source>History of choices</source>
        <translation>Historique des choix</translation>
    </message>
    <message>
        <source>Put back the value set aside</source>
        <translation>Restituer la valeur écartée</translation>
    </message>
    <message>
        <source>What was decided between two values. The value set aside can be put back for the life of the case.</source>
        <translation>Ce qui a été tranché entre deux valeurs. La valeur écartée reste restituable pendant toute la vie du dossier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>The value is put back. The other one is now set aside.</source>
        <translation>La valeur est restituée. L’autre est maintenant écartée.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ClosedDaysPanel</name>
    <message>
        <source>Days on which the fund neither works nor pays, besides public holidays. The legal date of what it owes in worked days moves; prudent dates stay.</source>
        <translation>Jours où la caisse ne travaille ni ne paie, en plus des jours fériés. La date légale de ce qu’elle doit en jours ouvrés change ; les dates prudentes restent.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Retirer ce jour</translation>
    </message>
    <message>
        <source>A date: 15/05/26, 1505, tomorrow.</source>
        <translation>Une date : 15/05/26, 1505, demain.</translation>
    </message>
    <message>
        <source>%1 is a closed day.</source>
        <translation>%1 : jour de fermeture noté.</translation>
    </message>
    <message>
        <source>%1 is no closed day any more.</source>
        <translation>%1 : jour de fermeture retiré.</translation>
    </message>
</context>
<context>
    <name>relais::ui::CodeDialog</name>
    <message>
        <source>Answer received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>&amp;Code de la fiche</translation>
    </message>
    <message>
        <source>The eight signs at the top of the liaison sheet. No name is said over the telephone.</source>
        <translation>Les huit signes en haut de la fiche de liaison. Aucun nom ne se dit au téléphone.</translation>
    </message>
    <message>
        <source>No sheet of this service has this code.</source>
        <translation>Aucune fiche de ce service ne porte ce code.</translation>
    </message>
    <message>
        <source>Misread: have the eight signs read again.</source>
        <translation>Mal lu&#xa0;: faites relire les huit signes.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ConflictPanel</name>
    <message>
        <source>Safe contact.</source>
        <translation>Contact sûr.</translation>
    </message>
    <message>
        <source>Other &amp;value</source>
        <translation>Autre &amp;valeur</translation>
    </message>
    <message>
        <source>Before these changes</source>
        <translation>Avant ces modifications</translation>
    </message>
    <message>
        <source>← and → choose, Enter keeps, ↑ and ↓ go from one decision to the next, Ctrl+Z takes a choice back.</source>
        <translation>← et → pour choisir, Entrée pour garder, ↑ et ↓ pour passer d’une décision à l’autre, Ctrl+Z pour revenir sur un choix.</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Garder celle de gauche</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Retenue pour l’instant</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Écartée pour l’instant</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Posts changed this field without having exchanged. Choose the value to keep; the other one can be put back.</source>
        <translation>Deux postes ont modifié ce champ sans s’être échangé. Choisissez la valeur à garder, l’autre reste restituable.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Garder celle de droite</translation>
    </message>
</context>
<context>
    <name>relais::ui::ConflictWords</name>
    <message>
        <source>none, for one of them is not understood</source>
        <translation>aucune, car l’une des deux n’est pas comprise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>a sealed value</source>
        <translation>une valeur scellée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>another post</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>Until it is decided, no letter goes to her own address unless both values allow it.</source>
        <translation>Tant que ce n’est pas tranché, aucun courrier ne part à son adresse si les deux valeurs ne le permettent pas.</translation>
    </message>
    <message>
        <source>Until it is decided, only the hours that both values have in common are allowed: %1.</source>
        <translation>Tant que ce n’est pas tranché, seules les heures communes aux deux valeurs sont permises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until it is decided, this channel is not used.</source>
        <translation>Tant que ce n’est pas tranché, ce canal n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Until it is decided, this channel is used only as far as both values allow.</source>
        <translation>Tant que ce n’est pas tranché, ce canal ne sert que dans ce que les deux valeurs permettent.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>To ask again: %1. Two values stand: %2.</source>
        <translation>À redemander&#xa0;: %1. Deux valeurs sont écrites&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Until it is decided, only what both values accept may be told.</source>
        <translation>Tant que ce n’est pas tranché, seul ce que les deux valeurs acceptent peut être dit.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ConsentDialog</name>
    <message>
        <source>Collect a consent</source>
        <translation>Recueillir un accord</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Enregistrer l’accord</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Genre d’organisme</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>until the case is &amp;closed</source>
        <translation>jusqu’à la &amp;clôture du dossier</translation>
    </message>
    <message>
        <source>Text &amp;read to her</source>
        <translation>&amp;Texte lu</translation>
    </message>
    <message>
        <source>&amp;Express consent: %1 (%2)</source>
        <translation>Accord &amp;exprès : %1 (%2)</translation>
    </message>
    <message>
        <source>Write the office.</source>
        <translation>Écrivez l’organisme.</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Cochez au moins un volet.</translation>
    </message>
    <message>
        <source>Written or oral.</source>
        <translation>Écrit ou oral.</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, tomorrow.</source>
        <translation>Une date : 24/11/26, 2411, demain.</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ConsentPanel</name>
    <message>
        <source>Office, strands</source>
        <translation>Organisme, volets</translation>
    </message>
    <message>
        <source>Mode, since</source>
        <translation>Forme, depuis</translation>
    </message>
    <message>
        <source>State, until</source>
        <translation>État, jusqu’au</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>No office may be told anything yet. Ask her what may be said, to whom and until when, then collect her consent.</source>
        <translation>Rien ne peut encore être dit à un organisme. Demandez-lui ce qui peut être dit, à qui et jusqu’à quand, puis recueillez son accord.</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Imprimer la preuve</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>What the law lets go, for one sending and never the whole case. Working notes, her own words and the code word leave in no case.</source>
        <translation>Ce que la loi laisse partir, pour un seul envoi et jamais le dossier entier. Les notes de travail, son récit et le mot convenu ne partent en aucun cas.</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>To: %1. </source>
        <translation>À : %1. </translation>
    </message>
    <message>
        <source>At intake, to be followed here</source>
        <translation>À l’accueil, pour être suivie ici</translation>
    </message>
    <message>
        <source>collected by %1</source>
        <translation>recueilli par %1</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>à recueillir</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>finit aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>finit dans %n jour</numerusform>
            <numerusform>finit dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Consent collected.</source>
        <translation>Accord recueilli.</translation>
    </message>
    <message>
        <source>Prolong the consent</source>
        <translation>Prolonger l’accord</translation>
    </message>
    <message>
        <source>Consent prolonged until %1.</source>
        <translation>Accord prolongé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1?</source>
        <translation>Retirer l’accord pour %1 ?</translation>
    </message>
    <message>
        <source>How and why does she withdraw it?</source>
        <translation>Comment et pourquoi le retire-t-elle ?</translation>
    </message>
    <message>
        <source>Consent withdrawn. Nothing more will be sent.</source>
        <translation>Accord retiré. Plus rien ne partira.</translation>
    </message>
    <message>
        <source>Who received what</source>
        <translation>Qui a reçu quoi</translation>
    </message>
    <message>
        <source>to decide: two posts wrote it differently (F4)</source>
        <translation>à trancher&#xa0;: deux postes l’ont écrit différemment (F4)</translation>
    </message>
</context>
<context>
    <name>relais::ui::ConsentPaper</name>
    <message>
        <source>Print the proof?</source>
        <translation>Imprimer la preuve ?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The page names neither her nor the reason of the case. Somebody may still find it: without a safe place, print nothing, she can ask for it later.</source>
        <translation>La page ne dit ni son nom ni l’objet du dossier. Quelqu’un peut pourtant la trouver : sans endroit sûr, n’imprimez rien, elle pourra la demander plus tard.</translation>
    </message>
    <message>
        <source>I asked her: paper is &amp;safe for her</source>
        <translation>Je le lui ai demandé : le papier est &amp;sûr</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The proof was sent to the printer.</source>
        <translation>La preuve est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>The proof was saved. The file is not protected by the vault.</source>
        <translation>La preuve est enregistrée. Le fichier n’est pas protégé par le coffre.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ContactBanner</name>
    <message>
        <source>Agreed word:</source>
        <translation>Mot convenu :</translation>
    </message>
    <message>
        <source>Show the agreed word for ten seconds</source>
        <translation>Afficher le mot convenu pendant dix secondes</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Introduce yourself as “%1”</source>
        <translation>Se présenter : « %1 »</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>non sûr</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>telephone</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the number for ten seconds</source>
        <translation>Afficher le numéro dix secondes</translation>
    </message>
</context>
<context>
    <name>relais::ui::ContactWords</name>
    <message>
        <source>Contact possible</source>
        <translation>Contact possible</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No safe channel</source>
        <translation>Aucun canal sûr</translation>
    </message>
    <message>
        <source>To ask again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>No telephone is recorded.</source>
        <translation>Aucun téléphone n’est inscrit.</translation>
    </message>
    <message>
        <source>Do not call this number.</source>
        <translation>N’appelez pas ce numéro.</translation>
    </message>
    <message>
        <source>Nobody asked whether this number is safe.</source>
        <translation>Personne n’a demandé si ce numéro est sûr.</translation>
    </message>
    <message>
        <source>This channel was never checked with her.</source>
        <translation>Ce canal n’a jamais été vérifié avec elle.</translation>
    </message>
    <message>
        <source>The last check is too old.</source>
        <translation>La dernière vérification est trop ancienne.</translation>
    </message>
    <message>
        <source>Her safe hours are not known.</source>
        <translation>Ses heures sûres ne sont pas connues.</translation>
    </message>
    <message>
        <source>No hour of the week is safe.</source>
        <translation>Aucune heure de la semaine n’est sûre.</translation>
    </message>
    <message>
        <source>No text message on this number.</source>
        <translation>Pas de SMS sur ce numéro.</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>not before %1, %2</source>
        <translation>pas avant %1, %2</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>maintenant, jusqu’à %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>then: %1, %2 to %3</source>
        <translation>puis %1, %2 à %3</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Checked on %1, to ask again on %2</source>
        <translation>Vérifié le %1, à redemander le %2</translation>
    </message>
    <message>
        <source>Nothing is recorded for this way.</source>
        <translation>Rien n’est saisi pour ce moyen.</translation>
    </message>
    <message>
        <source>Do not write there.</source>
        <translation>N’écrivez pas là.</translation>
    </message>
    <message>
        <source>Nobody asked whether this way is safe.</source>
        <translation>Personne n’a demandé si ce moyen est sûr.</translation>
    </message>
    <message>
        <source>Nobody said whose address it is.</source>
        <translation>Personne n’a dit à qui est cette adresse.</translation>
    </message>
    <message>
        <source>No letter to the address where the other parent lives.</source>
        <translation>Pas de lettre à l’adresse où vit l’autre parent.</translation>
    </message>
    <message>
        <source>Nobody asked whether the other parent lives at this address.</source>
        <translation>Personne n’a demandé si l’autre parent vit à cette adresse.</translation>
    </message>
    <message>
        <source>Somebody else answered (%1). Review the danger, or check another way with her.</source>
        <translation>Quelqu’un d’autre a répondu (%1). Revoyez le danger, ou vérifiez un autre moyen avec elle.</translation>
    </message>
    <message>
        <source>Hiding the address needs its ground and its last day.</source>
        <translation>L’adresse cachée demande son fondement et sa date de fin.</translation>
    </message>
    <message>
        <source>The ground for hiding the address ended on %1: the address may be asked for.</source>
        <translation>Le fondement de l’adresse cachée a pris fin le %1 : l’adresse peut être demandée.</translation>
    </message>
    <message>
        <source>Two posts wrote this channel differently: somebody must decide first.</source>
        <translation>Deux postes ont écrit ce canal différemment&#xa0;: il faut d’abord trancher.</translation>
    </message>
    <message>
        <source>Two posts wrote this channel differently. Until somebody decides (F4), only what both allow is possible.</source>
        <translation>Deux postes ont écrit ce canal différemment. Tant que ce n’est pas tranché (F4), seul ce que les deux permettent est possible.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ContactsForm</name>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a way to reach her</source>
        <translation>Ajouter un moyen de la joindre</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>contact</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Ways to reach her</source>
        <translation>Moyens de la joindre</translation>
    </message>
    <message>
        <source>This channel is safe</source>
        <translation>Ce canal est sûr</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Checked with her on</source>
        <translation>Vérifié avec elle le</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Introduce yourself as</source>
        <translation>Se présenter comme</translation>
    </message>
    <message>
        <source>Who else reads it</source>
        <translation>Qui d’autre le lit</translation>
    </message>
    <message>
        <source>To ask again after (days)</source>
        <translation>À redemander après (jours)</translation>
    </message>
    <message>
        <source>Agreed word: asked, answered</source>
        <translation>Mot convenu : demandé, répondu</translation>
    </message>
    <message>
        <source>Show the agreed word for ten seconds</source>
        <translation>Afficher le mot convenu dix secondes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>her own</source>
        <translation>la sienne</translation>
    </message>
    <message>
        <source>somebody she trusts</source>
        <translation>une personne de confiance</translation>
    </message>
    <message>
        <source>an office or association</source>
        <translation>un organisme ou une association</translation>
    </message>
    <message>
        <source>a shelter</source>
        <translation>un hébergement</translation>
    </message>
    <message>
        <source>Whose address</source>
        <translation>Adresse de qui</translation>
    </message>
    <message>
        <source>Decides whether a letter may go there</source>
        <translation>Décide si une lettre peut y aller</translation>
    </message>
    <message>
        <source>Remove this way to reach her?</source>
        <translation>Retirer ce moyen de la joindre ?</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Not understood. Write it like: Mon-Fri 9h-11h30.</source>
        <translation>Pas compris. Écrivez par exemple : lun-ven 9h-11h30.</translation>
    </message>
    <message>
        <source>New number or address: ask her whether it is safe.</source>
        <translation>Nouveau numéro ou nouvelle adresse&#xa0;: demandez-lui si c’est sûr.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerAdvice</name>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>From the pass of %1</source>
        <translation>D’après le passage du %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerForm</name>
    <message>
        <source>Y yes, N no, ? unknown; the arrows up and down go from question to question.</source>
        <translation>O oui, N non, ? inconnu ; les flèches haut et bas vont d’une question à l’autre.</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Red sign</source>
        <translation>Signal rouge</translation>
    </message>
    <message>
        <source>This is not a date. The text is kept here.</source>
        <translation>Ce n’est pas une date. Le texte reste ici.</translation>
    </message>
    <message>
        <source>This day is to come.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that answers yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key that answers no</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerJudgment</name>
    <message>
        <source>&amp;Your judgment</source>
        <translation>&amp;Votre jugement</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Keep this pass</source>
        <translation>Garder ce passage</translation>
    </message>
    <message>
        <source>Assesse&amp;d</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>Needed: the grid says nothing.</source>
        <translation>À écrire : la grille ne dit rien.</translation>
    </message>
    <message>
        <source>Needed: the grid says otherwise.</source>
        <translation>À écrire : la grille dit autre chose.</translation>
    </message>
    <message>
        <source>Choose the level that you hold.</source>
        <translation>Choisissez le niveau que vous retenez.</translation>
    </message>
    <message>
        <source>Write why: the grid does not say this level.</source>
        <translation>Écrivez pourquoi : la grille ne dit pas ce niveau.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerPanel</name>
    <message>
        <source>Pass kept; the case has its danger.</source>
        <translation>Passage gardé ; le dossier a son danger.</translation>
    </message>
    <message>
        <source>Entered in the journal; it stays there.</source>
        <translation>Inscrit au journal ; il y reste.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerPasses</name>
    <message>
        <source>Earlier passes</source>
        <translation>Passages gardés</translation>
    </message>
    <message>
        <source>To be reviewed by %1 (to verify).</source>
        <translation>À revoir d’ici le %1 (à vérifier).</translation>
    </message>
    <message>
        <source>None. The first one is kept here.</source>
        <translation>Aucun. Le premier sera gardé ici.</translation>
    </message>
    <message>
        <source>Danger %1</source>
        <translation>Danger %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>No answer changed.</source>
        <translation>Aucune réponse n’a changé.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerReport</name>
    <message>
        <source>Enter in the journal</source>
        <translation>Inscrire au journal</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;She agrees</source>
        <translation>&amp;Elle est d’accord</translation>
    </message>
    <message>
        <source>&amp;To whom, when, and why</source>
        <translation>&amp;À qui, quand et pourquoi</translation>
    </message>
    <message>
        <source>The note is dated, stays in this office and cannot be taken back.</source>
        <translation>La note est datée, reste dans ce bureau et ne peut pas être retirée.</translation>
    </message>
    <message>
        <source>Decided &amp;with (name or function)</source>
        <translation>Décidé a&amp;vec (nom ou fonction)</translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n oui</numerusform>
            <numerusform>%n oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red sign(s)</source>
        <translation>
            <numerusform>%n signal rouge</numerusform>
            <numerusform>%n signaux rouges</numerusform>
        </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>No question is answered: no result.</source>
        <translation>Aucune réponse : pas de résultat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Without the grid</source>
        <translation>Sans la grille</translation>
    </message>
    <message>
        <source>Grid: %1</source>
        <translation>Grille : %1</translation>
    </message>
    <message>
        <source>Grid: %1, %2</source>
        <translation>Grille : %1, %2</translation>
    </message>
    <message>
        <source>She</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>The other parent</source>
        <translation>L’autre parent</translation>
    </message>
    <message>
        <source>The context</source>
        <translation>Le contexte</translation>
    </message>
    <message>
        <source>office</source>
        <comment>place of an assessment</comment>
        <translation>bureau</translation>
    </message>
    <message>
        <source>telephone</source>
        <comment>place of an assessment</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>visit</source>
        <comment>place of an assessment</comment>
        <translation>visite</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>place of an assessment</comment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1 : %2 devient %3</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message numerus="yes">
        <source>Danger %n red</source>
        <translation>
            <numerusform>Danger %n rouge</numerusform>
            <numerusform>Danger %n rouges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>relais::ui::DecisionsPage</name>
    <message>
        <source>Nothing to decide.</source>
        <translation>Rien à trancher.</translation>
    </message>
    <message>
        <source>It is &amp;another person</source>
        <translation>C’est une &amp;autre personne</translation>
    </message>
    <message>
        <source>Put the &amp;line aside</source>
        <translation>Écarter la &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to take up again</source>
        <translation>
            <numerusform>%n valeur à reprendre</numerusform>
            <numerusform>%n valeurs à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>the first answer</source>
        <translation>la première réponse</translation>
    </message>
    <message>
        <source>the next decision</source>
        <translation>la décision suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for a person. Work goes on meanwhile.</source>
        <translation>
            <numerusform>%n décision attend une personne. Le travail continue en attendant.</numerusform>
            <numerusform>%n décisions attendent une personne. Le travail continue en attendant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>To take up again from the import</source>
        <translation>À reprendre de l’import</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Keep as a working &amp;note</source>
        <translation>Garder en &amp;note de travail</translation>
    </message>
    <message>
        <source>Line %1 of the import</source>
        <translation>Ligne %1 de l’import</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>The line was joined to its case.</source>
        <translation>La ligne est jointe à son dossier.</translation>
    </message>
    <message>
        <source>The line became a case.</source>
        <translation>La ligne est devenue un dossier.</translation>
    </message>
    <message>
        <source>The value is kept as a working note.</source>
        <translation>La valeur est gardée en note de travail.</translation>
    </message>
    <message>
        <source>The line is put aside. Ctrl+Z takes it up again.</source>
        <translation>La ligne est écartée. Ctrl+Z la reprend.</translation>
    </message>
    <message>
        <source>This value is not understood either. Nothing was written.</source>
        <translation>Cette valeur n’est pas comprise non plus. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>The value is entered.</source>
        <translation>La valeur est inscrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept as working notes.</source>
        <translation>
            <numerusform>%n valeur gardée en note de travail.</numerusform>
            <numerusform>%n valeurs gardées en notes de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value is not understood. Nothing was written.</source>
        <translation>Cette valeur n’est pas comprise. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The value is entered. The two others can be put back.</source>
        <translation>La valeur est saisie. Les deux autres restent restituables.</translation>
    </message>
    <message>
        <source>A working note says to ask her. The decision waits.</source>
        <translation>Une note de travail dit de redemander à la personne. La décision attend.</translation>
    </message>
    <message>
        <source>The choice is made. The other value can be put back.</source>
        <translation>Le choix est fait. L’autre valeur reste restituable.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;History of choices</source>
        <translation>&amp;Historique des choix</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>the value at left</source>
        <translation>la valeur de gauche</translation>
    </message>
    <message>
        <source>the value at right</source>
        <translation>la valeur de droite</translation>
    </message>
    <message>
        <source>Two values for one field</source>
        <translation>Deux valeurs pour un champ</translation>
    </message>
    <message>
        <source>&amp;Other value…</source>
        <translation>A&amp;utre valeur…</translation>
    </message>
    <message>
        <source>The two cases are linked. Nothing was moved; the link can be taken back.</source>
        <translation>Les deux dossiers sont liés. Rien n’a été déplacé ; le lien peut être défait.</translation>
    </message>
    <message>
        <source>They are two persons. This is not asked again.</source>
        <translation>Ce sont deux personnes. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Two cases alike</source>
        <translation>Deux dossiers semblables</translation>
    </message>
    <message>
        <source>They are &amp;two persons</source>
        <translation>Ce sont &amp;deux personnes</translation>
    </message>
    <message>
        <source>As&amp;k her again</source>
        <translation>Redemander à la &amp;personne</translation>
    </message>
</context>
<context>
    <name>relais::ui::DestroyDialog</name>
    <message>
        <source>Destroy this document?</source>
        <translation>Détruire ce document&#x202f;?</translation>
    </message>
    <message>
        <source>Destroy for ever</source>
        <translation>Détruire définitivement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its title and all that it shows vanish: from the case, the journal and the file of the vault, here and at the other posts of the office. This cannot be undone: Ctrl+Z does not bring it back.</source>
        <translation>Son titre et tout ce qu’il montre disparaissent&#xa0;: du dossier, du journal et du fichier du coffre, ici et aux autres postes de l’organisme. Cela ne peut pas être annulé&#xa0;: Ctrl+Z ne le rétablit pas.</translation>
    </message>
    <message>
        <source>That a document was destroyed stays, with your name, the date and the reason. The file it came from, papers and copies of the vault still hold it.</source>
        <translation>Il reste qu’un document a été détruit, avec votre nom, la date et le motif. Le fichier d’où il vient, les papiers et les copies du coffre le contiennent toujours.</translation>
    </message>
    <message>
        <source>&amp;Reason, which names nobody</source>
        <translation>&amp;Motif, sans nommer personne</translation>
    </message>
</context>
<context>
    <name>relais::ui::DialogFrame</name>
    <message>
        <source>Leave</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>relais::ui::DocumentView</name>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>page %1 of %2, %3 %</source>
        <translation>page %1 sur %2, %3 %</translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Only the first %L1 of %L2 signs are shown.</source>
        <translation>Seuls les %L1 premiers signes sur %L2 sont affichés.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DocumentWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>notes of the camera</source>
        <translation>notes de l’appareil photo</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <source>notes of a program</source>
        <translation>notes d’un logiciel</translation>
    </message>
    <message>
        <source>press notes</source>
        <translation>notes de presse</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>profile of the device</source>
        <translation>profil de l’appareil</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>what followed the end</source>
        <translation>ce qui suivait la fin</translation>
    </message>
    <message>
        <source>author and program</source>
        <translation>nom et logiciel de fabrication</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>scripts</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>signets</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>signature électronique</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>protection</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>autres notes</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Keep this document in the vault?</source>
        <translation>Garder ce document dans le coffre ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>&amp;Title in the case</source>
        <translation>&amp;Titre dans le dossier</translation>
    </message>
    <message>
        <source>Place, author, dates, scripts and links are taken out. The name of the file is not kept, and an electronic signature can no longer be checked in this copy.</source>
        <translation>Le lieu, les noms, les dates, les scripts et les liens sont retirés. Le nom du fichier n’est pas gardé, et une signature électronique ne peut plus être vérifiée sur cette copie.</translation>
    </message>
    <message>
        <source>The file itself stays where it is: delete it yourself, from the recycle bin as well, and from the telephone or the mail it came by.</source>
        <translation>Le fichier lui-même reste où il est : supprimez-le vous-même, aussi de la corbeille, et du téléphone ou du message par lequel il est venu.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DocumentsPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>taken out: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>Kind, size</source>
        <translation>Genre, taille</translation>
    </message>
    <message>
        <source>Added on, by</source>
        <translation>Ajouté le, par</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document yet. A paper that is kept here is encrypted, without the traces of its making, and is shown nowhere else.</source>
        <translation>Aucun document. Un document gardé ici est chiffré, sans les traces de sa fabrication, et ne s’affiche nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Take off the case</source>
        <translation>Retirer du dossier</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cleaning and encrypting the document</source>
        <translation>Nettoyage et chiffrement du document</translation>
    </message>
    <message>
        <source>Document kept. The file it came from is still where it was: delete it yourself.</source>
        <translation>Document gardé. Le fichier d’origine est resté à sa place : supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Document taken off the case. Ctrl+Z brings it back.</source>
        <translation>Document retiré du dossier. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Destroy this document…</source>
        <translation>Détruire ce document…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Votre rôle ne permet pas cet acte.</translation>
    </message>
    <message>
        <source>Document destroyed.</source>
        <translation>Document détruit.</translation>
    </message>
</context>
<context>
    <name>relais::ui::DraftBar</name>
    <message>
        <source>What is typed here disappears. This cannot be undone.</source>
        <translation>Ce qui est saisi ici disparaît. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase the draft</source>
        <translation>Effacer le brouillon</translation>
    </message>
    <message>
        <source>Your draft of %1 is here.</source>
        <translation>Votre brouillon de %1 est là.</translation>
    </message>
    <message>
        <source>This is what changes.</source>
        <translation>Voici ce qui change.</translation>
    </message>
    <message>
        <source>The case has changed since: what stands now was not written over.</source>
        <translation>Le dossier a changé depuis : ce qui est enregistré n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Drop the draft…</source>
        <translation>Effacer le brouillon…</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Votre brouillon</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>relais::ui::DueList</name>
    <message>
        <source>Show more that wait</source>
        <translation>Afficher la suite de ce qui attend</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Act and delay</source>
        <translation>Acte et délai</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Contact maintenant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>relais::ui::DuePanel</name>
    <message>
        <source>Already tried</source>
        <translation>Déjà tenté</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Selected act</source>
        <translation>Acte choisi</translation>
    </message>
    <message>
        <source>Call and record</source>
        <translation>Appeler et consigner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>act</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>None in law. Postpone it to the day on which you will ask again.</source>
        <translation>Aucun en droit. Reportez au jour où vous relancerez.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>au %1, %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>%1, nights included</source>
        <translation>%1, nuits comprises</translation>
    </message>
    <message>
        <source>It depends on %1. Enter it when it is known.</source>
        <translation>Elle attend %1. Saisissez-la quand elle est connue.</translation>
    </message>
    <message>
        <source>It cannot be told: the start lies outside the years 1950 to 2100. Correct it in the case.</source>
        <translation>Elle ne peut pas être calculée : le départ est hors des années 1950 à 2100. Corrigez-le dans le dossier.</translation>
    </message>
    <message>
        <source>Prudent date</source>
        <translation>Date prudente</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>National mark</source>
        <translation>Repère national</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, checked on %2</source>
        <translation>%1, vue le %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Accord pour</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
</context>
<context>
    <name>relais::ui::DueWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Waiting for a partner</source>
        <translation>Chez un partenaire</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>ce soir</translation>
    </message>
    <message>
        <source>no date without it</source>
        <translation>sans elle, pas de date</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demandée le %1</translation>
    </message>
    <message>
        <source>asked, day unknown</source>
        <translation>demandée, jour inconnu</translation>
    </message>
    <message>
        <source>legal: %1</source>
        <translation>légale : %1</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>postponed: %1</source>
        <translation>reporté : %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::EraseDialog</name>
    <message>
        <source>Erase this case?</source>
        <translation>Effacer ce dossier ?</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 will vanish. This cannot be undone.</source>
        <translation>%1, %2 et %3 disparaîtront. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back: papers, files, copies.</source>
        <translation>Ce qui est déjà parti ne peut pas être repris : papiers, fichiers, copies.</translation>
    </message>
    <message>
        <source>The person has another case: she stays there.</source>
        <translation>La personne a un autre dossier : elle y reste.</translation>
    </message>
    <message>
        <source>This copy still holds the case: %1</source>
        <translation>Cette copie contient encore le dossier : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n imported line(s) resemble this case: decide first.</source>
        <translation>
            <numerusform>%n ligne importée ressemble à ce dossier : tranchez d’abord.</numerusform>
            <numerusform>%n lignes importées ressemblent à ce dossier : tranchez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason, which names nobody</source>
        <translation>Mo&amp;tif, sans nommer personne</translation>
    </message>
    <message>
        <source>&amp;Number of the case, to confirm</source>
        <translation>&amp;Numéro du dossier, pour confirmer</translation>
    </message>
    <message>
        <source>No copy of this vault is known. Destroy those you made yourself.</source>
        <translation>Aucune copie de ce coffre n’est connue. Détruisez celles que vous avez faites.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ExactContent</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Exact content</source>
        <translation>Contenu exact</translation>
    </message>
    <message>
        <source>What %1 will read</source>
        <translation>Ce que %1 lira</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing for the moment</source>
        <translation>rien pour le moment</translation>
    </message>
    <message>
        <source>card not verified: read its 40 digits by telephone first</source>
        <translation>carte non vérifiée&#xa0;: lisez d’abord ses 40 chiffres par téléphone</translation>
    </message>
    <message>
        <source>on a paper sheet</source>
        <translation>sur une fiche papier</translation>
    </message>
    <message>
        <source>key verified on %1</source>
        <translation>clé vérifiée le %1</translation>
    </message>
    <message>
        <source>Goes on this sheet</source>
        <translation>Part sur cette fiche</translation>
    </message>
    <message>
        <source>Goes in this bundle</source>
        <translation>Part dans ce lot</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>card replaced: take the newer one in first</source>
        <translation>carte remplacée&#xa0;: importez d’abord la plus récente</translation>
    </message>
    <message>
        <source>card revoked: only a new one, compared by telephone, opens the exchange again</source>
        <translation>carte révoquée&#xa0;: seule une nouvelle, comparée par téléphone, rouvre l’échange</translation>
    </message>
    <message>
        <source>by law: %1</source>
        <translation>base légale : %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::ExchangePage</name>
    <message>
        <source>Choose the folder of the stick</source>
        <translation>Choisir le répertoire de la clé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Read bundles</source>
        <translation>Lire des lots</translation>
    </message>
    <message>
        <source>Bundles and cards</source>
        <translation>Lots et cartes</translation>
    </message>
    <message>
        <source>Check the time of this computer.</source>
        <translation>Vérifiez l’heure de ce poste.</translation>
    </message>
    <message>
        <source>Three partners disagree with it in the same way. Nothing is lost.</source>
        <translation>Trois partenaires la contredisent de la même façon. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This bundle had been read before. Nothing changed.</source>
        <translation>Ce lot avait déjà été lu. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Accept this bundle?</source>
        <translation>Accepter ce lot ?</translation>
    </message>
    <message>
        <source>What it holds will be applied. It can be read in the journal of each case.</source>
        <translation>Son contenu sera appliqué. Il se lira dans le journal de chaque dossier.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Throw this bundle away?</source>
        <translation>Jeter ce lot ?</translation>
    </message>
    <message>
        <source>Its partner is not told. It cannot be brought back; the partner can send it again.</source>
        <translation>Le partenaire n’en est pas averti. Le lot ne revient pas ; le partenaire peut le renvoyer.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Keep a copy of the bundle</source>
        <translation>Garder une copie du lot</translation>
    </message>
    <message>
        <source>Copy written. It stays encrypted.</source>
        <translation>Copie écrite. Elle reste chiffrée.</translation>
    </message>
    <message>
        <source>Ready to leave again at the next exchange.</source>
        <translation>Prêt à repartir au prochain échange.</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Reprendre avec %1 ?</translation>
    </message>
    <message>
        <source>Only after a call in which you both found out where the second bundle came from.</source>
        <translation>Seulement après un appel où vous avez compris ensemble d’où vient le second lot.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>&amp;Lire un fichier…</translation>
    </message>
    <message>
        <source>&amp;Write on a stick…</source>
        <translation>&amp;Écrire sur une clé…</translation>
    </message>
    <message>
        <source>&amp;Send and receive</source>
        <translation>Envo&amp;yer et recevoir</translation>
    </message>
    <message>
        <source>&amp;File all away</source>
        <translation>Tout ran&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Compare the key…</source>
        <translation>&amp;Comparer la clé…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Acce&amp;pt it…</source>
        <translation>Acce&amp;pter…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter…</translation>
    </message>
    <message>
        <source>E&amp;xport for support…</source>
        <translation>E&amp;xporter pour l’assistance…</translation>
    </message>
    <message>
        <source>Send aga&amp;in</source>
        <translation>Re&amp;nvoyer</translation>
    </message>
    <message>
        <source>&amp;Go on after a call…</source>
        <translation>Reprendre après un appe&amp;l…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>No bundle is held.</source>
        <translation>Aucun lot retenu.</translation>
    </message>
    <message>
        <source>Silent partners</source>
        <translation>Partenaires silencieux</translation>
    </message>
    <message>
        <source>All have answered in their time.</source>
        <translation>Tous ont répondu dans leur délai.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) to send</source>
        <translation>
            <numerusform>%n lot à envoyer</numerusform>
            <numerusform>%n lots à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n en quarantaine</numerusform>
            <numerusform>%n en quarantaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s)</source>
        <translation>
            <numerusform>%n silence</numerusform>
            <numerusform>%n silences</numerusform>
        </translation>
    </message>
    <message>
        <source>go to the acts of the row in hand</source>
        <translation>aller aux actes de la ligne choisie</translation>
    </message>
    <message>
        <source>last complete exchange %1</source>
        <translation>dernier échange complet %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>aucun échange encore</translation>
    </message>
    <message>
        <source>nothing was applied</source>
        <translation>rien n’a été appliqué</translation>
    </message>
    <message>
        <source>Number of its card: %1.</source>
        <translation>Numéro de sa carte : %1.</translation>
    </message>
    <message>
        <source>%1: two different bundles bear the same number.</source>
        <translation>%1 : deux lots différents portent le même numéro.</translation>
    </message>
    <message>
        <source>Nothing more is applied until you have telephoned.</source>
        <translation>Plus rien n’est appliqué tant que vous n’avez pas appelé.</translation>
    </message>
    <message>
        <source>%1: bundle %2 has no receipt.</source>
        <translation>%1 : le lot %2 est sans reçu.</translation>
    </message>
    <message>
        <source>Send it again, or telephone.</source>
        <translation>Renvoyez-le, ou appelez.</translation>
    </message>
    <message>
        <source>%1: bundle %2 is missing.</source>
        <translation>%1 : il manque le lot %2.</translation>
    </message>
    <message>
        <source>It was asked for again; there is nothing to do.</source>
        <translation>Il a été redemandé ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>First choose the way of the bundles.</source>
        <translation>Choisissez d’abord le chemin des lots.</translation>
    </message>
    <message>
        <source>Exchange stopped.</source>
        <translation>Échange arrêté.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 has not answered what was entrusted to it.</source>
        <translation>%1 n’a pas répondu à ce qui lui est confié.</translation>
    </message>
    <message>
        <source>Telephone, or propose it to another partner.</source>
        <translation>Téléphonez, ou proposez-le à un autre partenaire.</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <translation>%1, dossier %2</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 read.</source>
        <translation>Lot %1 de %2 lu.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ExchangeWords</name>
    <message>
        <source>Wrong signature</source>
        <translation>Signature fausse</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contredit</translation>
    </message>
    <message>
        <source>Diverted</source>
        <translation>Détourné</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>Numéro en double</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Unverified card</source>
        <translation>Carte non vérifiée</translation>
    </message>
    <message>
        <source>Revoked key</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Before a restoration</source>
        <translation>D’avant une restauration</translation>
    </message>
    <message>
        <source>Out of mandate</source>
        <translation>Hors mandat</translation>
    </message>
    <message>
        <source>Closes a lot</source>
        <translation>Clôt beaucoup</translation>
    </message>
    <message>
        <source>Too many bundles</source>
        <translation>Trop de lots</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Pas pour nous</translation>
    </message>
    <message>
        <source>Not a bundle</source>
        <translation>Pas un lot</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop gros</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Autre carte</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Read and filed</source>
        <translation>Lu et rangé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sent, no receipt</source>
        <translation>Parti, sans reçu</translation>
    </message>
    <message>
        <source>Refused there</source>
        <translation>Refusé là-bas</translation>
    </message>
    <message>
        <source>Exchange stopped</source>
        <translation>Échange arrêté</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sans reçu</translation>
    </message>
    <message>
        <source>Missing bundle</source>
        <translation>Lot manquant</translation>
    </message>
    <message>
        <source>receipt, bundle %1</source>
        <translation>reçu, lot %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>to be telephoned</source>
        <translation>à appeler</translation>
    </message>
    <message>
        <source>bundle %1 was asked for again</source>
        <translation>lot %1 redemandé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without receipt</source>
        <translation>
            <numerusform>%n jour sans reçu</numerusform>
            <numerusform>%n jours sans reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) sent</source>
        <translation>
            <numerusform>%n lot parti</numerusform>
            <numerusform>%n lots partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplet</numerusform>
            <numerusform>%n incomplets</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what came</source>
        <translation>Recherche de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Reading bundle %1 of %2</source>
        <translation>Lecture du lot %1 sur %2</translation>
    </message>
    <message>
        <source>Closing bundles</source>
        <translation>Fermeture des lots</translation>
    </message>
    <message>
        <source>Sending bundle %1 of %2</source>
        <translation>Envoi du lot %1 sur %2</translation>
    </message>
    <message>
        <source>Stays at this post</source>
        <translation>Reste sur ce poste</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Délai passé</translation>
    </message>
    <message>
        <source>case %1, was to answer by %2</source>
        <translation>dossier %1, réponse attendue avant le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n for a case that was erased here, nothing kept</source>
        <translation>
            <numerusform>%n pour un dossier effacé ici, rien n’en est gardé</numerusform>
            <numerusform>%n pour des dossiers effacés ici, rien n’en est gardé</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves</source>
        <translation>Rien ne part</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>entries too long to leave</source>
        <translation>lignes trop longues pour partir</translation>
    </message>
    <message>
        <source>changes to send</source>
        <translation>modifications à envoyer</translation>
    </message>
</context>
<context>
    <name>relais::ui::FileCleaning</name>
    <message>
        <source>Cleaning the file of what was erased.</source>
        <translation>Nettoyage du fichier après l’effacement.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file of the vault.</source>
        <translation>Plus rien n’en reste dans le fichier du coffre.</translation>
    </message>
</context>
<context>
    <name>relais::ui::HandoverDialog</name>
    <message>
        <source>Wrong door</source>
        <translation>Mauvaise porte</translation>
    </message>
    <message>
        <source>Hand the coordination over</source>
        <translation>Transmettre la coordination</translation>
    </message>
    <message>
        <source>Pass the demand on</source>
        <translation>Passer la demande</translation>
    </message>
    <message>
        <source>Offer the coordination</source>
        <translation>Proposer la coordination</translation>
    </message>
    <message>
        <source>Nothing is refused: the time runs from your reception.</source>
        <translation>Rien n’est refusé&#xa0;: le délai court depuis votre réception.</translation>
    </message>
    <message>
        <source>You coordinate until the other office accepts. Then this case closes and keeps its trace.</source>
        <translation>Vous coordonnez tant que l’autre organisme n’a pas accepté. Ce dossier est alors clos et garde sa trace.</translation>
    </message>
    <message>
        <source>Collect her consent…</source>
        <translation>Recueillir son accord…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>her consent</source>
        <translation>son accord</translation>
    </message>
    <message>
        <source>On what &amp;ground</source>
        <translation>À quel &amp;titre</translation>
    </message>
    <message>
        <source>No verified card of the other fund. Import it in Partners first.</source>
        <translation>Aucune carte vérifiée de l’autre caisse. Importez-la d’abord dans Partenaires.</translation>
    </message>
    <message>
        <source>No verified card of an office that coordinates. Import it in Partners first.</source>
        <translation>Aucune carte vérifiée d’un organisme qui coordonne. Importez-la d’abord dans Partenaires.</translation>
    </message>
    <message>
        <source>Goes along: %1.</source>
        <translation>Part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your role sends nothing of this case.</source>
        <translation>Votre rôle n’envoie rien de ce dossier.</translation>
    </message>
    <message>
        <source>Stays here: %1.</source>
        <translation>Reste ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offered to %1. You coordinate until it accepts.</source>
        <translation>Proposé à %1. Vous coordonnez jusqu’à son accord.</translation>
    </message>
</context>
<context>
    <name>relais::ui::HeldPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Name or pseudonym of the person</source>
        <translation>&amp;Nom ou pseudonyme de la personne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Line %1 of the table</source>
        <translation>Ligne %1 du tableau</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>De qui s’agit-il ?</translation>
    </message>
    <message>
        <source>This line names nobody. It was held back whole: nothing of it is in a case yet.</source>
        <translation>Cette ligne ne nomme personne. Elle est retenue entière : rien n’en est encore dans un dossier.</translation>
    </message>
    <message>
        <source>Make it a case</source>
        <translation>En faire un dossier</translation>
    </message>
    <message>
        <source>A pseudonym is enough. Ctrl+Z takes any answer back.</source>
        <translation>Un pseudonyme suffit. Ctrl+Z revient sur chaque réponse.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>The line resembles this case: %1. It was held back whole: nothing of it is in a case yet.</source>
        <translation>La ligne ressemble à ce dossier : %1. Elle est retenue entière : rien n’en est encore dans un dossier.</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>The same person: what the case does not know is filled in from the line, the rest becomes a working note, nothing is replaced. Another person: the line becomes a case. Ctrl+Z takes any answer back.</source>
        <translation>La même personne : ce que le dossier ne sait pas est complété, le reste devient une note de travail, rien n’est remplacé. Une autre personne : la ligne devient un dossier. Ctrl+Z revient sur chaque réponse.</translation>
    </message>
    <message>
        <source>Also in the line: %1</source>
        <translation>Aussi dans la ligne : %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::HiddenPage</name>
    <message>
        <source>Return</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>relais::ui::HouseholdPanel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Still lives there</source>
        <translation>Vit encore sur place</translation>
    </message>
    <message>
        <source>Ages, school</source>
        <translation>Âges, école</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>The other parent</source>
        <translation>L’autre parent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>Fact to know</source>
        <translation>Fait à savoir</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Person to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Coordinating body</source>
        <translation>Organisme coordinateur</translation>
    </message>
    <message>
        <source>Consent collected by</source>
        <translation>Accord recueilli par</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Accord du</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>A département: 76, 2A, 974.</source>
        <translation>Un département : 76, 2A, 974.</translation>
    </message>
    <message>
        <source>The case now follows the dates of %1.</source>
        <translation>Le dossier suit maintenant les dates du %1.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>accompagné</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Identity and household</source>
        <translation>Identité et foyer</translation>
    </message>
    <message>
        <source>Sealed values</source>
        <translation>Valeurs scellées</translation>
    </message>
    <message>
        <source>Address hidden, ground in law</source>
        <translation>Adresse cachée, fondement</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>Cachée jusqu’au</translation>
    </message>
</context>
<context>
    <name>relais::ui::ImportLines</name>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>like line %1</source>
        <translation>comme la ligne %1</translation>
    </message>
    <message>
        <source>like case %1</source>
        <translation>comme le dossier %1</translation>
    </message>
    <message>
        <source>a formula is kept as text</source>
        <translation>une formule est gardée comme texte</translation>
    </message>
    <message>
        <source>%1: “%2”, %3</source>
        <translation>%1 : « %2 », %3</translation>
    </message>
</context>
<context>
    <name>relais::ui::ImportWizard</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Les lignes</translation>
    </message>
    <message>
        <source>Choose the table that you keep today: CSV, Excel (.xlsx) or LibreOffice (.ods). Nothing is written before you have seen what will become of each line.</source>
        <translation>Choisissez le tableau que vous tenez aujourd’hui : CSV, Excel (.xlsx) ou LibreOffice (.ods). Rien n’est écrit avant que vous ayez vu ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>A value that cannot be understood is kept in its case, to be taken up again. Someone who has a case already is held back until you decide. The same table can be imported twice: nothing is added.</source>
        <translation>Une valeur qui n’est pas comprise est gardée dans son dossier, à reprendre. Une personne qui a déjà un dossier est retenue en attendant votre choix. Le même tableau peut être importé deux fois : rien n’est ajouté.</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>Où vont les colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.xlsx *.ods *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a field</source>
        <translation>
            <numerusform>%n avec un champ</numerusform>
            <numerusform>%n avec un champ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says the name of the person.</source>
        <translation>Aucune colonne ne dit le nom de la personne.</translation>
    </message>
    <message>
        <source>Choose the column that does. Nothing was written.</source>
        <translation>Choisissez la colonne qui le porte. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Comparing the lines with the vault</source>
        <translation>Comparaison des lignes avec le coffre</translation>
    </message>
    <message>
        <source>See what will become of eac&amp;h line</source>
        <translation>Voir c&amp;e que devient chaque ligne</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n case(s)</source>
        <translation>
            <numerusform>I&amp;mporter %n dossier</numerusform>
            <numerusform>I&amp;mporter %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ImportWords</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Safe telephone</source>
        <translation>Téléphone sûr</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Days and hours of contact</source>
        <translation>Jours et heures de contact</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Referral received on</source>
        <translation>Signalement reçu le</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Person to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Ages, school</source>
        <translation>Âges, école</translation>
    </message>
    <message>
        <source>Still lives there</source>
        <translation>Vit encore sur place</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Beneficiary number</source>
        <translation>Numéro d’allocataire</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reason of the exit</source>
        <translation>Motif de la sortie</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Premier rendez-vous</translation>
    </message>
    <message>
        <source>Note, a fact that may be shared</source>
        <translation>Note, un fait qui peut être partagé</translation>
    </message>
    <message>
        <source>Working note, never shared</source>
        <translation>Note de travail, jamais partagée</translation>
    </message>
    <message>
        <source>Keep, to decide case by case</source>
        <translation>Garder, à trancher dossier par dossier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no field for it</source>
        <translation>aucun champ pour elle</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>date impossible</translation>
    </message>
    <message>
        <source>date not understood</source>
        <translation>date non comprise</translation>
    </message>
    <message>
        <source>number not understood</source>
        <translation>nombre non compris</translation>
    </message>
    <message>
        <source>word not understood</source>
        <translation>mot non compris</translation>
    </message>
    <message>
        <source>too long for its field</source>
        <translation>trop long pour son champ</translation>
    </message>
    <message>
        <source>line without a name</source>
        <translation>ligne sans nom</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>name in two words</source>
        <translation>nom en deux mots</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>name that sounds alike</source>
        <translation>nom qui sonne pareil</translation>
    </message>
    <message>
        <source>name one letter apart</source>
        <translation>nom à une lettre près</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>téléphone identique</translation>
    </message>
    <message>
        <source>recent referral</source>
        <translation>signalement récent</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>Case to create</source>
        <translation>Dossier à créer</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>Déjà importée</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n line(s) stood in the vault already.</source>
        <translation>
            <numerusform>Rien de nouveau : %n ligne était déjà dans le coffre.</numerusform>
            <numerusform>Rien de nouveau : %n lignes étaient déjà dans le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) created</source>
        <translation>
            <numerusform>%n dossier créé</numerusform>
            <numerusform>%n dossiers créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held as a possible duplicate</source>
        <translation>
            <numerusform>%n ligne retenue comme doublon possible</numerusform>
            <numerusform>%n lignes retenues comme doublons possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to take up again</source>
        <translation>
            <numerusform>%n valeur à reprendre</numerusform>
            <numerusform>%n valeurs à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the table is lost.</source>
        <translation>Rien du tableau n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to create</source>
        <translation>
            <numerusform>%n dossier à créer</numerusform>
            <numerusform>%n dossiers à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held back until you decide</source>
        <translation>
            <numerusform>%n ligne retenue en attendant votre choix</numerusform>
            <numerusform>%n lignes retenues en attendant votre choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported already</source>
        <translation>
            <numerusform>%n ligne déjà importée</numerusform>
            <numerusform>%n lignes déjà importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n ligne vide</numerusform>
            <numerusform>%n lignes vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total line(s)</source>
        <translation>
            <numerusform>%n ligne de total</numerusform>
            <numerusform>%n lignes de total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::IntakeForm</name>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>The delay starts here</source>
        <translation>Le délai part d’ici</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçu le</translation>
    </message>
    <message>
        <source>At</source>
        <comment>hour</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Passed on by</source>
        <translation>&amp;Transmis par</translation>
    </message>
    <message>
        <source>Person to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Nothing leaves without it</source>
        <translation>Rien ne part sans lui</translation>
    </message>
    <message>
        <source>C&amp;onsent of the person</source>
        <translation>Acc&amp;ord de la personne</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>not obtained</source>
        <translation>non recueilli</translation>
    </message>
    <message>
        <source>On</source>
        <comment>date</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>A pseudonym is enough</source>
        <translation>Un pseudonyme suffit</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Sche&amp;me</source>
        <translation>Ré&amp;gime</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <comment>of a beneficiary</comment>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Before any call</source>
        <translation>Avant tout appel</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>This channel is</source>
        <translation>Ce canal est</translation>
    </message>
    <message>
        <source>safe</source>
        <comment>channel</comment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>not safe</source>
        <comment>channel</comment>
        <translation>non sûr</translation>
    </message>
    <message>
        <source>to check</source>
        <comment>channel</comment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>&amp;Days and hours</source>
        <translation>&amp;Jours et heures</translation>
    </message>
    <message>
        <source>Mon-Fri 9:00-11:30</source>
        <translation>lun-ven 9h-11h30</translation>
    </message>
    <message>
        <source>Introduce yourself as</source>
        <translation>Se présenter comme</translation>
    </message>
    <message>
        <source>&amp;Agreed word</source>
        <translation>&amp;Mot convenu</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Still li&amp;ves there</source>
        <translation>&amp;Vit encore sur place</translation>
    </message>
    <message>
        <source>Childr&amp;en</source>
        <translation>&amp;Enfants</translation>
    </message>
    <message>
        <source>Ages, school</source>
        <translation>Âges, école</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Not ticked: not said</source>
        <translation>Non coché : non dit</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Besoins</translation>
    </message>
    <message>
        <source>Reported fact&amp;s</source>
        <translation>Faits rapporté&amp;s</translation>
    </message>
    <message>
        <source>Without interpretation</source>
        <translation>Sans interprétation</translation>
    </message>
    <message>
        <source>What was said, by whom, when</source>
        <translation>Ce qui a été dit, par qui, quand</translation>
    </message>
    <message>
        <source>Reported facts</source>
        <translation>Faits rapportés</translation>
    </message>
</context>
<context>
    <name>relais::ui::IntakePage</name>
    <message>
        <source>Create the case</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Close cases</source>
        <translation>Dossiers proches</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>%1 fields of %2</source>
        <translation>%1 champs sur %2</translation>
    </message>
    <message>
        <source>filled, nothing else is needed</source>
        <translation>remplis, rien d’autre n’est nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>filled, %n still needed: %1</source>
        <translation>
            <numerusform>remplis, %n encore nécessaire : %1</numerusform>
            <numerusform>remplis, %n encore nécessaires : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: next field</source>
        <translation>Tab : champ suivant</translation>
    </message>
    <message>
        <source>Alt+letter: go to the field</source>
        <translation>Alt+lettre : aller au champ</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>next field; in the list, open the case</source>
        <translation>champ suivant ; dans la liste, ouvrir le dossier</translation>
    </message>
    <message>
        <source>leave; in the list, none of them</source>
        <translation>quitter ; dans la liste, aucune d’elles</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Brouillon gardé à %1</translation>
    </message>
    <message>
        <source>Leave this referral?</source>
        <translation>Quitter ce signalement ?</translation>
    </message>
    <message>
        <source>No case is created. The draft stays in the vault and stands here again next time.</source>
        <translation>Aucun dossier n’est créé. Le brouillon reste dans le coffre et vous attend à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a form</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Case %1 created.</source>
        <translation>Dossier %1 créé.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouveau signalement</translation>
    </message>
</context>
<context>
    <name>relais::ui::IntakeWords</name>
    <message>
        <source>received today</source>
        <translation>reçu aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>reçu il y a %n jour</numerusform>
            <numerusform>reçu il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Gendarmerie</source>
        <translation>Gendarmerie</translation>
    </message>
    <message>
        <source>Police station</source>
        <translation>Commissariat</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s office</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Social service of the department</source>
        <translation>Service social du Département</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>France Travail</source>
        <translation>France Travail</translation>
    </message>
    <message>
        <source>Mission locale</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Town hall, CCAS</source>
        <translation>Mairie, CCAS</translation>
    </message>
    <message>
        <source>The person herself</source>
        <translation>La personne elle-même</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>peul</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Danger immédiat</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>Departure near</source>
        <translation>Départ proche</translation>
    </message>
    <message>
        <source>Pregnancy or child under 2</source>
        <translation>Grossesse ou enfant de moins de 2 ans</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation>Aide financière</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>A number, or “not safe” if no channel is.</source>
        <translation>Un numéro, ou « non sûr » si aucun canal ne l’est.</translation>
    </message>
    <message>
        <source>A name, a first name or a pseudonym.</source>
        <translation>Un nom, un prénom ou un pseudonyme.</translation>
    </message>
    <message>
        <source>Needed: the delay starts here.</source>
        <translation>Nécessaire : le délai part d’ici.</translation>
    </message>
    <message>
        <source>Write 9:04.</source>
        <translation>Écrivez 9:04.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>Still to come.</source>
        <translation>Pas encore passé.</translation>
    </message>
    <message>
        <source>Not recognised as a number: kept as it is, no call is possible.</source>
        <translation>Numéro non reconnu, gardé tel quel. Aucun appel possible.</translation>
    </message>
    <message>
        <source>Hours not understood: kept as they are, they allow nothing.</source>
        <translation>Heures non comprises, gardées telles quelles. Elles n’autorisent rien.</translation>
    </message>
    <message>
        <source>date of reception</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>hour of reception</source>
        <translation>heure de réception</translation>
    </message>
    <message>
        <source>date of the consent</source>
        <translation>date de l’accord</translation>
    </message>
    <message>
        <source>name or pseudonym</source>
        <translation>nom ou pseudonyme</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>telephone or unsafe channel</source>
        <translation>téléphone ou canal « non sûr »</translation>
    </message>
    <message>
        <source>number of children</source>
        <translation>nombre d’enfants</translation>
    </message>
    <message>
        <source>same name, accents ignored</source>
        <translation>même nom, accents ignorés</translation>
    </message>
    <message>
        <source>name in two words</source>
        <translation>nom en deux mots</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>name that sounds alike</source>
        <translation>nom au son proche</translation>
    </message>
    <message>
        <source>name one letter apart</source>
        <translation>nom à une lettre près</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>Not a date. Write dd/mm/yyyy.</source>
        <translation>Pas une date. Écrivez jj/mm/aaaa.</translation>
    </message>
</context>
<context>
    <name>relais::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>relais::ui::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Notes seulement</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Modifications seulement</translation>
    </message>
    <message>
        <source>Journal of the case</source>
        <translation>Journal du dossier</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Her words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Note de travail</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Nature de l’entrée</translation>
    </message>
    <message>
        <source>New entry of the journal</source>
        <translation>Nouvelle entrée du journal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Entered in the journal.</source>
        <translation>Inscrit au journal.</translation>
    </message>
    <message>
        <source>Add a fact (%1)</source>
        <translation>Ajouter un fait (%1)</translation>
    </message>
    <message>
        <source>A fact may be printed and sent. It says: %1.</source>
        <translation>Un fait peut être imprimé et envoyé. On y lit : %1.</translation>
    </message>
    <message>
        <source>Purge this value…</source>
        <translation>Purger cette valeur…</translation>
    </message>
    <message>
        <source>text purged</source>
        <translation>texte purgé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Your role adds nothing here.</source>
        <translation>Votre rôle n’ajoute rien ici.</translation>
    </message>
</context>
<context>
    <name>relais::ui::KeptApartPanel</name>
    <message>
        <source>These people and offices find no trace of this case: list, search, Today, prints, import. Nothing tells them that they are kept apart.</source>
        <translation>Ces personnes et ces organismes ne trouvent aucune trace de ce dossier : liste, recherche, Aujourd’hui, impressions, import. Rien ne leur dit qu’ils sont tenus à l’écart.</translation>
    </message>
    <message>
        <source>Kind of name that is kept apart</source>
        <translation>Genre de nom tenu à l’écart</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A family name</source>
        <translation>Un nom de famille</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>Un organisme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tenir à l’écart</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>À l’écart</translation>
    </message>
    <message>
        <source>Nobody is kept apart from this case.</source>
        <translation>Personne n’est tenu à l’écart de ce dossier.</translation>
    </message>
    <message>
        <source>No longer keep apart</source>
        <translation>Ne plus tenir à l’écart</translation>
    </message>
    <message>
        <source>Kept apart (%1)</source>
        <translation>À l’écart (%1)</translation>
    </message>
    <message>
        <source>Keep yourself apart from this case?</source>
        <translation>Vous tenir vous-même à l’écart de ce dossier ?</translation>
    </message>
    <message>
        <source>This name is yours or your office&apos;s: the case disappears from your screen at once. Only a colleague who still sees it can give it back.</source>
        <translation>Ce nom est le vôtre ou celui de votre organisme : le dossier disparaît aussitôt de votre écran. Seul un collègue qui le voit encore peut vous le rendre.</translation>
    </message>
    <message>
        <source>Keep me apart</source>
        <translation>Me tenir à l’écart</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>%1 is kept apart from this case.</source>
        <translation>%1 est tenu à l’écart de ce dossier.</translation>
    </message>
    <message>
        <source>%1 is kept apart: in this vault, %2.</source>
        <translation>%1 est tenu à l’écart : dans ce coffre, %2.</translation>
    </message>
    <message>
        <source>No longer keep %1 apart?</source>
        <translation>Ne plus tenir %1 à l’écart ?</translation>
    </message>
    <message>
        <source>Whoever bears this name will find the whole case again. Write why.</source>
        <translation>Qui porte ce nom retrouvera tout le dossier. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>%1 is no longer kept apart.</source>
        <translation>%1 n’est plus tenu à l’écart.</translation>
    </message>
</context>
<context>
    <name>relais::ui::KnownPanel</name>
    <message>
        <source>Already known?</source>
        <translation>Déjà connue ?</translation>
    </message>
    <message>
        <source>Cases that may be hers</source>
        <translation>Dossiers qui peuvent être le sien</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d’elles</translation>
    </message>
    <message>
        <source>Candidates appear from the third letter of a name, or with a telephone.</source>
        <translation>Les dossiers proches paraissent dès la troisième lettre d’un nom, ou avec un téléphone.</translation>
    </message>
    <message>
        <source>No case is close.</source>
        <translation>Aucun dossier proche.</translation>
    </message>
    <message>
        <source>No other case is close.</source>
        <translation>Aucun autre dossier proche.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) close to “%1”. %2 goes there.</source>
        <translation>
            <numerusform>%n dossier proche de « %1 ». %2 pour y aller.</numerusform>
            <numerusform>%n dossiers proches de « %1 ». %2 pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>née le %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth name</comment>
        <translation>née %1</translation>
    </message>
    <message>
        <source>%1, can be reopened</source>
        <translation>%1, rouvrable</translation>
    </message>
</context>
<context>
    <name>relais::ui::LawDialog</name>
    <message>
        <source>Without her consent, by law: %1</source>
        <translation>Sans son accord, par la loi : %1</translation>
    </message>
    <message>
        <source>Invoke the law</source>
        <translation>Invoquer la loi</translation>
    </message>
    <message>
        <source>%1. Her consent comes first; the law is invoked for this sending only, and stays written in the case.</source>
        <translation>%1. Son accord passe d’abord ; la loi est invoquée pour ce seul envoi, et cela reste écrit dans le dossier.</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
</context>
<context>
    <name>relais::ui::LeftoverPanel</name>
    <message>
        <source>&amp;Right value</source>
        <translation>&amp;Valeur juste</translation>
    </message>
    <message>
        <source>Enter the value</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>A working note stays in the case and is never shared. Ctrl+Z takes any answer back.</source>
        <translation>Une note de travail reste dans le dossier et n’est jamais partagée. Ctrl+Z revient sur chaque réponse.</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Colonne du tableau</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destinée à</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>The import did not understand this value: %1. It is kept here until you decide.</source>
        <translation>L’import n’a pas compris cette valeur : %1. Elle est gardée ici en attendant votre choix.</translation>
    </message>
    <message>
        <source>No field was chosen for this column. The value is kept here until you decide.</source>
        <translation>Aucun champ n’a été choisi pour cette colonne. La valeur est gardée ici en attendant votre choix.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n values of this column</source>
        <translation>
            <numerusform>Garder la valeur de cette colonne</numerusform>
            <numerusform>Garder les %n valeurs de cette colonne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::LiaisonPaper</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Hand it to the service itself, or send it in a closed envelope; never by an open e-mail. The sheet tells no reason. The print enters the register.</source>
        <translation>Remettez-la au service lui-même, ou envoyez-la sous enveloppe fermée&#x202f;; jamais par un courriel ouvert. La fiche ne dit pas le motif. L’impression entre au registre.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message numerus="yes">
        <source>Print %n liaison sheet(s)?</source>
        <translation>
            <numerusform>Imprimer %n fiche de liaison ?</numerusform>
            <numerusform>Imprimer %n fiches de liaison ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the sheet for %1</source>
        <translation>Absent de la fiche pour %1</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Répertoire des fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n fiche est partie à l’imprimante.</numerusform>
            <numerusform>%n fiches sont parties à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved. The vault does not protect the files.</source>
        <translation>
            <numerusform>%n fiche enregistrée. Le coffre ne protège pas ce fichier.</numerusform>
            <numerusform>%n fiches enregistrées. Le coffre ne protège pas ces fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::MainWindow</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Touches de cette page</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>&amp;Menus</source>
        <translation>&amp;Menus</translation>
    </message>
</context>
<context>
    <name>relais::ui::MappingTable</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation>Où va la colonne « %1 »</translation>
    </message>
    <message>
        <source>List of fields</source>
        <translation>Liste des champs</translation>
    </message>
</context>
<context>
    <name>relais::ui::MaskedValues</name>
    <message>
        <source>Masked for your role: %1.</source>
        <translation>Masqué pour votre rôle : %1.</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>Afficher des valeurs masquées</translation>
    </message>
    <message>
        <source>Show for five minutes</source>
        <translation>Afficher cinq minutes</translation>
    </message>
    <message>
        <source>Your name, the case and the reason are kept in the traces.</source>
        <translation>Votre nom, le dossier et la raison restent dans les traces.</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Valeurs à afficher</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Shown for five minutes. The reason is in the traces.</source>
        <translation>Affiché pour cinq minutes. La raison est dans les traces.</translation>
    </message>
</context>
<context>
    <name>relais::ui::MeasureChoiceWords</name>
    <message>
        <source>%1 · in the case</source>
        <translation>%1 · dans le dossier</translation>
    </message>
    <message>
        <source>%1 · in the territory’s parcours</source>
        <translation>%1 · au parcours du territoire</translation>
    </message>
</context>
<context>
    <name>relais::ui::MeasureDialog</name>
    <message>
        <source>Enter the change</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>État de la mesure</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Postponed t&amp;o</source>
        <translation>Reporté a&amp;u</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partenaire</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;reuve</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>No delay of the law runs for this measure now.</source>
        <translation>Aucun délai légal ne court pour cette mesure maintenant.</translation>
    </message>
    <message>
        <source>The date depends on %1. Enter it when it is known.</source>
        <translation>La date attend %1. Saisissez-la quand elle est connue.</translation>
    </message>
    <message>
        <source>%1: %2, counted from %3.</source>
        <translation>%1 : %2, compté depuis %3.</translation>
    </message>
    <message>
        <source>%1 (to verify)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>Pour qui : %1</translation>
    </message>
    <message>
        <source>Shown by: %1</source>
        <translation>Preuve attendue : %1</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, yesterday.</source>
        <translation>Une date : 24/11/26, 2411, hier.</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, tomorrow.</source>
        <translation>Une date : 24/11/26, 2411, demain.</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Check &amp;before asking…</source>
        <translation>&amp;Vérifier avant de demander…</translation>
    </message>
    <message>
        <source>Why &amp;now</source>
        <translation>Pourquoi &amp;maintenant</translation>
    </message>
    <message>
        <source>Visible act, before the departure.</source>
        <translation>Acte visible, avant le départ.</translation>
    </message>
    <message>
        <source>Visible act, on the day of the departure.</source>
        <translation>Acte visible, le jour du départ.</translation>
    </message>
    <message>
        <source>Visible act, after the departure.</source>
        <translation>Acte visible, après le départ.</translation>
    </message>
    <message>
        <source>At the same time: %1.</source>
        <translation>Au même moment : %1.</translation>
    </message>
</context>
<context>
    <name>relais::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>relais::ui::MoveWords</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Public holidays: those of %1</source>
        <translation>Jours fériés : ceux de %1</translation>
    </message>
    <message>
        <source>Hour: that of %1</source>
        <translation>Heure : celle de %1</translation>
    </message>
    <message>
        <source>No date changes.</source>
        <translation>Aucune date ne change.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Move this case to %1?</source>
        <translation>Passer ce dossier au %1 ?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>relais::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>relais::ui::NewVaultDialog</name>
    <message>
        <source>Make a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
</context>
<context>
    <name>relais::ui::NoteEdit</name>
    <message>
        <source>Shorten it, make several entries of it, or add it as a document. Nothing of it was cut.</source>
        <translation>Raccourcissez-le, faites-en plusieurs entrées, ou joignez-le comme document. Rien n’en a été coupé.</translation>
    </message>
    <message>
        <source>This text has %1 characters; this field takes %2.</source>
        <translation>Ce texte a %1 caractères&#xa0;; ce champ en prend %2 au plus.</translation>
    </message>
    <message>
        <source>The text you paste has %1 characters; this field takes %2. It was not taken over.</source>
        <translation>Le texte collé a %1 caractères&#xa0;; ce champ en prend %2 au plus. Il n’a pas été repris.</translation>
    </message>
</context>
<context>
    <name>relais::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>relais::ui::NoticesDialog</name>
    <message>
        <source>Notices of the office</source>
        <translation>Avis de l’organisme</translation>
    </message>
    <message>
        <source>Who received what</source>
        <translation>Qui a reçu quoi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Of the person it holds the reference of the case and nothing else. The print enters the register.</source>
        <translation>De la personne, seul le numéro de dossier y figure. L’impression entre au registre.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page was saved. The file is not protected by the vault.</source>
        <translation>La page est enregistrée. Le coffre ne protège pas ce fichier.</translation>
    </message>
</context>
<context>
    <name>relais::ui::OfficeStep</name>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>police or gendarmerie</source>
        <translation>police ou gendarmerie</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Nature de l’organisme</translation>
    </message>
    <message>
        <source>Département of the office</source>
        <translation>Département de l’organisme</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>&amp;Name of the vault, neutral</source>
        <translation>&amp;Nom du coffre, neutre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Your name, as shown</source>
        <translation>&amp;Votre nom, tel qu’affiché</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>Dossier pour le coffre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>N&amp;ature</translation>
    </message>
    <message>
        <source>&amp;Département</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nécessaire.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>relais::ui::OpenCaseDialog</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>Type the beginning of a name or a number.</source>
        <translation>Tapez le début d’un nom ou un numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), the first %1 are shown.</source>
        <translation>
            <numerusform>%n dossier, les %1 premiers sont affichés.</numerusform>
            <numerusform>%n dossiers, les %1 premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::OpenSealedDialog</name>
    <message>
        <source>Open this sealed value?</source>
        <translation>Ouvrir cette valeur scellée ?</translation>
    </message>
    <message>
        <source>Open for five minutes</source>
        <translation>Ouvrir cinq minutes</translation>
    </message>
    <message>
        <source>Look around first: who else sees this screen? Your name and the reason stay in the journal.</source>
        <translation>Regardez d’abord autour de vous : qui d’autre voit cet écran ? Votre nom et le motif restent dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Say why in a few words: who needs it, and for what.</source>
        <translation>Dites pourquoi en quelques mots : qui en a besoin, et pour quoi.</translation>
    </message>
</context>
<context>
    <name>relais::ui::OrientationWords</name>
    <message>
        <source>to remind</source>
        <translation>à relancer</translation>
    </message>
    <message>
        <source>to answer soon</source>
        <translation>à répondre bientôt</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>à répondre</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>received there</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>by bundle</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>by telephone, noted by %1</source>
        <translation>par téléphone, noté par %1</translation>
    </message>
    <message>
        <source>on paper, noted by %1</source>
        <translation>sur papier, noté par %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>ready to leave</source>
        <translation>prête à partir</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>délai passé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>prise en charge</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappelée</translation>
    </message>
    <message>
        <source>sheet to hand over</source>
        <translation>fiche à remettre</translation>
    </message>
    <message>
        <source>leaves with the next exchange</source>
        <translation>part au prochain échange</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>le %1, %2</translation>
    </message>
    <message>
        <source>was to answer by %1</source>
        <translation>devait répondre avant le %1</translation>
    </message>
    <message>
        <source>we were to answer by %1</source>
        <translation>nous devions répondre avant le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>answers by %1</source>
        <translation>répond avant le %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>répondre avant le %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>not what this service does</source>
        <translation>hors de ce que fait ce service</translation>
    </message>
    <message>
        <source>another fund&apos;s or another territory&apos;s</source>
        <translation>relève d’une autre caisse ou d’un autre territoire</translation>
    </message>
    <message>
        <source>she could not be reached safely</source>
        <translation>elle n’a pas pu être jointe sans risque</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>elle ne le souhaite pas</translation>
    </message>
    <message>
        <source>a condition of the law is missing</source>
        <translation>une condition de la loi manque</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>des pièces manquent</translation>
    </message>
    <message>
        <source>decided by the coordinator</source>
        <translation>décision du référent</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>accord retiré</translation>
    </message>
    <message>
        <source>another service&apos;s to do</source>
        <translation>relève d’un autre service</translation>
    </message>
    <message>
        <source>It was recalled while the partner had accepted it: tell each other by telephone.</source>
        <translation>Rappelée alors que le partenaire l’avait acceptée&#xa0;: parlez-vous au téléphone.</translation>
    </message>
    <message>
        <source>It was recalled although it was done: it counts as done.</source>
        <translation>Rappelée alors qu’elle était faite&#xa0;: elle compte comme faite.</translation>
    </message>
    <message>
        <source>Two answers crossed and say different things: the partner&apos;s own counts.</source>
        <translation>Deux réponses se sont croisées et disent autre chose&#xa0;: celle du partenaire compte.</translation>
    </message>
    <message>
        <source>The answer came after its last day: it counts all the same.</source>
        <translation>La réponse est venue après le délai&#xa0;: elle compte quand même.</translation>
    </message>
    <message>
        <source>A service that was not asked answered too: it counts for nothing.</source>
        <translation>Un service qui n’était pas sollicité a répondu aussi&#xa0;: cela ne compte pas.</translation>
    </message>
    <message>
        <source>Nothing of it has left yet.</source>
        <translation>Rien n’en est encore parti.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Elle est faite.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Elle a été refusée.</translation>
    </message>
    <message>
        <source>It was recalled.</source>
        <translation>Elle a été rappelée.</translation>
    </message>
    <message>
        <source>It has gone past this step.</source>
        <translation>Cette étape est passée.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>un autre service</translation>
    </message>
    <message>
        <source>%1 fixed the same hour: choose with her, then tell the other.</source>
        <translation>%1 a fixé la même heure&#xa0;: choisissez avec elle, puis prévenez l’autre.</translation>
    </message>
    <message>
        <source>Her consent ended on %1: nothing of it leaves any more. Ask her again, or recall it.</source>
        <translation>Son accord a pris fin le %1&#xa0;: plus rien n’en part. Demandez-le-lui de nouveau, ou rappelez l’orientation.</translation>
    </message>
    <message>
        <source>She withdrew her consent on %1: nothing of it leaves any more. Recall it.</source>
        <translation>Elle a retiré son accord le %1&#xa0;: plus rien n’en part. Rappelez l’orientation.</translation>
    </message>
    <message>
        <source>This partner is kept apart from the case: nothing of it leaves any more. Recall it.</source>
        <translation>Ce partenaire est tenu à l’écart du dossier&#xa0;: plus rien n’en part. Rappelez l’orientation.</translation>
    </message>
    <message>
        <source>Nothing of it may leave any more. Look at what she accepts, or recall it.</source>
        <translation>Plus rien ne peut en partir. Voyez ce qu’elle accepte, ou rappelez l’orientation.</translation>
    </message>
    <message>
        <source>on %1; consent withdrawn on %2</source>
        <translation>le %1&#xa0;; accord retiré le %2</translation>
    </message>
    <message>
        <source>coordination of the case</source>
        <translation>coordination du dossier</translation>
    </message>
    <message>
        <source>Another partner gave her an appointment at the same time: tell one of them.</source>
        <translation>Un autre partenaire lui a donné rendez-vous au même moment&#xa0;: prévenez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>relais::ui::OrientationsPanel</name>
    <message>
        <source>Partner, measures</source>
        <translation>Partenaire, mesures</translation>
    </message>
    <message>
        <source>State, answer</source>
        <translation>État, réponse</translation>
    </message>
    <message>
        <source>Orientations</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Note a reply…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Propose to another partner</source>
        <translation>Proposer à un autre partenaire</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Fix an appointment…</source>
        <translation>Fixer un rendez-vous…</translation>
    </message>
    <message>
        <source>Take in charge</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Nothing is entrusted to a partner. Activate measures (Ctrl+E).</source>
        <translation>Rien n’est confié à un partenaire. Activez des mesures (Ctrl+E).</translation>
    </message>
    <message>
        <source>No orientation.</source>
        <translation>Aucune orientation.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Votre rôle ne permet pas cet acte.</translation>
    </message>
    <message>
        <source>The partner still has its time to answer: recall it first.</source>
        <translation>Le partenaire a encore son délai pour répondre&#xa0;: rappelez d’abord l’orientation.</translation>
    </message>
    <message>
        <source>It goes as a bundle: this partner answers in Relais.</source>
        <translation>Elle part par lot&#xa0;: ce partenaire répond dans Relais.</translation>
    </message>
    <message>
        <source>It was recalled.</source>
        <translation>Elle a été rappelée.</translation>
    </message>
    <message>
        <source>No answer in time. Telephone, or propose it to another partner; a late answer still counts.</source>
        <translation>Pas de réponse dans le délai. Téléphonez, ou proposez à un autre partenaire&#x202f;; une réponse tardive compte encore.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Reply noted: %1.</source>
        <translation>Réponse notée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. It leaves for %2 with the next exchange.</source>
        <translation>%1. La réponse part pour %2 au prochain échange.</translation>
    </message>
    <message>
        <source>Recalled. What has left cannot be taken back.</source>
        <translation>Orientation rappelée. Ce qui est déjà parti ne peut pas être repris.</translation>
    </message>
    <message>
        <source>You coordinate now. The service that handed it over is told with the next exchange.</source>
        <translation>Vous coordonnez maintenant. Le service qui l’a transmise l’apprendra au prochain échange.</translation>
    </message>
    <message>
        <source>Take the coordination over…</source>
        <translation>Reprendre la coordination…</translation>
    </message>
</context>
<context>
    <name>relais::ui::OwnCardDialog</name>
    <message>
        <source>Our card</source>
        <translation>Notre carte</translation>
    </message>
    <message>
        <source>Write the card…</source>
        <translation>Écrire la carte…</translation>
    </message>
    <message>
        <source>&amp;Telephone to compare the digits</source>
        <translation>&amp;Téléphone pour comparer les chiffres</translation>
    </message>
    <message>
        <source>Co&amp;mmune</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Sigle</translation>
    </message>
    <message>
        <source>Our digits, to read out</source>
        <translation>Nos chiffres, à lire</translation>
    </message>
    <message>
        <source>&amp;Print our card…</source>
        <translation>Im&amp;primer notre carte…</translation>
    </message>
    <message>
        <source>The card as a square to be scanned</source>
        <translation>La carte en carré à scanner</translation>
    </message>
    <message>
        <source>The square holds the whole card. It lets others write to us, and read nothing: hand it to partners only.</source>
        <translation>Le carré contient toute la carte. Elle permet de nous écrire, sans rien lire : ne la donnez qu’à des partenaires.</translation>
    </message>
    <message>
        <source>%1, card %2 of %3, address of exchange %4</source>
        <translation>%1, carte %2 du %3, adresse d’échange %4</translation>
    </message>
    <message>
        <source>Write our card</source>
        <translation>Écrire notre carte</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Cards of offices (*.relais-card)</source>
        <translation>Cartes d’organismes (*.relais-card)</translation>
    </message>
    <message>
        <source>Our card is written. Send it, then compare the digits by telephone.</source>
        <translation>Notre carte est écrite. Envoyez-la, puis comparez les chiffres au téléphone.</translation>
    </message>
    <message>
        <source>No printer: save the PDF</source>
        <translation>Aucune imprimante : enregistrer le PDF</translation>
    </message>
    <message>
        <source>Our card was sent to the printer.</source>
        <translation>Notre carte est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>Our card was saved as PDF.</source>
        <translation>Notre carte est enregistrée en PDF.</translation>
    </message>
</context>
<context>
    <name>relais::ui::Page</name>
    <message>
        <source>&amp;Search in this page</source>
        <translation>&amp;Chercher dans la page</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>relais::ui::PageList</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::PaperPreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>relais::ui::ParcoursPanel</name>
    <message>
        <source>Measures of the parcours</source>
        <translation>Mesures du parcours</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Visible act</source>
        <translation>Acte visible</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>jour même</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Prudent date</source>
        <translation>Date prudente</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n obtained</source>
        <translation>
            <numerusform>%n obtenue</numerusform>
            <numerusform>%n obtenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requested or in progress</source>
        <translation>
            <numerusform>%n demandée ou en cours</numerusform>
            <numerusform>%n demandées ou en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Accompanied parcours: %1 evaluates and activates; you step in when there is a difficulty.</source>
        <translation>Parcours accompagné : %1 évalue et active ; vous intervenez en cas de difficulté.</translation>
    </message>
    <message>
        <source>%1: %2, owed by: %3.</source>
        <translation>%1 : %2, dû par : %3.</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Parcours %1 / %2</source>
        <translation>Parcours %1 / %2</translation>
    </message>
</context>
<context>
    <name>relais::ui::PartnersPage</name>
    <message>
        <source>Choose a card</source>
        <translation>Choisir une carte</translation>
    </message>
    <message>
        <source>Cards of offices (*.relais-card);;All files (*)</source>
        <translation>Cartes d’organismes (*.relais-card);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The card of %1 was known already.</source>
        <translation>La carte de %1 était déjà connue.</translation>
    </message>
    <message>
        <source>%1 changed its keys; the former one vouches for the new.</source>
        <translation>%1 a changé ses clés ; l’ancienne répond de la nouvelle.</translation>
    </message>
    <message>
        <source>Card of %1 imported. Compare the digits by telephone.</source>
        <translation>Carte de %1 importée. Comparez les chiffres au téléphone.</translation>
    </message>
    <message>
        <source>%1 is verified. Bundles may go and come.</source>
        <translation>%1 est vérifié. Les lots peuvent partir et arriver.</translation>
    </message>
    <message>
        <source>Revoke the card of %1?</source>
        <translation>Révoquer la carte de %1 ?</translation>
    </message>
    <message>
        <source>Nothing goes there any more, and what comes is held. What was applied stays. This cannot be undone: the office must send a new card, to be compared again. Write why.</source>
        <translation>Plus rien ne part vers lui, et ce qui en vient est retenu. Ce qui a été appliqué reste. Cela ne peut pas être annulé : l’organisme doit envoyer une nouvelle carte, à comparer de nouveau. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>The card of %1 is revoked.</source>
        <translation>La carte de %1 est révoquée.</translation>
    </message>
    <message>
        <source>Change our keys?</source>
        <translation>Changer nos clés ?</translation>
    </message>
    <message numerus="yes">
        <source>A new card is made, signed by the former keys as well, and goes to each verified partner with the next bundle. The former keys count for %n day(s) more; the digits change. This cannot be undone.</source>
        <translation>
            <numerusform>Une nouvelle carte est faite, signée aussi par les anciennes clés ; elle part vers chaque partenaire vérifié avec le prochain lot. Les anciennes clés comptent encore %n jour ; les chiffres changent. Cela ne peut pas être annulé.</numerusform>
            <numerusform>Une nouvelle carte est faite, signée aussi par les anciennes clés ; elle part vers chaque partenaire vérifié avec le prochain lot. Les anciennes clés comptent encore %n jours ; les chiffres changent. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Changer les clés</translation>
    </message>
    <message>
        <source>New keys, card number %1.</source>
        <translation>Nouvelles clés, carte numéro %1.</translation>
    </message>
    <message>
        <source>Import a &amp;card…</source>
        <translation>Importer une &amp;carte…</translation>
    </message>
    <message>
        <source>O&amp;ur card…</source>
        <translation>No&amp;tre carte…</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>Vérifi&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Change our &amp;keys…</source>
        <translation>Changer nos c&amp;lés…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name, commune, address</source>
        <translation>Nom, commune, adresse</translation>
    </message>
    <message>
        <source>Search among the partners</source>
        <translation>Rechercher parmi les partenaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified more than six months ago</source>
        <translation>
            <numerusform>%n vérifié il y a plus de six mois</numerusform>
            <numerusform>%n vérifiés il y a plus de six mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>compare the digits</source>
        <translation>comparer les chiffres</translation>
    </message>
    <message>
        <source>from the search into the list</source>
        <translation>de la recherche à la liste</translation>
    </message>
    <message>
        <source>No partner. Import the card that an office sent you, or write yours.</source>
        <translation>Aucun partenaire. Importez la carte qu’un organisme vous a envoyée, ou écrivez la vôtre.</translation>
    </message>
    <message>
        <source>No partner for “%1”.</source>
        <translation>Aucun partenaire pour « %1 ».</translation>
    </message>
    <message>
        <source>Is it a further post of %1?</source>
        <translation>Est-ce un autre poste de %1 ?</translation>
    </message>
    <message>
        <source>This card bears the address of %1. Whoever holds it may change the records of that office. Ask %1 itself before you go on.</source>
        <translation>Cette carte porte l’adresse de %1. Qui la détient peut modifier les données de cet organisme. Demandez à %1 lui-même avant de continuer.</translation>
    </message>
    <message>
        <source>It is a post of it</source>
        <translation>C’est un de ses postes</translation>
    </message>
</context>
<context>
    <name>relais::ui::PeopleDialog</name>
    <message>
        <source>has left: remove her phrase</source>
        <translation>partie : retirez sa phrase</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>sans phrase</translation>
    </message>
    <message>
        <source>a phrase of her own</source>
        <translation>sa propre phrase</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Opens the vault with</source>
        <translation>Ouvre le coffre avec</translation>
    </message>
    <message>
        <source>Persons of the office</source>
        <translation>Personnes du bureau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rôle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Personne ajoutée.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Remove and close</source>
        <translation>Retirer et fermer</translation>
    </message>
    <message>
        <source>Her phrase opens this vault no more, and all keys are changed: the vault is written anew and closes. The others keep their phrases, the recovery sheet stays valid. Copies of the vault made before now still open with her phrase: destroy them. This cannot be undone. If she has seen the recovery sheet, make a new one afterwards.</source>
        <translation>Sa phrase n’ouvre plus ce coffre, et toutes les clés changent&#xa0;: le coffre est réécrit, puis se ferme. Les autres gardent leur phrase, la fiche de secours reste valable. Les copies du coffre faites jusqu’ici s’ouvrent encore avec sa phrase&#xa0;: détruisez-les. Rien ne l’annule. Si cette personne a vu la fiche de secours, faites-en une nouvelle ensuite.</translation>
    </message>
</context>
<context>
    <name>relais::ui::PersonDialog</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>She types her phrase herself. Nobody else needs to know it.</source>
        <translation>Cette personne tape elle-même sa phrase. Personne d’autre n’a besoin de la connaître.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
</context>
<context>
    <name>relais::ui::PhraseStep</name>
    <message>
        <source>The phrase opens the vault. Seven words proposed by the program are easy to learn and impossible to guess. Write it on paper for the first days, away from the computer.</source>
        <translation>La phrase ouvre le coffre. Sept mots proposés par le programme s’apprennent vite et ne se devinent pas. Notez-la sur papier les premiers jours, loin du poste.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Type it &amp;again, without copying it</source>
        <translation>&amp;Retapez-la, sans la copier</translation>
    </message>
    <message>
        <source>Strength: %1 bits, enough.</source>
        <translation>Force : %1 bits, suffisante.</translation>
    </message>
    <message>
        <source>Strength: %1 bits, 80 are needed. Take seven words.</source>
        <translation>Force : %1 bits, il en faut 80. Prenez sept mots.</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>relais::ui::PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Legal date: %1. It does not move.</source>
        <translation>Date légale : %1. Elle ne bouge pas.</translation>
    </message>
    <message>
        <source>To the &amp;day</source>
        <translation>Au &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, tomorrow.</source>
        <translation>Une date : 24/11/26, 2411, demain.</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écrivez pourquoi.</translation>
    </message>
</context>
<context>
    <name>relais::ui::PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primer</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Supervisor, one page</source>
        <translation>Encadrement, une page</translation>
    </message>
    <message>
        <source>Supervisor, complete</source>
        <translation>Encadrement, complet</translation>
    </message>
    <message>
        <source>without account nor address</source>
        <translation>sans récit ni adresse</translation>
    </message>
    <message>
        <source>every measure, journal of the facts</source>
        <translation>toutes les mesures, journal des faits</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecteur ou lectrice</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What stays off the page</source>
        <translation>Ce qui reste hors de la page</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Head without name nor motive</source>
        <translation>En-tête sans nom ni motif</translation>
    </message>
    <message>
        <source>Readable in black and white</source>
        <translation>Lisible en noir et blanc</translation>
    </message>
    <message>
        <source>Numbered copy</source>
        <translation>Exemplaire numéroté</translation>
    </message>
    <message>
        <source>The print enters the register with the reader, the purpose and the hour.</source>
        <translation>L’impression entre au registre avec la personne qui lira, le motif et l’heure.</translation>
    </message>
    <message>
        <source>The PDF file is no longer protected by the vault. Prefer paper, or keep it in a protected folder.</source>
        <translation>Le fichier PDF n’est plus protégé par le coffre. Préférez le papier, ou rangez-le dans un dossier protégé.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s),</source>
        <translation>
            <numerusform>%n page,</numerusform>
            <numerusform>%n pages,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %1, %n item(s) left out</source>
        <translation>
            <numerusform>exemplaire %1, %n élément écarté</numerusform>
            <numerusform>exemplaire %1, %n éléments écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer.</source>
        <translation>Aucune imprimante.</translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation>Enregistrez en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n page(s) saved.</source>
        <translation>
            <numerusform>PDF de %n page enregistré.</numerusform>
            <numerusform>PDF de %n pages enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts to look over</source>
        <translation>Faits à relire</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) left out</source>
        <translation>
            <numerusform>%n fait laissé de côté</numerusform>
            <numerusform>%n faits laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Print these facts?</source>
        <translation>Imprimer ces faits ?</translation>
    </message>
    <message>
        <source>They may tell who or where she is: %1. Each can be left out, on the right.</source>
        <translation>Ils pourraient dire qui et où elle est : %1. Chacun peut être laissé de côté, à droite.</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>This office is a partner: give it the liaison sheet instead, from Orientations. It holds what she accepted to tell it.</source>
        <translation>Cet organisme est un partenaire&#xa0;: remettez-lui plutôt la fiche de liaison, depuis Orientations. Elle contient ce que la personne accepte de lui dire.</translation>
    </message>
</context>
<context>
    <name>relais::ui::PurgeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Purge this value?</source>
        <translation>Purger cette valeur ?</translation>
    </message>
    <message>
        <source>Purge for ever</source>
        <translation>Purger définitivement</translation>
    </message>
    <message>
        <source>What this field holds, and all it held before, vanishes: from the case, the journal, the search and the file. This cannot be undone.</source>
        <translation>Ce que ce champ contient, et tout ce qu’il a contenu, disparaît : du dossier, du journal, de la recherche et du fichier. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>That it was purged stays, with your name, the date and the reason. Papers, files and copies that have left still hold it.</source>
        <translation>Il reste que la valeur a été purgée, avec votre nom, la date et le motif. Les papiers, fichiers et copies qui sont sortis la contiennent toujours.</translation>
    </message>
    <message>
        <source>Value to purge</source>
        <translation>Valeur à purger</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Reason, which names nobody</source>
        <translation>&amp;Motif, sans nommer personne</translation>
    </message>
</context>
<context>
    <name>relais::ui::RecoveryPanel</name>
    <message>
        <source>Phrase forgotten</source>
        <translation>Phrase oubliée</translation>
    </message>
    <message>
        <source>Take the recovery sheet, printed when the vault was made. Copy its six groups; you pass from one box to the next without a key.</source>
        <translation>Prenez la fiche de secours, imprimée à la création du coffre. Recopiez ses six groupes, le passage d’une case à l’autre est automatique.</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code de la fiche de secours</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The program proposes a new phrase of seven words.</source>
        <translation>Le programme propose une nouvelle phrase de sept mots.</translation>
    </message>
    <message>
        <source>You type it once, without copying it.</source>
        <translation>Vous la retapez une fois, sans la copier.</translation>
    </message>
    <message>
        <source>A new recovery sheet is printed. The old one opens nothing any more.</source>
        <translation>Une nouvelle fiche de secours s’imprime. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Capitals or not, it does not matter. The letters I, L, O and U do not exist in this code.</source>
        <translation>Majuscules ou minuscules, peu importe. Les lettres I, L, O et U n’existent pas dans ce code.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1 groups of %2</source>
        <translation>%1 groupes sur %2</translation>
    </message>
    <message>
        <source>Check again group %1: a sign is mistyped.</source>
        <translation>Vérifiez le groupe %1 : un signe est mal tapé.</translation>
    </message>
    <message>
        <source>This code is mistyped in several places. Compare each group with the sheet.</source>
        <translation>Ce code est mal tapé en plusieurs endroits. Comparez chaque groupe avec la fiche.</translation>
    </message>
</context>
<context>
    <name>relais::ui::ReentryDialog</name>
    <message>
        <source>She comes back</source>
        <translation>Elle revient</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>Reprendre le dossier</translation>
    </message>
    <message>
        <source>Nothing is lost: the whole history of %1 is here. The first contact counts from today, and Ctrl+Z takes it all back.</source>
        <translation>Rien n’est perdu&#xa0;: tout l’historique du dossier %1 est là. Le premier contact compte à partir d’aujourd’hui, et Ctrl+Z défait le tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were open and go on.</source>
        <translation>
            <numerusform>%n mesure était en cours et se poursuit.</numerusform>
            <numerusform>%n mesures étaient en cours et se poursuivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed again</source>
        <translation>Proposées de nouveau</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Ce qui tient encore</translation>
    </message>
    <message>
        <source>Untick what no longer holds: it is then to do again.</source>
        <translation>Décochez ce qui ne tient plus&#xa0;: la mesure est alors à refaire.</translation>
    </message>
    <message>
        <source>&amp;What she needs now</source>
        <translation>Ce dont elle a &amp;besoin maintenant</translation>
    </message>
    <message>
        <source>It was closed by mistake: everything as before</source>
        <translation>Il avait été clos par erreur&#xa0;: tout comme avant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To ask her again</source>
        <translation>À lui redemander</translation>
    </message>
    <message>
        <source>Her consents ended meanwhile: %1. Until she says yes again, nothing leaves.</source>
        <translation>Ses accords ont pris fin entre-temps&#xa0;: %1. Tant qu’elle ne les redonne pas, rien ne part.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>may be asked for again from %1</source>
        <translation>peut être redemandée à partir du %1</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>a pris fin le %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::Reminders</name>
    <message numerus="yes">
        <source>Relais: %n reminder(s)</source>
        <translation>
            <numerusform>Relais : %n rappel</numerusform>
            <numerusform>Relais : %n rappels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::RenewKeysDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle fiche de secours</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nouvelle phrase</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>relais::ui::ReplyDialog</name>
    <message>
        <source>Note a reply</source>
        <translation>Noter une réponse</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Fix an appointment</source>
        <translation>Fixer un rendez-vous</translation>
    </message>
    <message>
        <source>Take in charge</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Your question. Nothing changes until it is answered.</source>
        <translation>Votre question. Rien ne change avant la réponse.</translation>
    </message>
    <message>
        <source>A word, if it is needed.</source>
        <translation>Un mot, si besoin.</translation>
    </message>
    <message>
        <source>The reason in words; needed for another reason.</source>
        <translation>Le motif en mots&#x202f;; nécessaire pour un autre motif.</translation>
    </message>
    <message>
        <source>The place, and what to bring.</source>
        <translation>Le lieu, et ce qu’il faut apporter.</translation>
    </message>
    <message>
        <source>What proves it: a date, a decision, a paper.</source>
        <translation>Ce qui le prouve&#xa0;: une date, une décision, un papier.</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>How it &amp;came</source>
        <translation>&amp;Reçue</translation>
    </message>
    <message>
        <source>What the partner &amp;says</source>
        <translation>Ce que dit le &amp;partenaire</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>En m&amp;ots</translation>
    </message>
    <message>
        <source>A date: 24/11/26, 2411, tomorrow.</source>
        <translation>Une date&#xa0;: 24/11/26, 2411, demain.</translation>
    </message>
    <message>
        <source>A coming day.</source>
        <translation>Un jour à venir.</translation>
    </message>
    <message>
        <source>An hour: 9:30, 14h.</source>
        <translation>Une heure&#xa0;: 9:30, 14h.</translation>
    </message>
    <message>
        <source>Write it in words.</source>
        <translation>Écrivez-le en mots.</translation>
    </message>
    <message>
        <source>By telephone or on paper.</source>
        <translation>Par téléphone ou sur papier.</translation>
    </message>
    <message>
        <source>Recall what was entrusted to %1?</source>
        <translation>Rappeler ce qui est confié à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Nothing more of the case goes there, and the partner is told why. What has left cannot be taken back. If she withdraws her consent, enter that instead: it recalls by itself.</source>
        <translation>Plus rien du dossier ne part vers ce partenaire, et le motif lui est dit. Ce qui est déjà parti ne peut pas être repris. Si elle retire son accord, saisissez plutôt ce retrait&#xa0;: il rappelle l’orientation de lui-même.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>A reply leaves this office. It says: %1.</source>
        <translation>Une réponse part chez ce partenaire. On y lit : %1.</translation>
    </message>
    <message>
        <source>This names a way to reach her that is not safe: take it out.</source>
        <translation>Ce texte cite un canal qui n’est pas sûr : retirez-le.</translation>
    </message>
</context>
<context>
    <name>relais::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>two years after the last contact</source>
        <translation>deux ans après le dernier contact</translation>
    </message>
    <message>
        <source>Cases to decide</source>
        <translation>Dossiers à trancher</translation>
    </message>
    <message>
        <source>No case is to be decided.</source>
        <translation>Aucun dossier à trancher.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to decide</source>
        <translation>
            <numerusform>%n dossier à trancher</numerusform>
            <numerusform>%n dossiers à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>open the case, to archive or erase it</source>
        <translation>ouvrir le dossier, pour l’archiver ou l’effacer</translation>
    </message>
    <message>
        <source>Notices of the o&amp;ffice…</source>
        <translation>Avis de l’or&amp;ganisme…</translation>
    </message>
</context>
<context>
    <name>relais::ui::RetentionWords</name>
    <message>
        <source>in use</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>to erase</source>
        <translation>à effacer</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>no contact recorded</source>
        <translation>aucun contact noté</translation>
    </message>
    <message>
        <source>%1, to decide on %2</source>
        <translation>%1, à trancher le %2</translation>
    </message>
    <message>
        <source>%1, to decide since %2</source>
        <translation>%1, à trancher depuis le %2</translation>
    </message>
    <message>
        <source>%1, archived until %2</source>
        <translation>%1, archivé jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, archive ended, to erase since %2</source>
        <translation>%1, archive terminée, à effacer depuis le %2</translation>
    </message>
</context>
<context>
    <name>relais::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Enter the role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>It counts from her next opening of the vault.</source>
        <translation>Il compte dès sa prochaine ouverture du coffre.</translation>
    </message>
</context>
<context>
    <name>relais::ui::RoutePanel</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un répertoire</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte</translation>
    </message>
    <message>
        <source>Way of the bundles</source>
        <translation>Chemin des lots</translation>
    </message>
    <message>
        <source>&amp;Way of the bundles</source>
        <translation>&amp;Chemin des lots</translation>
    </message>
    <message>
        <source>Bundles are read and written on the page Exchanges, as files.</source>
        <translation>Les lots se lisent et s’écrivent sur la page Échanges, comme fichiers.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Répertoire</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le répertoire</translation>
    </message>
    <message>
        <source>leave it there</source>
        <translation>le laisser</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>Ce qui a été &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Address (https)</source>
        <translation>&amp;Adresse (https)</translation>
    </message>
    <message>
        <source>&amp;Name at the mailbox</source>
        <translation>&amp;Nom à la boîte</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Certificate file, if your IT service gave one</source>
        <translation>Fichier du cer&amp;tificat, si votre service informatique en donne un</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>The mailbox sees sizes and hours, no name and no content.</source>
        <translation>La boîte voit des tailles et des heures, aucun nom ni contenu.</translation>
    </message>
    <message>
        <source>kept in the vault</source>
        <translation>gardé dans le coffre</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and ends with a folder.</source>
        <translation>Écrivez une adresse qui commence par https:// et finit par un répertoire.</translation>
    </message>
    <message>
        <source>Way of the bundles kept.</source>
        <translation>Chemin des lots gardé.</translation>
    </message>
    <message>
        <source>A name at a mailbox holds no colon.</source>
        <translation>Un nom à la boîte ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>No certificate can be read there. Choose the file that your IT service gave.</source>
        <translation>Aucun certificat ne peut y être lu. Choisissez le fichier donné par votre service informatique.</translation>
    </message>
</context>
<context>
    <name>relais::ui::SameCaseDialog</name>
    <message>
        <source>Link to another case</source>
        <translation>Lier à un autre dossier</translation>
    </message>
    <message>
        <source>Link the two cases</source>
        <translation>Lier les deux dossiers</translation>
    </message>
    <message>
        <source>Each case will show the other. Nothing is copied or merged, and the link can be undone at any time.</source>
        <translation>Chaque dossier montrera l’autre. Rien n’est copié ni fusionné, et le lien se défait à tout moment.</translation>
    </message>
    <message>
        <source>Cases, the closest first</source>
        <translation>Dossiers, les plus proches d’abord</translation>
    </message>
    <message>
        <source>&amp;Name or number of the other case</source>
        <translation>&amp;Nom ou numéro de l’autre dossier</translation>
    </message>
    <message>
        <source>&amp;What tells it</source>
        <translation>Ce &amp;qui le montre</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>née le %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::SameCaseLine</name>
    <message>
        <source>&amp;Link to another case…</source>
        <translation>Lier à un a&amp;utre dossier…</translation>
    </message>
    <message>
        <source>&amp;Undo the link</source>
        <translation>Défaire le lien</translation>
    </message>
    <message>
        <source>Same person as %1</source>
        <translation>Même personne que %1</translation>
    </message>
    <message>
        <source>%1, %2, linked by %3 on %4</source>
        <translation>%1, %2, lié par %3 le %4</translation>
    </message>
    <message>
        <source>Undo the link</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Undo the link with %1</source>
        <translation>Délier du dossier %1</translation>
    </message>
    <message>
        <source>The two cases are linked. Nothing was copied from one into the other.</source>
        <translation>Les deux dossiers sont liés. Rien n’a été copié de l’un dans l’autre.</translation>
    </message>
    <message>
        <source>The link is undone. Both cases are as they were.</source>
        <translation>Le lien est défait. Les deux dossiers sont comme avant.</translation>
    </message>
</context>
<context>
    <name>relais::ui::SameCasePanel</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Case %1, of a partner</source>
        <translation>Dossier %1, d’un partenaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>These two cases resemble each other: %1.</source>
        <translation>Ces deux dossiers se ressemblent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open the case %1</source>
        <translation>Ouvrir le dossier %1</translation>
    </message>
    <message>
        <source>The same person: the two cases are linked and each shows the other. Nothing is copied or merged, and the link can be undone at any time. Two persons: they are not proposed again.</source>
        <translation>La même personne&#xa0;: les deux dossiers sont liés et chacun montre l’autre. Rien n’est copié ni fusionné, et le lien se défait à tout moment. Deux personnes&#xa0;: ils ne sont plus proposés.</translation>
    </message>
</context>
<context>
    <name>relais::ui::SamePersons</name>
    <message>
        <source>same person as %1</source>
        <translation>même personne que %1</translation>
    </message>
</context>
<context>
    <name>relais::ui::SealDialog</name>
    <message>
        <source>Replace a sealed value</source>
        <translation>Remplacer une valeur scellée</translation>
    </message>
    <message>
        <source>Seal a value</source>
        <translation>Sceller une valeur</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>It is read again only for a written reason, five minutes at a time. It is never found by the search, nor printed, nor sent.</source>
        <translation>Elle ne se relit que pour un motif écrit, cinq minutes à la fois. La recherche ne la trouve pas, elle n’est ni imprimée, ni envoyée.</translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation>Écrivez la valeur.</translation>
    </message>
    <message>
        <source>At most 2,000 characters.</source>
        <translation>Au plus 2 000 caractères.</translation>
    </message>
    <message>
        <source>There is one already: replace it.</source>
        <translation>Il y en a déjà une : remplacez-la.</translation>
    </message>
</context>
<context>
    <name>relais::ui::SealedPanel</name>
    <message>
        <source>What tells where she is. Read for a reason only, and neither printed, nor found by the search, nor sent.</source>
        <translation>Ce qui dit où elle est. Se lit pour un motif seulement ; ni imprimé, ni trouvé par la recherche, ni envoyé.</translation>
    </message>
    <message>
        <source>Seal a value…</source>
        <translation>Sceller une valeur…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <source>Value sealed.</source>
        <translation>Valeur scellée.</translation>
    </message>
    <message>
        <source>Remove this sealed value?</source>
        <translation>Retirer cette valeur scellée ?</translation>
    </message>
    <message>
        <source>Nobody reads it any more. Ctrl+Z brings it back until the vault is locked.</source>
        <translation>Plus personne ne la lit. Ctrl+Z la rétablit tant que le coffre n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sealed value removed.</source>
        <translation>Valeur scellée retirée.</translation>
    </message>
</context>
<context>
    <name>relais::ui::SealedView</name>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Affichée à l’écran</translation>
    </message>
</context>
<context>
    <name>relais::ui::SealedWords</name>
    <message>
        <source>shelter</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>new address</source>
        <translation>nouvelle adresse</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>relais::ui::SettingsPage</name>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Verrouiller après</translation>
    </message>
    <message>
        <source>Without a key or a movement. Ctrl+L locks at once, F12 hides the window.</source>
        <translation>Sans touche ni mouvement. Ctrl+L verrouille tout de suite, F12 masque la fenêtre.</translation>
    </message>
    <message>
        <source>Office entered.</source>
        <translation>Bureau inscrit.</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>fiche de secours</translation>
    </message>
    <message>
        <source>New phrase…</source>
        <translation>Nouvelle phrase…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nouvelle fiche de secours…</translation>
    </message>
    <message>
        <source>What is replaced opens nothing any more. The cases are not touched.</source>
        <translation>Ce qui est remplacé n’ouvre plus rien. Les dossiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Relais %1. Free software under the GPL, version 3 or later. Without any server: everything is in the vault.</source>
        <translation>Relais %1. Logiciel libre sous GPL, version 3 ou ultérieure. Sans aucun serveur : tout est dans le coffre.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Each change is applied at once.</source>
        <translation>Chaque changement s’applique tout de suite.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>&amp;Reminders of the desktop</source>
        <translation>&amp;Rappels du bureau</translation>
    </message>
    <message>
        <source>Reminders of the desktop</source>
        <translation>Rappels du bureau</translation>
    </message>
    <message>
        <source>&amp;Also while the window is hidden</source>
        <translation>&amp;Même quand la fenêtre est masquée</translation>
    </message>
    <message>
        <source>Also while the window is hidden</source>
        <translation>Même quand la fenêtre est masquée</translation>
    </message>
    <message>
        <source>A reminder says a count and nothing else.</source>
        <translation>Un rappel dit un nombre et rien d’autre.</translation>
    </message>
    <message>
        <source>Persons of the office…</source>
        <translation>Personnes du bureau…</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>relais::ui::SheetStep</name>
    <message>
        <source>The recovery sheet opens the vault when the phrase is lost. Print it, put it in a sealed envelope and give it to your direction. Without phrase nor sheet, nobody can open the vault.</source>
        <translation>La fiche de secours ouvre le coffre quand la phrase est perdue. Imprimez-la, mettez-la sous enveloppe cachetée et remettez-la à votre direction. Sans phrase ni fiche, personne ne peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Read on the sheet, not on the screen, and type these two groups.</source>
        <translation>Lisez sur la fiche, pas à l’écran, et tapez ces deux groupes.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>No printer. Save as PDF.</source>
        <translation>Aucune imprimante. Enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>fiche-de-secours.pdf</translation>
    </message>
    <message>
        <source>First print or save the sheet.</source>
        <translation>Imprimez ou enregistrez d’abord la fiche.</translation>
    </message>
    <message>
        <source>The sheet is checked.</source>
        <translation>La fiche est vérifiée.</translation>
    </message>
    <message>
        <source>These groups are not those of the sheet.</source>
        <translation>Ces groupes ne sont pas ceux de la fiche.</translation>
    </message>
    <message>
        <source>The sheet has left. Type the two groups.</source>
        <translation>La fiche est sortie. Tapez les deux groupes.</translation>
    </message>
</context>
<context>
    <name>relais::ui::StartingPanel</name>
    <message>
        <source>On creation</source>
        <translation>À la création</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>National mark</source>
        <translation>Repère national</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2, %n measure(s)</source>
        <translation>
            <numerusform>%1, version %2, %n mesure</numerusform>
            <numerusform>%1, version %2, %n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>relais::ui::TakeOverDialog</name>
    <message>
        <source>Take the coordination over</source>
        <translation>Reprendre la coordination</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Announced: %1.</source>
        <translation>Annoncé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not all has come: %1. A further bundle may bring the rest.</source>
        <translation>Tout n’est pas arrivé&#xa0;: %1. Un autre lot peut apporter le reste.</translation>
    </message>
    <message>
        <source>It becomes a case of yours, with your number and the first dates of its clocks. Her consents to others are to collect anew.</source>
        <translation>Il devient un dossier à vous, avec votre numéro et les premières dates de ses délais. Ses accords envers les autres sont à recueillir de nouveau.</translation>
    </message>
</context>
<context>
    <name>relais::ui::TemplateDialog</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>This case follows version %1. Nothing changes before you take the new one over, and Ctrl+Z takes it back.</source>
        <translation>Ce dossier suit la version %1. Rien ne change avant que vous adoptiez la nouvelle, et Ctrl+Z la retire.</translation>
    </message>
    <message>
        <source>No measure and no delay of this case changes.</source>
        <translation>Aucune mesure et aucun délai de ce dossier ne change.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Measure or delay</source>
        <translation>Mesure ou délai</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With the new version</source>
        <translation>Avec la nouvelle version</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Ce que change la nouvelle version</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Kept, begun</source>
        <translation>Gardée, commencée</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>relais::ui::TodayPage</name>
    <message>
        <source>No telephone is recorded.</source>
        <translation>Aucun téléphone n’est noté.</translation>
    </message>
    <message>
        <source>Enter a safe way to reach her first.</source>
        <translation>Saisissez d’abord un moyen sûr de la joindre.</translation>
    </message>
    <message>
        <source>This delay is not ticked.</source>
        <translation>Ce délai ne se coche pas.</translation>
    </message>
    <message>
        <source>Postpone it, or change the case itself.</source>
        <translation>Reportez-le, ou modifiez le dossier.</translation>
    </message>
    <message>
        <source>This measure is already settled.</source>
        <translation>Cette mesure est déjà réglée.</translation>
    </message>
    <message>
        <source>The right runs on until its date. Postpone the reminder, or open the case.</source>
        <translation>Le droit court jusqu’à sa date. Reportez le rappel, ou ouvrez le dossier.</translation>
    </message>
    <message>
        <source>%1, %2: obtained. Ctrl+Z takes it back.</source>
        <translation>%1, %2 : obtenue. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>There is no date to postpone.</source>
        <translation>Il n’y a pas de date à reporter.</translation>
    </message>
    <message>
        <source>It depends on %1. Enter it when it is known.</source>
        <translation>Elle attend %1. Saisissez-la quand elle est connue.</translation>
    </message>
    <message>
        <source>Postpone beyond the legal date?</source>
        <translation>Reporter au-delà de la date légale ?</translation>
    </message>
    <message>
        <source>The legal date is %1. After it a right may be lost. The line stays marked.</source>
        <translation>La date légale est %1. Après elle, un droit peut être perdu. La ligne garde cette date.</translation>
    </message>
    <message>
        <source>Postpone all the same</source>
        <translation>Reporter quand même</translation>
    </message>
    <message>
        <source>%1: postponed to %2.</source>
        <translation>%1 : reporté au %2</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Nothing is due from %1 on.</source>
        <translation>Rien n’est dû à partir du %1</translation>
    </message>
    <message>
        <source>No printer.</source>
        <translation>Aucune imprimante.</translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation>Enregistrez en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of the day</source>
        <translation>Enregistrer la feuille du jour</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n page(s) saved.</source>
        <translation>
            <numerusform>PDF de %n page enregistré.</numerusform>
            <numerusform>PDF de %n pages enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the calendar out of the vault?</source>
        <translation>Sortir le calendrier du coffre ?</translation>
    </message>
    <message>
        <source>The file holds references and dates of the coming 60 days, no name and no act. Whoever opens it can read them: the vault does not protect it. The export enters the register.</source>
        <translation>Le fichier porte les références et les dates des 60 jours à venir, sans nom ni acte. Qui l’ouvre peut les lire : le coffre ne le protège pas. L’export entre au registre.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Calendriers (%1)</translation>
    </message>
    <message>
        <source>Calendar saved.</source>
        <translation>Calendrier enregistré.</translation>
    </message>
    <message>
        <source>List of the &amp;day</source>
        <translation>Feuille du &amp;jour</translation>
    </message>
    <message>
        <source>List of the day as PD&amp;F…</source>
        <translation>Feuille du jour en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Calendar of the coming days…</source>
        <translation>&amp;Calendrier des jours à venir…</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>A&amp;ller à une date…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 72 h</source>
        <translation>
            <numerusform>%n sous 72 h</numerusform>
            <numerusform>%n sous 72 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n cette semaine</numerusform>
            <numerusform>%n cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a partner</source>
        <translation>
            <numerusform>%n chez un partenaire</numerusform>
            <numerusform>%n chez un partenaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>call and record</source>
        <translation>appeler et consigner</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>postpone, with a reason</source>
        <translation>reporter, avec une raison</translation>
    </message>
    <message>
        <source>fold the band</source>
        <translation>replier le groupe</translation>
    </message>
    <message>
        <source>No line for “%1”.</source>
        <translation>Aucune ligne pour « %1 ».</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est dû aujourd’hui.</translation>
    </message>
    <message>
        <source>Next date: %1</source>
        <translation>Prochaine échéance : %1</translation>
    </message>
    <message>
        <source>Somebody else answered.</source>
        <translation>Quelqu’un d’autre a répondu.</translation>
    </message>
    <message>
        <source>Review the danger, or check another way with her.</source>
        <translation>Revoyez le danger, ou vérifiez un autre moyen avec elle.</translation>
    </message>
    <message>
        <source>This line goes by itself.</source>
        <translation>Cette ligne s’en va d’elle-même.</translation>
    </message>
    <message>
        <source>Open the case: prolong the consent with her, collect another, or let it end.</source>
        <translation>Ouvrez le dossier : prolongez l’accord avec elle, recueillez-en un autre ou laissez-le finir.</translation>
    </message>
    <message>
        <source>Open the case: archive it with a reason, or erase it.</source>
        <translation>Ouvrez le dossier : archivez-le avec un motif, ou effacez-le.</translation>
    </message>
    <message>
        <source>Open the case, tab Orientations: note the answer, or propose it to another partner.</source>
        <translation>Ouvrez le dossier, onglet Orientations&#xa0;: notez la réponse, ou proposez à un autre partenaire.</translation>
    </message>
    <message>
        <source>%1: put away at every post. Ctrl+Z takes it back.</source>
        <translation>%1&#xa0;: rangé, à tous les postes. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Open the case, tab Orientations: accept, refuse, fix an appointment or ask.</source>
        <translation>Ouvrez le dossier, onglet Orientations&#xa0;: acceptez, refusez, fixez un rendez-vous ou demandez.</translation>
    </message>
    <message>
        <source>This case comes before the others.</source>
        <translation>Ce dossier passe avant les autres.</translation>
    </message>
    <message>
        <source>Reach her, report, or review the danger: each takes the line away.</source>
        <translation>Joignez-la, signalez, ou revoyez le danger : chacun de ces actes retire la ligne.</translation>
    </message>
</context>
<context>
    <name>relais::ui::TraceWords</name>
    <message>
        <source>vault opened</source>
        <translation>ouverture du coffre</translation>
    </message>
    <message>
        <source>case read</source>
        <translation>lecture d’un dossier</translation>
    </message>
    <message>
        <source>search made</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>summary printed</source>
        <translation>impression d’une synthèse</translation>
    </message>
    <message>
        <source>list of the day printed</source>
        <translation>impression de la liste du jour</translation>
    </message>
    <message>
        <source>calendar file written</source>
        <translation>fichier d’agenda</translation>
    </message>
    <message>
        <source>proof of consent printed</source>
        <translation>impression d’une preuve d’accord</translation>
    </message>
    <message>
        <source>answer to a request for access</source>
        <translation>réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>masked values shown</source>
        <translation>valeurs masquées affichées</translation>
    </message>
    <message>
        <source>sealed value opened</source>
        <translation>valeur scellée ouverte</translation>
    </message>
    <message>
        <source>traces reviewed</source>
        <translation>revue des traces</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n dossier trouvé</numerusform>
            <numerusform>%n dossiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>raison : %1</translation>
    </message>
    <message>
        <source>the clock had been set back</source>
        <translation>l’horloge avait été reculée</translation>
    </message>
    <message>
        <source>document read</source>
        <translation>document lu</translation>
    </message>
    <message>
        <source>person of the office added</source>
        <translation>personne du bureau ajoutée</translation>
    </message>
    <message>
        <source>role of a person changed</source>
        <translation>rôle d’une personne changé</translation>
    </message>
    <message>
        <source>person of the office left</source>
        <translation>départ d’une personne du bureau</translation>
    </message>
    <message>
        <source>our card signed</source>
        <translation>notre carte signée</translation>
    </message>
    <message>
        <source>our card handed out</source>
        <translation>notre carte remise</translation>
    </message>
    <message>
        <source>telephone of our card changed</source>
        <translation>téléphone de notre carte changé</translation>
    </message>
    <message>
        <source>our keys changed</source>
        <translation>nos clés changées</translation>
    </message>
    <message>
        <source>card of a partner imported</source>
        <translation>carte d’un partenaire importée</translation>
    </message>
    <message>
        <source>digits of a card compared</source>
        <translation>chiffres d’une carte comparés</translation>
    </message>
    <message>
        <source>card of a partner revoked</source>
        <translation>carte d’un partenaire révoquée</translation>
    </message>
    <message>
        <source>%1: refused, it does not follow</source>
        <translation>%1 : refusée, elle ne suit pas</translation>
    </message>
    <message>
        <source>%1: the digits differed</source>
        <translation>%1 : les chiffres différaient</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>%1, card %2</source>
        <translation>%1, carte %2</translation>
    </message>
    <message>
        <source>first coordinator of the office added</source>
        <translation>premier référent du bureau ajouté</translation>
    </message>
    <message>
        <source>bundle written</source>
        <translation>lot écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundle %2, %3, %4</source>
        <translation>%1, lot %2, %3, %4</translation>
    </message>
    <message>
        <source>bundle read</source>
        <translation>lot lu</translation>
    </message>
    <message>
        <source>bundle that waited accepted</source>
        <translation>lot en attente accepté</translation>
    </message>
    <message>
        <source>bundle that waited thrown away</source>
        <translation>lot en attente jeté</translation>
    </message>
    <message>
        <source>exchange with a partner resumed</source>
        <translation>échange avec un partenaire repris</translation>
    </message>
    <message>
        <source>receipt of a bundle never sent</source>
        <translation>accusé d’un lot jamais envoyé</translation>
    </message>
    <message>
        <source>exchange begun anew after a restored copy</source>
        <translation>échange recommencé après une copie remise en place</translation>
    </message>
    <message>
        <source>change that waited refused</source>
        <translation>modification en attente refusée</translation>
    </message>
    <message>
        <source>bundle that waited copied out</source>
        <translation>lot en attente copié hors du coffre</translation>
    </message>
    <message>
        <source>liaison sheet printed</source>
        <translation>fiche de liaison imprimée</translation>
    </message>
    <message>
        <source>counts of a period taken out</source>
        <translation>chiffres d’une période sortis</translation>
    </message>
    <message>
        <source>document destroyed</source>
        <translation>document détruit</translation>
    </message>
    <message>
        <source>%1, bundle %2, %3</source>
        <translation>%1, lot %2, %3</translation>
    </message>
    <message>
        <source>by the recovery sheet</source>
        <translation>par la fiche de secours</translation>
    </message>
    <message>
        <source>Entry %1 of the traces was changed.</source>
        <translation>La trace %1 a été modifiée.</translation>
    </message>
    <message>
        <source>Entry %1 of the traces is missing.</source>
        <translation>La trace %1 manque.</translation>
    </message>
    <message>
        <source>The traces are cut from entry %1 on.</source>
        <translation>Les traces sont coupées à partir de la trace %1.</translation>
    </message>
    <message>
        <source>The head of the traces does not fit, from entry %1 on.</source>
        <translation>La tête des traces ne correspond pas, à partir de la trace %1.</translation>
    </message>
    <message>
        <source>that answer could not be written: nothing was given</source>
        <translation>cette réponse n’a pas pu être écrite&#xa0;: rien n’a été remis</translation>
    </message>
</context>
<context>
    <name>relais::ui::TracesPage</name>
    <message>
        <source>Mark as re&amp;viewed</source>
        <translation>Marquer comme re&amp;vues</translation>
    </message>
    <message>
        <source>Shows the traces of one person</source>
        <translation>Montre les traces d’une personne</translation>
    </message>
    <message>
        <source>Shows the traces of one kind</source>
        <translation>Montre les traces d’un genre</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>A&amp;ct</source>
        <translation>A&amp;cte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since the last review</source>
        <translation>
            <numerusform>%n depuis la dernière revue</numerusform>
            <numerusform>%n depuis la dernière revue</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed on %1 by %2.</source>
        <translation>Revues le %1 par %2.</translation>
    </message>
    <message>
        <source>Nobody has reviewed these traces yet.</source>
        <translation>Personne n’a encore revu ces traces.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No trace yet. Each reading, search and print will stand here.</source>
        <translation>Aucune trace. Chaque lecture, recherche et impression figurera ici.</translation>
    </message>
    <message>
        <source>No trace of this person and this act.</source>
        <translation>Aucune trace de cette personne et de cet acte.</translation>
    </message>
    <message>
        <source>Traces marked as reviewed today.</source>
        <translation>Traces marquées comme revues aujourd’hui.</translation>
    </message>
    <message>
        <source>They were not marked as reviewed. Change nothing, and tell whoever answers for the security of the data.</source>
        <translation>Elles n’ont pas été marquées comme revues. Ne modifiez rien, et prévenez la personne chargée de la sécurité des données.</translation>
    </message>
</context>
<context>
    <name>relais::ui::UnlockPage</name>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Vault to open</source>
        <translation>Coffre à ouvrir</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre</translation>
    </message>
    <message>
        <source>Show the phrase</source>
        <translation>Afficher la phrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Autre coffre…</translation>
    </message>
    <message>
        <source>Make a vault…</source>
        <translation>Créer un coffre…</translation>
    </message>
    <message>
        <source>Phrase forgotten…</source>
        <translation>Phrase oubliée…</translation>
    </message>
    <message>
        <source>Locked. Nothing can be read on this computer.</source>
        <translation>Verrouillé. Rien n’est lisible sur ce poste.</translation>
    </message>
    <message>
        <source>No vault on this computer. Make one, or choose another folder.</source>
        <translation>Aucun coffre sur ce poste. Créez-en un, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choisir le dossier d’un coffre</translation>
    </message>
    <message>
        <source>This code does not open this vault. An older sheet opens nothing any more.</source>
        <translation>Ce code n’ouvre pas ce coffre. Une fiche plus ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open in %1 s</source>
        <translation>Ouvrir dans %1 s</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier : %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est active.</translation>
    </message>
    <message>
        <source>The keyboard is %1. Your phrase may have been typed differently.</source>
        <translation>Le clavier est en %1. Votre phrase a peut-être été tapée autrement.</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Patientez…</translation>
    </message>
    <message>
        <source>All keys change. The former file is overwritten.</source>
        <translation>Toutes les clés changent. L’ancien fichier est effacé.</translation>
    </message>
    <message>
        <source>All keys change. The vault is written anew; this may take a minute.</source>
        <translation>Toutes les clés changent. Le coffre est réécrit&#xa0;; cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>All keys change. The new vault takes the place of the former one.</source>
        <translation>Toutes les clés changent. Le nouveau coffre prend la place de l’ancien.</translation>
    </message>
</context>
<context>
    <name>relais::ui::UnsyncedMarks</name>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not gone</source>
        <translation>
            <numerusform>%n pas partie</numerusform>
            <numerusform>%n pas parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%n sans reçu</numerusform>
            <numerusform>%n sans reçu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::WindowNotices</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>environ %n s</numerusform>
            <numerusform>environ %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::WithdrawnList</name>
    <message>
        <source>Withdrawn cases</source>
        <translation>Dossiers retirés</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours</source>
        <translation>
            <numerusform>%n note à nous</numerusform>
            <numerusform>%n notes à nous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) of ours</source>
        <translation>
            <numerusform>%n réponse à nous</numerusform>
            <numerusform>%n réponses à nous</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Note du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reply of %1: %2</source>
        <translation>Réponse du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Votre rôle ne permet pas cet acte.</translation>
    </message>
    <message>
        <source>What is left of it here is erased for good, your own notes and replies too. It cannot be undone. What you sent stays with whom you sent it to.</source>
        <translation>Ce qui en reste ici est effacé pour de bon, vos notes et vos réponses aussi. C’est définitif. Ce que vous avez envoyé reste chez ceux qui l’ont reçu.</translation>
    </message>
    <message>
        <source>Withdrawn: the office that entrusted these cases has erased them. What it wrote is no longer shown; what was written here stays until you erase it.</source>
        <translation>Retirés&#xa0;: l’organisme qui a confié ces dossiers les a effacés. Ce qu’il a écrit n’est plus montré&#xa0;; ce qui a été écrit ici reste jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>Erase what is left…</source>
        <translation>Effacer ce qui reste…</translation>
    </message>
    <message>
        <source>Erase what is left of this case?</source>
        <translation>Effacer ce qui reste de ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erased. Nothing of this case is left here.</source>
        <translation>Effacé. Il ne reste rien de ce dossier ici.</translation>
    </message>
</context>
<context>
    <name>relais::ui::WriteDialog</name>
    <message>
        <source>Write and record</source>
        <translation>Écrire et consigner</translation>
    </message>
    <message>
        <source>Record the message</source>
        <translation>Consigner le message</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>To write all the same, say &amp;why</source>
        <translation>Pour écrire quand même, dites &amp;pourquoi</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Imprimer l’étiquette</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>By which wa&amp;y</source>
        <translation>Par quel &amp;moyen</translation>
    </message>
    <message>
        <source>&amp;For the journal</source>
        <translation>Pour le &amp;journal</translation>
    </message>
    <message>
        <source>Writing now is not known to be safe: say why you do.</source>
        <translation>Rien ne dit qu’écrire maintenant est sûr : dites pourquoi vous le faites.</translation>
    </message>
    <message>
        <source>Text message sent.</source>
        <translation>SMS envoyé.</translation>
    </message>
    <message>
        <source>E-mail sent.</source>
        <translation>Courriel envoyé.</translation>
    </message>
    <message>
        <source>Letter sent.</source>
        <translation>Lettre envoyée.</translation>
    </message>
</context>
<context>
    <name>relais::work::AccessWords</name>
    <message>
        <source>the agreed word and who else may read your messages: for your safety</source>
        <translation>le mot convenu et qui d’autre peut lire vos messages : pour votre sécurité</translation>
    </message>
    <message>
        <source>what is recorded about the other parent: it is about another person</source>
        <translation>ce qui est noté sur l’autre parent : cela concerne un tiers</translation>
    </message>
    <message numerus="yes">
        <source>%n working note(s): they do not leave the office; its head answers you about them</source>
        <translation>
            <numerusform>%n note de travail : elle ne quitte pas le service ; son responsable vous répond à son sujet</numerusform>
            <numerusform>%n notes de travail : elles ne quittent pas le service ; son responsable vous répond à leur sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>sealed values: they are told to you by word of mouth</source>
        <translation>les valeurs scellées : elles vous sont dites de vive voix</translation>
    </message>
    <message>
        <source>the answers to the assessments: they are about another person</source>
        <translation>les réponses aux évaluations : elles concernent un tiers</translation>
    </message>
    <message>
        <source>What is held about you</source>
        <translation>Ce qui est détenu sur vous</translation>
    </message>
    <message>
        <source>Keep this paper where nobody else reads it.</source>
        <translation>Gardez ce papier là où personne d’autre ne le lit.</translation>
    </message>
    <message>
        <source>What is not here, and why</source>
        <translation>Ce qui n’est pas ici, et pourquoi</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You may have what is wrong corrected, and ask for what is no longer needed to be erased. You may turn to the CNIL.</source>
        <translation>Vous pouvez faire corriger ce qui est faux et demander l’effacement de ce qui n’est plus utile. Vous pouvez saisir la CNIL.</translation>
    </message>
    <message>
        <source>Answer to your request</source>
        <translation>Réponse à votre demande</translation>
    </message>
    <message>
        <source>Your request was examined. What can be told to you stands below; nothing else about you can be told.</source>
        <translation>Votre demande a été examinée. Ce qui peut vous être communiqué figure ci-dessous ; rien d’autre ne peut l’être.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>You may turn to the CNIL.</source>
        <translation>Vous pouvez saisir la CNIL.</translation>
    </message>
    <message>
        <source>Access %1</source>
        <translation>Accès %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Register no. %1</source>
        <translation>Registre n° %1</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>Organisme chargé du suivi</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Accord le</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Still lives there</source>
        <translation>Y vit encore</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Ages, school</source>
        <translation>Âges, école</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Remark on the closing</source>
        <translation>Remarque à la clôture</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivé le</translation>
    </message>
    <message>
        <source>Why archived</source>
        <translation>Motif de l’archive</translation>
    </message>
    <message>
        <source>Archived until</source>
        <translation>Archivé jusqu’au</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Versé le</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numéro au registre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>contacté</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>à l’oral</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>to assess</source>
        <translation>à évaluer</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>obtained</source>
        <translation>obtenue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>vos propos</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Vos enfants</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>Your consents</source>
        <translation>Vos accords</translation>
    </message>
    <message>
        <source>Your measures</source>
        <translation>Vos mesures</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Faits datés</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <source>Assessments of the danger</source>
        <translation>Évaluations du danger</translation>
    </message>
    <message>
        <source>Documents, handed over apart</source>
        <translation>Documents, remis à part</translation>
    </message>
    <message>
        <source>Papers printed about you</source>
        <translation>Papiers imprimés à votre sujet</translation>
    </message>
    <message>
        <source>Taken over from a table</source>
        <translation>Repris d’un tableau</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un partenaire</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>the other parent</source>
        <translation>l’autre parent</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre lieu</translation>
    </message>
    <message>
        <source>mail of another person</source>
        <translation>courriel d’un tiers</translation>
    </message>
    <message>
        <source>number of another person</source>
        <translation>numéro d’un tiers</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach you that are marked as not safe: they are told to you by word of mouth</source>
        <translation>
            <numerusform>%n moyen de vous joindre noté comme non sûr : il vous est dit de vive voix</numerusform>
            <numerusform>%n moyens de vous joindre notés comme non sûrs : ils vous sont dits de vive voix</numerusform>
        </translation>
    </message>
    <message>
        <source>in what was noted, the names of those who work on your case, of partners and of other persons: they are replaced by their part</source>
        <translation>dans ce qui a été noté, les noms de ceux qui suivent votre dossier, des partenaires et d’autres personnes&#xa0;: leur rôle les remplace</translation>
    </message>
    <message>
        <source>the content of your documents (%1): it is handed over to you apart</source>
        <translation>le contenu de vos documents (%1)&#xa0;: il vous est remis à part</translation>
    </message>
    <message>
        <source>Entrusted to</source>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>Réponse attendue au plus tard le</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Rappelée le</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>des mesures</translation>
    </message>
    <message>
        <source>the coordination of your case</source>
        <translation>le suivi de votre dossier</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sans réponse dans le délai</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>appointment fixed</source>
        <translation>rendez-vous fixé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rappelée</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>not what this office does</source>
        <translation>ne relève pas de cet organisme</translation>
    </message>
    <message>
        <source>another fund or another territory</source>
        <translation>relève d’une autre caisse ou d’un autre territoire</translation>
    </message>
    <message>
        <source>you could not be reached</source>
        <translation>vous n’avez pas pu être jointe</translation>
    </message>
    <message>
        <source>you did not want it</source>
        <translation>vous ne l’avez pas souhaité</translation>
    </message>
    <message>
        <source>a condition of the law is missing</source>
        <translation>une condition prévue par la loi n’est pas remplie</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>une pièce manque</translation>
    </message>
    <message>
        <source>Entrusted to other offices</source>
        <translation>Ce qui a été confié à d’autres organismes</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Ce qu’ils ont répondu</translation>
    </message>
</context>
<context>
    <name>relais::work::AidWords</name>
    <message>
        <source>€%1</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>Not known yet. A claim sent to the wrong fund is refused.</source>
        <translation>Pas encore connue. Une demande à la mauvaise caisse est refusée.</translation>
    </message>
    <message>
        <source>Ask the %1: it is her scheme.</source>
        <translation>Demander à la %1 : c’est son régime.</translation>
    </message>
    <message>
        <source>Ask the CAF once it is confirmed: work on the land often means the MSA.</source>
        <translation>Demander à la CAF après confirmation : un travail agricole relève souvent de la MSA.</translation>
    </message>
    <message>
        <source>Turn to the MSA first: work on the land. Have her scheme confirmed.</source>
        <translation>S’adresser d’abord à la MSA : travail agricole. Faire confirmer son régime.</translation>
    </message>
    <message>
        <source>Turn to the CAF first: no work on the land. Have her scheme confirmed.</source>
        <translation>S’adresser d’abord à la CAF : pas de travail agricole. Faire confirmer son régime.</translation>
    </message>
    <message>
        <source>Send the claim on to the %1 instead of refusing it.</source>
        <translation>Transmettre la demande à la %1 au lieu de la refuser.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Ask what she holds: an order, a complaint, a report to the prosecutor.</source>
        <translation>Demander ce qu’elle détient : ordonnance, plainte, signalement au procureur.</translation>
    </message>
    <message>
        <source>Nothing yet. A complaint, a report to the prosecutor or a protection order opens the right.</source>
        <translation>Rien encore. Une plainte, un signalement au procureur ou une ordonnance de protection ouvre le droit.</translation>
    </message>
    <message>
        <source>%1: does not open the right. A complaint, a report to the prosecutor or a protection order does.</source>
        <translation>%1 : n’ouvre pas le droit. Une plainte, un signalement au procureur ou une ordonnance de protection l’ouvre.</translation>
    </message>
    <message>
        <source>%1 of %2: a year or more, too old since %3.</source>
        <translation>%1 du %2 : un an ou plus, trop ancienne depuis le %3.</translation>
    </message>
    <message>
        <source>%1 of %2: one year old that very day. Less than a year is asked for.</source>
        <translation>%1 du %2 : un an ce jour même. La loi demande moins d’un an.</translation>
    </message>
    <message>
        <source>%1: its date is needed.</source>
        <translation>%1 : il manque sa date.</translation>
    </message>
    <message>
        <source>%1 of %2: opens the right, up to and including %3.</source>
        <translation>%1 du %2 : ouvre le droit, jusqu’au %3 inclus.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Earlier aid</source>
        <translation>Aide antérieure</translation>
    </message>
    <message>
        <source>Ask whether an aid was granted in the last twelve months.</source>
        <translation>Demander si une aide a été accordée dans les douze derniers mois.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>The day of its decision is needed.</source>
        <translation>Il manque le jour de la décision.</translation>
    </message>
    <message>
        <source>Granted on %1: a new claim is possible since %2.</source>
        <translation>Accordée le %1 : une nouvelle demande est possible depuis le %2.</translation>
    </message>
    <message>
        <source>Granted on %1: a new claim is possible from %2.</source>
        <translation>Accordée le %1 : une nouvelle demande sera possible à partir du %2.</translation>
    </message>
    <message>
        <source>The proof will be too old by then.</source>
        <translation>La preuve sera alors trop ancienne.</translation>
    </message>
    <message>
        <source>Gift: the income is not above %1 (%2 % of the net minimum wage).</source>
        <translation>Don : le revenu ne dépasse pas %1 (%2 % du SMIC net).</translation>
    </message>
    <message>
        <source>Gift, whatever the number of children.</source>
        <translation>Don, quel que soit le nombre d’enfants.</translation>
    </message>
    <message>
        <source>Loan without interest: the income is above %1 (%2 % of the net minimum wage). It is not a choice.</source>
        <translation>Prêt sans intérêt : le revenu dépasse %1 (%2 % du SMIC net). Ce n’est pas un choix.</translation>
    </message>
    <message>
        <source>Loan without interest, whatever the number of children. It is not a choice.</source>
        <translation>Prêt sans intérêt, quel que soit le nombre d’enfants. Ce n’est pas un choix.</translation>
    </message>
    <message>
        <source>The figures of this territory are not known here: ask the fund.</source>
        <translation>Les chiffres de ce territoire ne sont pas connus ici : demander à la caisse.</translation>
    </message>
    <message>
        <source>Depends on the number of children.</source>
        <translation>Dépend du nombre d’enfants.</translation>
    </message>
    <message>
        <source>Loan above %1 a month (%2 % of the net minimum wage), otherwise gift.</source>
        <translation>Prêt au-dessus de %1 par mois (%2 % du SMIC net), don sinon.</translation>
    </message>
    <message>
        <source>Depends on the income and the number of children.</source>
        <translation>Dépend du revenu et du nombre d’enfants.</translation>
    </message>
    <message>
        <source>Gift or loan</source>
        <translation>Don ou prêt</translation>
    </message>
    <message>
        <source>The figures of that date are not known: the last ones are used.</source>
        <translation>Les chiffres de cette date ne sont pas connus : les derniers sont employés.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Environ %1.</translation>
    </message>
    <message>
        <source>From %1 to %2 according to the income.</source>
        <translation>De %1 à %2 selon le revenu.</translation>
    </message>
    <message>
        <source>Figures of %1; those of that date are not known.</source>
        <translation>Chiffres du %1 ; ceux de cette date ne sont pas connus.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>By %1 at the latest, for a claim received on %2.</source>
        <translation>Le %1 au plus tard, pour une demande reçue le %2.</translation>
    </message>
    <message>
        <source>By %1 if she draws benefits of the fund, by %2 if not, for a claim received on %3.</source>
        <translation>Le %1 si elle est allocataire, le %2 sinon, pour une demande reçue le %3.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Accessory rights</source>
        <translation>Droits accessoires</translation>
    </message>
    <message>
        <source>Six months from the payment, so until about %1. Open them before.</source>
        <translation>Six mois à compter du versement, donc jusque vers le %1. À ouvrir avant.</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>The claim is passed on: she agreed expressly.</source>
        <translation>La demande est transmise : elle a donné son accord exprès.</translation>
    </message>
    <message>
        <source>The claim is not passed on: she does not agree.</source>
        <translation>La demande n’est pas transmise : elle n’est pas d’accord.</translation>
    </message>
    <message>
        <source>Nothing is passed on without her express agreement: ask her.</source>
        <translation>Rien n’est transmis sans son accord exprès : le lui demander.</translation>
    </message>
    <message>
        <source>The aid can be asked for.</source>
        <translation>L’aide peut être demandée.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Pas avant le %1.</translation>
    </message>
    <message>
        <source>No proof opens the right yet.</source>
        <translation>Aucune preuve n’ouvre encore le droit.</translation>
    </message>
    <message>
        <source>Answers are missing to decide.</source>
        <translation>Il manque des réponses pour décider.</translation>
    </message>
    <message>
        <source>her scheme, CAF or MSA</source>
        <translation>son régime, CAF ou MSA</translation>
    </message>
    <message>
        <source>whether she draws benefits of the fund</source>
        <translation>si elle est allocataire</translation>
    </message>
    <message>
        <source>the proofs she holds</source>
        <translation>les preuves qu’elle détient</translation>
    </message>
    <message>
        <source>the date of the proof</source>
        <translation>la date de la preuve</translation>
    </message>
    <message>
        <source>whether an aid was granted before</source>
        <translation>si une aide a déjà été accordée</translation>
    </message>
    <message>
        <source>the day of the earlier decision</source>
        <translation>le jour de la décision antérieure</translation>
    </message>
    <message>
        <source>her monthly net income</source>
        <translation>son revenu net du mois</translation>
    </message>
    <message>
        <source>the number of children</source>
        <translation>le nombre d’enfants</translation>
    </message>
    <message>
        <source>her agreement for the Département</source>
        <translation>son accord pour le Département</translation>
    </message>
    <message>
        <source>Protection order</source>
        <translation>Ordonnance de protection</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Report to the prosecutor</source>
        <translation>Signalement au procureur</translation>
    </message>
    <message>
        <source>Police log entry</source>
        <translation>Main courante</translation>
    </message>
    <message>
        <source>Medical certificate</source>
        <translation>Certificat médical</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proof</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>relais::work::CalendarWords</name>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
</context>
<context>
    <name>relais::work::ConsentWords</name>
    <message>
        <source>until the case is closed</source>
        <translation>jusqu’à la clôture du dossier</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non recueilli</translation>
    </message>
    <message>
        <source>until the end of the support</source>
        <translation>jusqu’à la fin de l’accompagnement</translation>
    </message>
    <message>
        <source>I accept that %1 tells %2 what is useful for: %3, %4. I may change my mind at any time, without giving a reason; what has already been sent cannot be taken back.</source>
        <translation>J’accepte que %1 dise à %2 ce qui est utile pour : %3, %4. Je peux changer d’avis à tout moment, sans dire pourquoi ; ce qui est déjà parti ne revient pas.</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this office. What it has already received cannot be taken back; ask it yourself to stop using it.</source>
        <translation>Plus rien ne partira vers cet organisme. Ce qu’il a déjà reçu ne revient pas ; demandez-lui vous-même de ne plus s’en servir.</translation>
    </message>
    <message>
        <source>Yes: she accepts until %1.</source>
        <translation>Oui : elle l’accepte jusqu’au %1.</translation>
    </message>
    <message>
        <source>Yes: she accepts until the case is closed.</source>
        <translation>Oui : elle l’accepte jusqu’à la clôture du dossier.</translation>
    </message>
    <message>
        <source>Yes, by law: %1. %2</source>
        <translation>Oui, par la loi : %1. %2</translation>
    </message>
    <message>
        <source>No: %1 never leaves the office.</source>
        <translation>Non, cela ne quitte jamais le service : %1.</translation>
    </message>
    <message>
        <source>No: %1 never goes to this kind of office.</source>
        <translation>Non, cela ne va jamais à ce genre d’organisme : %1.</translation>
    </message>
    <message>
        <source>No: nobody has said to whom this may go.</source>
        <translation>Non : personne n’a dit à qui cela peut aller.</translation>
    </message>
    <message>
        <source>No: this office does not need it for its measures.</source>
        <translation>Non : cet organisme n’en a pas besoin pour ses mesures.</translation>
    </message>
    <message>
        <source>No: what she accepts for this office does not cover it.</source>
        <translation>Non : ce qu’elle accepte pour cet organisme ne le couvre pas.</translation>
    </message>
    <message>
        <source>No: the law wants her express consent for %1.</source>
        <translation>Non : la loi veut son accord exprès pour %1.</translation>
    </message>
    <message>
        <source>No: no consent for this office.</source>
        <translation>Non : aucun accord pour cet organisme.</translation>
    </message>
    <message>
        <source>No: the consent begins on %1.</source>
        <translation>Non : l’accord commence le %1.</translation>
    </message>
    <message>
        <source>No: the consent ended on %1.</source>
        <translation>Non : l’accord a pris fin le %1.</translation>
    </message>
    <message>
        <source>No: she withdrew her consent on %1.</source>
        <translation>Non : elle a retiré son accord le %1.</translation>
    </message>
    <message>
        <source>No: another office wrote it and answers for it.</source>
        <translation>Non : un autre organisme l’a écrit et en répond.</translation>
    </message>
    <message>
        <source>No: your role does not send this.</source>
        <translation>Non : votre rôle n’envoie pas cela.</translation>
    </message>
    <message>
        <source>Yes: this office was given it, and learns that it was taken back.</source>
        <translation>Oui&#xa0;: cet organisme l’avait reçu et apprend que c’est repris.</translation>
    </message>
    <message>
        <source>Yes: our reply to what this office entrusted to us.</source>
        <translation>Oui&#xa0;: notre réponse à ce que cet organisme nous a confié.</translation>
    </message>
    <message>
        <source>No: this is, or names, a way to reach her that is not known to be safe.</source>
        <translation>Non : rien ne dit que ce canal, ou celui que ce texte cite, est sûr.</translation>
    </message>
    <message>
        <source>No: these words may tell who or where she is, or a way to reach her that is not safe; they have to be looked over.</source>
        <translation>Non : ces mots peuvent dire qui elle est, où elle est, ou un canal qui n’est pas sûr ; ils sont à relire.</translation>
    </message>
</context>
<context>
    <name>relais::work::ExchangeWords</name>
    <message>
        <source>Incomplete bundle.</source>
        <translation>Lot incomplet.</translation>
    </message>
    <message>
        <source>Relais will read it again at the next exchange.</source>
        <translation>Relais le relira au prochain échange.</translation>
    </message>
    <message>
        <source>This file is not a bundle.</source>
        <translation>Ce fichier n’est pas un lot.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This bundle has a newer outer form.</source>
        <translation>Ce lot a une forme plus récente.</translation>
    </message>
    <message>
        <source>Update Relais, then read it again. It was not opened.</source>
        <translation>Mettez Relais à jour, puis relisez-le. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This bundle was turned into text on its way.</source>
        <translation>Ce lot a été transformé en texte en route.</translation>
    </message>
    <message>
        <source>Ask for the file as it was written. It was not opened.</source>
        <translation>Demandez le fichier tel qu’il a été écrit. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This bundle is larger than a bundle may be.</source>
        <translation>Ce lot dépasse la taille permise.</translation>
    </message>
    <message>
        <source>It was not read. Tell the partner who sent it.</source>
        <translation>Il n’a pas été lu. Prévenez le partenaire qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This bundle is not for this office.</source>
        <translation>Ce lot n’est pas pour cet organisme.</translation>
    </message>
    <message>
        <source>It may be for a colleague, or for a former key. It was not opened.</source>
        <translation>Il est peut-être pour un autre poste, ou pour une clé ancienne. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This bundle was altered on its way.</source>
        <translation>Ce lot a été altéré en route.</translation>
    </message>
    <message>
        <source>Nothing was read. Ask for it again.</source>
        <translation>Rien n’a été lu. Demandez qu’il soit renvoyé.</translation>
    </message>
    <message>
        <source>The signature is not that of this partner.</source>
        <translation>La signature ne correspond pas à ce partenaire.</translation>
    </message>
    <message>
        <source>Nothing was read. Call the number on its card.</source>
        <translation>Rien n’a été lu. Appelez le numéro de sa carte.</translation>
    </message>
    <message>
        <source>This bundle contradicts itself about who sent it.</source>
        <translation>Ce lot se contredit sur son expéditeur.</translation>
    </message>
    <message>
        <source>Nothing was applied. Call the number on the card.</source>
        <translation>Rien n’a été appliqué. Appelez le numéro de la carte.</translation>
    </message>
    <message>
        <source>This bundle was written for another office.</source>
        <translation>Ce lot a été écrit pour un autre organisme.</translation>
    </message>
    <message>
        <source>Nothing was applied. Call the partner who signed it.</source>
        <translation>Rien n’a été appliqué. Appelez le partenaire qui l’a signé.</translation>
    </message>
    <message>
        <source>Two different bundles bear the same number.</source>
        <translation>Deux lots différents portent le même numéro.</translation>
    </message>
    <message>
        <source>The exchange with this partner is stopped. Call it.</source>
        <translation>L’échange avec ce partenaire est arrêté. Appelez-le.</translation>
    </message>
    <message>
        <source>The sender of this bundle is unknown.</source>
        <translation>L’expéditeur de ce lot est inconnu.</translation>
    </message>
    <message>
        <source>It is kept unread. Import the card of the sender, then try again.</source>
        <translation>Il est gardé sans être lu. Importez la carte de l’expéditeur, puis réessayez.</translation>
    </message>
    <message>
        <source>The card of this partner is not verified.</source>
        <translation>La carte de ce partenaire n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Compare the 40 digits by telephone, then try again. The bundle is kept unread.</source>
        <translation>Comparez les 40 chiffres par téléphone, puis réessayez. Le lot est gardé sans être lu.</translation>
    </message>
    <message>
        <source>The key of this sender was revoked.</source>
        <translation>La clé de cet expéditeur a été révoquée.</translation>
    </message>
    <message>
        <source>The bundle is kept unread. Call the partner.</source>
        <translation>Le lot est gardé sans être lu. Appelez le partenaire.</translation>
    </message>
    <message>
        <source>This bundle uses a key that was replaced long ago.</source>
        <translation>Ce lot utilise une clé remplacée depuis longtemps.</translation>
    </message>
    <message>
        <source>This bundle needs a newer version of Relais.</source>
        <translation>Ce lot demande une version plus récente de Relais.</translation>
    </message>
    <message>
        <source>It is kept and will be read after the update.</source>
        <translation>Il est gardé et sera lu après la mise à jour.</translation>
    </message>
    <message>
        <source>This bundle comes from before a restored copy.</source>
        <translation>Ce lot date d’avant une restauration.</translation>
    </message>
    <message>
        <source>It is kept. Decide with the partner whether it still counts.</source>
        <translation>Il est gardé. Décidez avec le partenaire s’il compte encore.</translation>
    </message>
    <message>
        <source>This bundle changes what its sender may not change.</source>
        <translation>Ce lot modifie ce que son expéditeur ne peut pas modifier.</translation>
    </message>
    <message>
        <source>Nothing was applied. Call the partner.</source>
        <translation>Rien n’a été appliqué. Appelez le partenaire.</translation>
    </message>
    <message>
        <source>This bundle would close or remove a lot at once.</source>
        <translation>Ce lot fermerait ou retirerait beaucoup d’un coup.</translation>
    </message>
    <message>
        <source>Nothing was applied. Look at it, then decide.</source>
        <translation>Rien n’a été appliqué. Regardez-le, puis décidez.</translation>
    </message>
    <message>
        <source>This partner sends more than a day may bring.</source>
        <translation>Ce partenaire envoie plus qu’une journée ne peut apporter.</translation>
    </message>
    <message>
        <source>This card is damaged or is not a card.</source>
        <translation>Cette carte est abîmée ou n’est pas une carte.</translation>
    </message>
    <message>
        <source>Ask the partner for it again. Nothing was changed.</source>
        <translation>Redemandez-la au partenaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This card does not follow from the one that is known.</source>
        <translation>Cette carte ne fait pas suite à celle que vous connaissez.</translation>
    </message>
    <message>
        <source>Call the partner before anything else. Nothing was changed.</source>
        <translation>Appelez le partenaire avant toute chose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These digits are not those of the card.</source>
        <translation>Ces chiffres ne sont pas ceux de la carte.</translation>
    </message>
    <message>
        <source>Read them again together. The card stays unverified.</source>
        <translation>Relisez-les ensemble. La carte reste non vérifiée.</translation>
    </message>
    <message>
        <source>The mailbox does not answer.</source>
        <translation>La boîte ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing is lost; what waits leaves at the next try.</source>
        <translation>Rien n’est perdu ; ce qui attend partira au prochain essai.</translation>
    </message>
    <message>
        <source>The certificate of the mailbox is not recognised.</source>
        <translation>Le certificat de la boîte n’est pas reconnu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell your IT service.</source>
        <translation>Rien n’a été envoyé. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>The mailbox refuses the name or the password.</source>
        <translation>La boîte refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>Correct them in the settings. Nothing was sent.</source>
        <translation>Corrigez-les dans les réglages. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mailbox could not take or give a bundle.</source>
        <translation>La boîte n’a pas pu prendre ou donner un lot.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce répertoire n’est pas là.</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>Branchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It is kept unread. Exchange your newest cards, then have it sent again.</source>
        <translation>Il est gardé sans être lu. Échangez vos cartes les plus récentes, puis faites-le envoyer de nouveau.</translation>
    </message>
    <message>
        <source>This bundle concerns a case that was erased here.</source>
        <translation>Ce lot concerne un dossier effacé ici.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. There is nothing to do.</source>
        <translation>Rien n’en a été gardé. Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>relais::work::HandoverWords</name>
    <message>
        <source>The case says MSA.</source>
        <translation>Le dossier indique la MSA.</translation>
    </message>
    <message>
        <source>The case says CAF.</source>
        <translation>Le dossier indique la CAF.</translation>
    </message>
    <message>
        <source>The number has not the form of a number of the CAF.</source>
        <translation>Le numéro n’a pas la forme d’un numéro de la CAF.</translation>
    </message>
    <message>
        <source>The number has the form of a number of the CAF.</source>
        <translation>Le numéro a la forme d’un numéro de la CAF.</translation>
    </message>
    <message>
        <source>The facts tell of work on the land.</source>
        <translation>Les faits parlent d’un travail agricole.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach her</source>
        <translation>
            <numerusform>%n moyen de la joindre</numerusform>
            <numerusform>%n moyens de la joindre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s)</source>
        <translation>
            <numerusform>%n fait daté</numerusform>
            <numerusform>%n faits datés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s), to collect anew</source>
        <translation>
            <numerusform>%n accord, à recueillir de nouveau</numerusform>
            <numerusform>%n accords, à recueillir de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of the danger</source>
        <translation>
            <numerusform>%n évaluation du danger</numerusform>
            <numerusform>%n évaluations du danger</numerusform>
        </translation>
    </message>
    <message>
        <source>the other parent</source>
        <translation>l’autre parent</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) kept apart</source>
        <translation>
            <numerusform>%n personne tenue à l’écart</numerusform>
            <numerusform>%n personnes tenues à l’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed value(s)</source>
        <translation>
            <numerusform>%n valeur scellée</numerusform>
            <numerusform>%n valeurs scellées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is refused: the demand went on to the MSA, its time runs since %1.</source>
        <translation>Rien n’est refusé&#xa0;: la demande est passée à la MSA, le délai court depuis le %1.</translation>
    </message>
    <message>
        <source>Nothing is refused: the demand went on to the CAF, its time runs since %1.</source>
        <translation>Rien n’est refusé&#xa0;: la demande est passée à la CAF, le délai court depuis le %1.</translation>
    </message>
    <message>
        <source>The demand may be the MSA&apos;s.</source>
        <translation>La demande relève peut-être de la MSA.</translation>
    </message>
    <message>
        <source>The demand may be the CAF&apos;s.</source>
        <translation>La demande relève peut-être de la CAF.</translation>
    </message>
    <message>
        <source>Nothing has left yet for %1.</source>
        <translation>Rien n’est encore parti pour %1.</translation>
    </message>
    <message>
        <source>Offered to %1, which has not answered. You coordinate.</source>
        <translation>Proposé à %1, sans réponse à ce jour. Vous coordonnez.</translation>
    </message>
    <message>
        <source>%1 hands this case over. It waits for your answer.</source>
        <translation>%1 transmet ce dossier. Il attend votre réponse.</translation>
    </message>
    <message>
        <source>%1 refused. You go on coordinating.</source>
        <translation>%1 a refusé. Vous continuez à coordonner.</translation>
    </message>
    <message>
        <source>You refused. %1 goes on coordinating.</source>
        <translation>Vous avez refusé. %1 continue à coordonner.</translation>
    </message>
    <message>
        <source>Taken back while it was accepted. Telephone %1 to settle who coordinates.</source>
        <translation>Retiré alors que c’était accepté. Téléphonez à %1 pour décider qui coordonne.</translation>
    </message>
    <message>
        <source>Taken back. You coordinate.</source>
        <translation>Retiré. Vous coordonnez.</translation>
    </message>
    <message>
        <source>%1 took it back and goes on coordinating.</source>
        <translation>%1 a retiré sa proposition et continue à coordonner.</translation>
    </message>
    <message>
        <source>Accepted. %1 coordinates.</source>
        <translation>Accepté. %1 coordonne.</translation>
    </message>
    <message>
        <source>Accepted. You coordinate.</source>
        <translation>Accepté. Vous coordonnez.</translation>
    </message>
</context>
<context>
    <name>relais::work::NoticeWords</name>
    <message>
        <source>encrypted bundle</source>
        <translation>lot chiffré</translation>
    </message>
    <message>
        <source>liaison sheet, printed or saved</source>
        <translation>fiche de liaison imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>print or file handed out</source>
        <translation>papier ou fichier remis</translation>
    </message>
    <message>
        <source>entrusted measures, on one page</source>
        <translation>mesures confiées, sur une page</translation>
    </message>
    <message>
        <source>our replies</source>
        <translation>nos réponses</translation>
    </message>
    <message>
        <source>sent by another post of this office</source>
        <translation>envoyé par un autre poste de cet organisme</translation>
    </message>
    <message>
        <source>recalled on %1</source>
        <translation>rappelé le %1</translation>
    </message>
    <message>
        <source>consent withdrawn on %1</source>
        <translation>accord retiré le %1</translation>
    </message>
    <message>
        <source>erased on %1</source>
        <translation>effacé le %1</translation>
    </message>
    <message>
        <source>nothing to tell</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>notice leaves with the next exchange</source>
        <translation>l’avis part au prochain échange</translation>
    </message>
    <message>
        <source>told on %1, receipt awaited</source>
        <translation>prévenu le %1, reçu attendu</translation>
    </message>
    <message>
        <source>told on %1, receipt on %2</source>
        <translation>prévenu le %1, reçu du %2</translation>
    </message>
    <message>
        <source>cannot be un-sent: a sheet is on paper, ask for it back</source>
        <translation>ne peut pas être repris&#xa0;: la fiche est sur papier, demandez qu’on vous la rende</translation>
    </message>
    <message>
        <source>cannot be un-sent: it is outside the vault</source>
        <translation>ne peut pas être repris&#xa0;: c’est hors du coffre</translation>
    </message>
    <message>
        <source>What has left cannot be taken back. Each office that received something is told, and its receipt is kept here; it answers for its own copy.</source>
        <translation>Ce qui est parti ne peut pas être repris. Chaque organisme qui a reçu quelque chose est prévenu, et son reçu est gardé ici&#xa0;; il répond de sa propre copie.</translation>
    </message>
</context>
<context>
    <name>relais::work::NoticesPaper</name>
    <message>
        <source>in person or by mail</source>
        <translation>remis en main propre ou par courrier</translation>
    </message>
    <message>
        <source>Nothing went to anybody.</source>
        <translation>Rien n’est parti vers personne.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu du</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>Prévenu depuis</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Case erased on %1: %2</source>
        <translation>Dossier effacé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Printed by %1, register no. %2.</source>
        <translation>Imprimé par %1, registre n°&#xa0;%2.</translation>
    </message>
    <message>
        <source>Who received what</source>
        <translation>Qui a reçu quoi</translation>
    </message>
    <message>
        <source>Nobody was to be told anything.</source>
        <translation>Personne n’était à prévenir.</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>Avis %1</translation>
    </message>
    <message>
        <source>Notices of the office</source>
        <translation>Avis de l’organisme</translation>
    </message>
</context>
<context>
    <name>relais::work::Presence</name>
    <message numerus="yes">
        <source>%n entry(ies) of this post not gone yet</source>
        <translation>
            <numerusform>%n saisie de ce poste pas encore partie</numerusform>
            <numerusform>%n saisies de ce poste pas encore parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of this post gone, no receipt yet</source>
        <translation>
            <numerusform>%n saisie de ce poste partie, sans reçu</numerusform>
            <numerusform>%n saisies de ce poste parties, sans reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of another post not here yet</source>
        <translation>
            <numerusform>%n saisie d’un autre poste pas encore arrivée</numerusform>
            <numerusform>%n saisies d’un autre poste pas encore arrivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::work::ProofWords</name>
    <message>
        <source>The text that was read is kept by the office.</source>
        <translation>Le texte lu est gardé par le service.</translation>
    </message>
    <message>
        <source>what was agreed together</source>
        <translation>ce qui a été convenu ensemble</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Changer d’avis</translation>
    </message>
    <message>
        <source>A word to the person named above is enough, at any time and without a reason. Nothing more is then sent.</source>
        <translation>Un mot à la personne nommée ci-dessus suffit, à tout moment et sans raison. Plus rien n’est alors envoyé.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Accord %1</translation>
    </message>
    <message>
        <source>Consent, no. %1</source>
        <translation>Accord, no %1</translation>
    </message>
    <message>
        <source>Printed by %1, register no. %2.</source>
        <translation>Imprimé par %1, registre no %2.</translation>
    </message>
</context>
<context>
    <name>relais::work::RuleWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workable day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>no delay of the law</source>
        <translation>aucun délai en droit</translation>
    </message>
    <message>
        <source>the coordinator&apos;s own date</source>
        <translation>date du référent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the partner&apos;s answer</source>
        <translation>la réponse du partenaire</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>règle locale</translation>
    </message>
    <message>
        <source>Ask whether the consent goes on</source>
        <translation>Demander si l’accord continue</translation>
    </message>
    <message>
        <source>Decide whether the case is kept</source>
        <translation>Décider de la conservation du dossier</translation>
    </message>
    <message>
        <source>its last day, as agreed</source>
        <translation>dernier jour convenu</translation>
    </message>
    <message>
        <source>Answer the service that entrusts</source>
        <translation>Répondre au service qui oriente</translation>
    </message>
    <message>
        <source>Ask the partner for its answer</source>
        <translation>Relancer le partenaire pour sa réponse</translation>
    </message>
    <message>
        <source>last day of the answer, as it was asked</source>
        <translation>dernier jour de la réponse, tel que demandé</translation>
    </message>
    <message>
        <source>Read what crossed with the partner</source>
        <translation>Lire ce qui s’est croisé avec le partenaire</translation>
    </message>
    <message>
        <source>until it is put away</source>
        <translation>jusqu’à ce que ce soit rangé</translation>
    </message>
</context>
<context>
    <name>relais::work::SheetWords</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 72 h</source>
        <translation>Sous 72 h</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>List of the day</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Prudent date</source>
        <translation>Date prudente</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Act and delay</source>
        <translation>Acte et délai</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>list of the day</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Rien n’est dû cette semaine.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Printed by %1, register no. %2. References only. To be destroyed in the evening.</source>
        <translation>Imprimé par %1, registre no %2. Références seules. À détruire le soir.</translation>
    </message>
    <message>
        <source>postponed to %1</source>
        <translation>reporté au %1</translation>
    </message>
</context>
<context>
    <name>relais::work::StatisticsWords</name>
    <message>
        <source>Cases received in the period, by month</source>
        <translation>Dossiers reçus dans la période, par mois</translation>
    </message>
    <message>
        <source>Cases received in the period, by the level of danger they have today</source>
        <translation>Dossiers reçus dans la période, par niveau de danger à ce jour</translation>
    </message>
    <message>
        <source>Cases received in the period, by fund</source>
        <translation>Dossiers reçus dans la période, par caisse</translation>
    </message>
    <message>
        <source>Cases received in the period, by département</source>
        <translation>Dossiers reçus dans la période, par département</translation>
    </message>
    <message>
        <source>Cases received in the period, by what was asked for at reception; one case may ask for several</source>
        <translation>Dossiers reçus dans la période, par besoin dit à la réception ; un dossier peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>Cases received in the period, by the time from the reception to the first contact</source>
        <translation>Dossiers reçus dans la période, par délai entre la réception et le premier contact</translation>
    </message>
    <message>
        <source>From the reception to the first contact: half of the cases waited no longer</source>
        <translation>De la réception au premier contact : la moitié des dossiers n’a pas attendu davantage</translation>
    </message>
    <message>
        <source>Claims of emergency aid received in the period, by the time to the first payment</source>
        <translation>Demandes d’aide d’urgence reçues dans la période, par délai jusqu’au premier versement</translation>
    </message>
    <message>
        <source>From the claim of emergency aid to its first payment: half of the claims waited no longer</source>
        <translation>De la demande d’aide d’urgence au premier versement : la moitié des demandes n’a pas attendu davantage</translation>
    </message>
    <message>
        <source>Measures that came to their present state in the period, by that state</source>
        <translation>Mesures arrivées à leur état actuel dans la période, par état</translation>
    </message>
    <message>
        <source>Measures that came to their present state in the period, by strand</source>
        <translation>Mesures arrivées à leur état actuel dans la période, par volet</translation>
    </message>
    <message>
        <source>Measures obtained in the period, by measure</source>
        <translation>Mesures obtenues dans la période, par mesure</translation>
    </message>
    <message>
        <source>Cases closed in the period, by reason</source>
        <translation>Dossiers clos dans la période, par motif</translation>
    </message>
    <message>
        <source>From the reception to the closing of the cases closed in the period: half of them took no longer</source>
        <translation>De la réception à la clôture, pour les dossiers clos dans la période : la moitié n’a pas duré davantage</translation>
    </message>
    <message>
        <source>Cases open today, by state</source>
        <translation>Dossiers ouverts à ce jour, par état</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>within 72 hours</source>
        <translation>en 72 heures au plus</translation>
    </message>
    <message>
        <source>within 5 days</source>
        <translation>en 5 jours au plus</translation>
    </message>
    <message>
        <source>within 3 worked days</source>
        <translation>en 3 jours ouvrés au plus</translation>
    </message>
    <message>
        <source>within 5 worked days</source>
        <translation>en 5 jours ouvrés au plus</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>stands on her own</source>
        <translation>autonomie</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>relais par un autre organisme</translation>
    </message>
    <message>
        <source>went back home</source>
        <translation>retour au domicile</translation>
    </message>
    <message>
        <source>contact lost</source>
        <translation>contact perdu</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>her own wish</source>
        <translation>souhait de la personne</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>fewer than %1, not told</source>
        <translation>moins de %1, non communiqué</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>worked days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>relais::work::TextWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>number at the fund</source>
        <translation>numéro à la caisse</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
</context>
<context>
    <name>relais::work::WayWords</name>
    <message>
        <source>a way that is not safe</source>
        <translation>moyen de contact non sûr</translation>
    </message>
</context>
<context>
    <name>relais::work::WithdrawnCases</name>
    <message>
        <source>withdrawn by %1 on %2</source>
        <translation>retiré par %1 le %2</translation>
    </message>
    <message>
        <source>Erased by the office that entrusted it, then here.</source>
        <translation>Effacé par l’organisme qui l’a confié, puis ici.</translation>
    </message>
</context>
<context>
    <name>relais::work::inbox::Words</name>
    <message>
        <source>Revoked by its own office, in a bundle</source>
        <translation>Révoquée par son propre organisme, dans un lot</translation>
    </message>
</context>
</TS>
