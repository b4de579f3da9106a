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
