<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Summary</name>
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
        <source>and %n older fact(s)</source>
        <translation>
            <numerusform>and %n older fact</numerusform>
            <numerusform>and %n older facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>relais::ui::WindowNotices</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
