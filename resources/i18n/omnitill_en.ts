<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BasketHeader</name>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation>
            <numerusform>Item, %n line above</numerusform>
            <numerusform>Item, %n lines above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n deposit(s)</source>
        <translation>
            <numerusform>, %n deposit</numerusform>
            <numerusform>, %n deposits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseReport</name>
    <message numerus="yes">
        <source>%n parked basket(s) wait for the next shift</source>
        <translation>
            <numerusform>%n parked basket waits for the next shift</numerusform>
            <numerusform>%n parked baskets wait for the next shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation>
            <numerusform>%n note or coin</numerusform>
            <numerusform>%n notes and coins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n not printed</numerusform>
            <numerusform>%n not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation>
            <numerusform>%n only here: it goes by itself</numerusform>
            <numerusform>%n only here: they go by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation>
            <numerusform>%n thing fits.</numerusform>
            <numerusform>%n things fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesViewModel</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n device needs you</numerusform>
            <numerusform>%n devices need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastSalesViewModel</name>
    <message numerus="yes">
        <source>%n time(s) taken back</source>
        <translation>
            <numerusform>taken back %n time</numerusform>
            <numerusform>taken back %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message numerus="yes">
        <source>%n earlier receipt(s) did not print: see Receipts</source>
        <translation>
            <numerusform>%n earlier receipt did not print: see Receipts</numerusform>
            <numerusform>%n earlier receipts did not print: see Receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalAnswer</name>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n scan(s) ignored: scan again.</source>
        <translation>
            <numerusform>Scanner paused until you answer. %n scan ignored: scan it again.</numerusform>
            <numerusform>Scanner paused until you answer. %n scans ignored: scan them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellRefusal</name>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation>
            <numerusform>Scanner paused until you answer. %n more scan was ignored: scan it again.</numerusform>
            <numerusform>Scanner paused until you answer. %n more scans were ignored: scan them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n ending(s) not known</source>
        <translation>
            <numerusform>%n ending not known</numerusform>
            <numerusform>%n endings not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n sale needs attention</numerusform>
            <numerusform>%n sales need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation>
            <numerusform>%n sale only on this till, {minutes} min</numerusform>
            <numerusform>%n sales only on this till, oldest {minutes} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation>
            <numerusform>%n scan waits for your answer</numerusform>
            <numerusform>%n scans wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation>
            <numerusform>%n sale is only on this till</numerusform>
            <numerusform>%n sales are only on this till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation>
            <numerusform>%n sale kept here</numerusform>
            <numerusform>%n sales kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n sale needs attention</numerusform>
            <numerusform>%n sales need attention</numerusform>
        </translation>
    </message>
</context>
</TS>
