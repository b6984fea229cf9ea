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
    <name>BoardCounted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick these %n</source>
        <translation>
            <numerusform>Pick this %n</numerusform>
            <numerusform>Pick these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>Put back %n</numerusform>
            <numerusform>Put back %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
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
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n item(s) go back to the shelf</source>
        <translation>
            <numerusform>%n item goes back to the shelf</numerusform>
            <numerusform>%n items go back to the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here for later</source>
        <translation>
            <numerusform>%n item stays here for later</numerusform>
            <numerusform>%n items stay here for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCounted</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now</source>
        <translation>
            <numerusform>%n item now</numerusform>
            <numerusform>%n items now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>%n more to go</numerusform>
            <numerusform>%n more to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for you</source>
        <translation>
            <numerusform>%n order for you</numerusform>
            <numerusform>%n orders for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n order(s)</source>
        <translation>
            <numerusform>Collect %n order</numerusform>
            <numerusform>Collect %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) now</source>
        <translation>
            <numerusform>Take %n item now</numerusform>
            <numerusform>Take %n items now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %n.</source>
        <translation>
            <numerusform>You are number %n.</numerusform>
            <numerusform>You are number %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n item(s) are waiting</source>
        <translation>
            <numerusform>Your %n item is waiting</numerusform>
            <numerusform>Your %n items are waiting</numerusform>
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
    <name>PickViewModel</name>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>%n line still open</numerusform>
            <numerusform>%n lines still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picking %n order(s)</source>
        <translation>
            <numerusform>Picking %n order</numerusform>
            <numerusform>Picking %n orders</numerusform>
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
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n bag</numerusform>
            <numerusform>%n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need a bin</source>
        <translation>
            <numerusform>%n order needs a bin</numerusform>
            <numerusform>%n orders need a bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagingViewModel</name>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>%n label printed</numerusform>
            <numerusform>%n labels printed</numerusform>
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
