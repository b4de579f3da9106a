<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LiaisonWords</name>
    <message numerus="yes">
        <source>%n child(ren) with her</source>
        <translation>
            <numerusform>%n child(ren) with her</numerusform>
            <numerusform>%n child(ren) with her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), too long or too telling for paper</source>
        <translation>
            <numerusform>%n fact, too long or too telling for paper</numerusform>
            <numerusform>%n facts, too long or too telling for paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n working note(s)</source>
        <translation>
            <numerusform>%n working note</numerusform>
            <numerusform>%n working notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n year old</numerusform>
            <numerusform>%1, %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child(ren)</numerusform>
            <numerusform>%n child(ren)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, opened on %2 (%n day(s))</source>
        <translation>
            <numerusform>%1, opened on %2 (%n day)</numerusform>
            <numerusform>%1, opened on %2 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older fact(s)</source>
        <translation>
            <numerusform>and %n older fact</numerusform>
            <numerusform>and %n older facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::cli::Say</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workable day(s)</source>
        <translation>
            <numerusform>%n workable day</numerusform>
            <numerusform>%n workable days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n worked day</numerusform>
            <numerusform>%n worked days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written. The vault does not protect this file.</source>
        <translation>
            <numerusform>%n entry(ies) written. The vault does not protect this file.</numerusform>
            <numerusform>%n entry(ies) written. The vault does not protect this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased. This cannot be undone.</source>
        <translation>
            <numerusform>%n record erased. This cannot be undone.</numerusform>
            <numerusform>%n records erased. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) removed. This cannot be undone.</source>
        <translation>
            <numerusform>%n value removed. This cannot be undone.</numerusform>
            <numerusform>%n values removed. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were written twice: somebody must decide.</source>
        <translation>
            <numerusform>%n field were written twice: somebody must decide.</numerusform>
            <numerusform>%n fields were written twice: somebody must decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orientation(s) of which nothing goes any more</source>
        <translation>
            <numerusform>%n orientation of which nothing goes any more</numerusform>
            <numerusform>%n orientations of which nothing goes any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ActivatePage</name>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n consent missing</numerusform>
            <numerusform>%n consents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) ready</source>
        <translation>
            <numerusform>%n measure ready</numerusform>
            <numerusform>%n measures ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n measure(s)</source>
        <translation>
            <numerusform>Activate %n measure</numerusform>
            <numerusform>Activate %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) activated.</source>
        <translation>
            <numerusform>%n measure activated.</numerusform>
            <numerusform>%n measures activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) ticked</source>
        <translation>
            <numerusform>%n measure ticked</numerusform>
            <numerusform>%n measures ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orientation(s) recalled. The partners are told at the next exchange.</source>
        <translation>
            <numerusform>%n orientation recalled. The partners are told at the next exchange.</numerusform>
            <numerusform>%n orientations recalled. The partners are told at the next exchange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ActivationWords</name>
    <message numerus="yes">
        <source>replies within %n day(s)</source>
        <translation>
            <numerusform>replies within %n day</numerusform>
            <numerusform>replies within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>Assign %n case</numerusform>
            <numerusform>Assign %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::CardWords</name>
    <message numerus="yes">
        <source>A newer card follows. This one still counts for %n day(s) after that.</source>
        <translation>
            <numerusform>A newer card follows. This one still counts for %n day after that.</numerusform>
            <numerusform>A newer card follows. This one still counts for %n days after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::CasePage</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import to take up again</source>
        <translation>
            <numerusform>%n value of the import to take up again</numerusform>
            <numerusform>%n values of the import to take up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case erased: %n record(s).</source>
        <translation>
            <numerusform>Case erased: %n record.</numerusform>
            <numerusform>Case erased: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) purged.</source>
        <translation>
            <numerusform>%n value purged.</numerusform>
            <numerusform>%n values purged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::CaseloadPage</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1.</source>
        <translation>
            <numerusform>%n case assigned to %1.</numerusform>
            <numerusform>%n cases assigned to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ChangeWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ConsentPanel</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::DangerWords</name>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red sign(s)</source>
        <translation>
            <numerusform>%n red sign</numerusform>
            <numerusform>%n red signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Danger %n red</source>
        <translation>
            <numerusform>Danger %n red</numerusform>
            <numerusform>Danger %n red</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::DecisionsPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to take up again</source>
        <translation>
            <numerusform>%n value to take up again</numerusform>
            <numerusform>%n values to take up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for a person. Work goes on meanwhile.</source>
        <translation>
            <numerusform>%n decision wait for a person. Work goes on meanwhile.</numerusform>
            <numerusform>%n decisions wait for a person. Work goes on meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept as working notes.</source>
        <translation>
            <numerusform>%n value kept as working notes.</numerusform>
            <numerusform>%n values kept as working notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::DueWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n worked day</numerusform>
            <numerusform>%n worked days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
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
        <source>%n imported line(s) resemble this case: decide first.</source>
        <translation>
            <numerusform>%n imported line resemble this case: decide first.</numerusform>
            <numerusform>%n imported lines resemble this case: decide first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ExactContent</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ExchangePage</name>
    <message numerus="yes">
        <source>%n bundle(s) to send</source>
        <translation>
            <numerusform>%n bundle to send</numerusform>
            <numerusform>%n bundles to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in quarantine</numerusform>
            <numerusform>%n in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s)</source>
        <translation>
            <numerusform>%n silence</numerusform>
            <numerusform>%n silences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ExchangeWords</name>
    <message numerus="yes">
        <source>%n day(s) without receipt</source>
        <translation>
            <numerusform>%n day without receipt</numerusform>
            <numerusform>%n days without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) sent</source>
        <translation>
            <numerusform>%n bundle sent</numerusform>
            <numerusform>%n bundles sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for a case that was erased here, nothing kept</source>
        <translation>
            <numerusform>%n for a case that was erased here, nothing kept</numerusform>
            <numerusform>%n for a case that was erased here, nothing kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ImportWizard</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a field</source>
        <translation>
            <numerusform>%n with a field</numerusform>
            <numerusform>%n with a field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept to decide</source>
        <translation>
            <numerusform>%n kept to decide</numerusform>
            <numerusform>%n kept to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n case(s)</source>
        <translation>
            <numerusform>I&amp;mport %n case</numerusform>
            <numerusform>I&amp;mport %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ImportWords</name>
    <message numerus="yes">
        <source>Nothing new: %n line(s) stood in the vault already.</source>
        <translation>
            <numerusform>Nothing new: %n line stood in the vault already.</numerusform>
            <numerusform>Nothing new: %n lines stood in the vault already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) created</source>
        <translation>
            <numerusform>%n case created</numerusform>
            <numerusform>%n cases created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held as a possible duplicate</source>
        <translation>
            <numerusform>%n line held as a possible duplicate</numerusform>
            <numerusform>%n lines held as a possible duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to take up again</source>
        <translation>
            <numerusform>%n value to take up again</numerusform>
            <numerusform>%n values to take up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to create</source>
        <translation>
            <numerusform>%n case to create</numerusform>
            <numerusform>%n cases to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held back until you decide</source>
        <translation>
            <numerusform>%n line held back until you decide</numerusform>
            <numerusform>%n lines held back until you decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported already</source>
        <translation>
            <numerusform>%n line imported already</numerusform>
            <numerusform>%n lines imported already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n empty line</numerusform>
            <numerusform>%n empty lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total line(s)</source>
        <translation>
            <numerusform>%n total line</numerusform>
            <numerusform>%n total lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::IntakePage</name>
    <message numerus="yes">
        <source>filled, %n still needed: %1</source>
        <translation>
            <numerusform>filled, %n still needed: %1</numerusform>
            <numerusform>filled, %n still needed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::IntakeWords</name>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>received %n day ago</numerusform>
            <numerusform>received %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::KnownPanel</name>
    <message numerus="yes">
        <source>%n case(s) close to “%1”. %2 goes there.</source>
        <translation>
            <numerusform>%n case close to “%1”. %2 goes there.</numerusform>
            <numerusform>%n cases close to “%1”. %2 goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::LeftoverPanel</name>
    <message numerus="yes">
        <source>Keep the %n values of this column</source>
        <translation>
            <numerusform>Keep the %n values of this column</numerusform>
            <numerusform>Keep the %n values of this column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::LiaisonPaper</name>
    <message numerus="yes">
        <source>Print %n liaison sheet(s)?</source>
        <translation>
            <numerusform>Print %n liaison sheet?</numerusform>
            <numerusform>Print %n liaison sheets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sheet sent to the printer.</numerusform>
            <numerusform>%n sheets sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved. The vault does not protect the files.</source>
        <translation>
            <numerusform>%n sheet saved. The vault does not protect the files.</numerusform>
            <numerusform>%n sheets saved. The vault does not protect the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::NoticesDialog</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::OpenCaseDialog</name>
    <message numerus="yes">
        <source>%n case(s), the first %1 are shown.</source>
        <translation>
            <numerusform>%n case, the first %1 are shown.</numerusform>
            <numerusform>%n cases, the first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
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
    <name>relais::ui::ParcoursPanel</name>
    <message numerus="yes">
        <source>%n obtained</source>
        <translation>
            <numerusform>%n obtained</numerusform>
            <numerusform>%n obtained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requested or in progress</source>
        <translation>
            <numerusform>%n requested or in progress</numerusform>
            <numerusform>%n requested or in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::PartnersPage</name>
    <message numerus="yes">
        <source>A new card is made, signed by the former keys as well, and goes to each verified partner with the next bundle. The former keys count for %n day(s) more; the digits change. This cannot be undone.</source>
        <translation>
            <numerusform>A new card is made, signed by the former keys as well, and goes to each verified partner with the next bundle. The former keys count for %n day more; the digits change. This cannot be undone.</numerusform>
            <numerusform>A new card is made, signed by the former keys as well, and goes to each verified partner with the next bundle. The former keys count for %n days more; the digits change. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n to verify</numerusform>
            <numerusform>%n to verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified more than six months ago</source>
        <translation>
            <numerusform>%n verified more than six months ago</numerusform>
            <numerusform>%n verified more than six months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::PrintPage</name>
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
            <numerusform>copy %1, %n item left out</numerusform>
            <numerusform>copy %1, %n items left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n page(s) saved.</source>
        <translation>
            <numerusform>PDF of %n page saved.</numerusform>
            <numerusform>PDF of %n pages saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) left out</source>
        <translation>
            <numerusform>%n fact left out</numerusform>
            <numerusform>%n facts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::ReentryDialog</name>
    <message numerus="yes">
        <source>%n measure(s) were open and go on.</source>
        <translation>
            <numerusform>%n measure were open and go on.</numerusform>
            <numerusform>%n measures were open and go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::Reminders</name>
    <message numerus="yes">
        <source>Relais: %n reminder(s)</source>
        <translation>
            <numerusform>Relais: %n reminder</numerusform>
            <numerusform>Relais: %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n case(s) to decide</source>
        <translation>
            <numerusform>%n case to decide</numerusform>
            <numerusform>%n cases to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::StartingPanel</name>
    <message numerus="yes">
        <source>%1, version %2, %n measure(s)</source>
        <translation>
            <numerusform>%1, version %2, %n measure</numerusform>
            <numerusform>%1, version %2, %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n page(s) saved.</source>
        <translation>
            <numerusform>PDF of %n page saved.</numerusform>
            <numerusform>PDF of %n pages saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 72 h</source>
        <translation>
            <numerusform>%n within 72 h</numerusform>
            <numerusform>%n within 72 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a partner</source>
        <translation>
            <numerusform>%n with a partner</numerusform>
            <numerusform>%n with a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::TraceWords</name>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n case found</numerusform>
            <numerusform>%n cases found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::TracesPage</name>
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
            <numerusform>%n since the last review</numerusform>
            <numerusform>%n since the last review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::UnsyncedMarks</name>
    <message numerus="yes">
        <source>%n not gone</source>
        <translation>
            <numerusform>%n not gone</numerusform>
            <numerusform>%n not gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%n without receipt</numerusform>
            <numerusform>%n without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::WindowNotices</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::ui::WithdrawnList</name>
    <message numerus="yes">
        <source>%n note(s) of ours</source>
        <translation>
            <numerusform>%n note of ours</numerusform>
            <numerusform>%n notes of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) of ours</source>
        <translation>
            <numerusform>%n reply(ies) of ours</numerusform>
            <numerusform>%n reply(ies) of ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::work::AccessWords</name>
    <message numerus="yes">
        <source>%n working note(s): they do not leave the office; its head answers you about them</source>
        <translation>
            <numerusform>%n working note: they do not leave the office; its head answers you about them</numerusform>
            <numerusform>%n working notes: they do not leave the office; its head answers you about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach you that are marked as not safe: they are told to you by word of mouth</source>
        <translation>
            <numerusform>%n way to reach you that are marked as not safe: they are told to you by word of mouth</numerusform>
            <numerusform>%n ways to reach you that are marked as not safe: they are told to you by word of mouth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::work::HandoverWords</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child(ren)</numerusform>
            <numerusform>%n child(ren)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach her</source>
        <translation>
            <numerusform>%n way to reach her</numerusform>
            <numerusform>%n ways to reach her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s)</source>
        <translation>
            <numerusform>%n dated event</numerusform>
            <numerusform>%n dated events</numerusform>
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
            <numerusform>%n consent, to collect anew</numerusform>
            <numerusform>%n consents, to collect anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of the danger</source>
        <translation>
            <numerusform>%n assessment of the danger</numerusform>
            <numerusform>%n assessments of the danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) kept apart</source>
        <translation>
            <numerusform>%n person kept apart</numerusform>
            <numerusform>%n persons kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed value(s)</source>
        <translation>
            <numerusform>%n sealed value</numerusform>
            <numerusform>%n sealed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::work::Presence</name>
    <message numerus="yes">
        <source>%n entry(ies) of this post not gone yet</source>
        <translation>
            <numerusform>%n entry(ies) of this post not gone yet</numerusform>
            <numerusform>%n entry(ies) of this post not gone yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of this post gone, no receipt yet</source>
        <translation>
            <numerusform>%n entry(ies) of this post gone, no receipt yet</numerusform>
            <numerusform>%n entry(ies) of this post gone, no receipt yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of another post not here yet</source>
        <translation>
            <numerusform>%n entry(ies) of another post not here yet</numerusform>
            <numerusform>%n entry(ies) of another post not here yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relais::work::RuleWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workable day(s)</source>
        <translation>
            <numerusform>%n workable day</numerusform>
            <numerusform>%n workable days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked day(s)</source>
        <translation>
            <numerusform>%n worked day</numerusform>
            <numerusform>%n worked days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
</TS>
