<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Action</name>
    <message>
        <source>Change a price</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Abschluss mit Differenz</translation>
    </message>
    <message>
        <source>Decide what happened</source>
        <translation>Entscheiden, was geschah</translation>
    </message>
    <message>
        <source>Give a discount on a line</source>
        <translation>Rabatt auf eine Zeile</translation>
    </message>
    <message>
        <source>Give a discount on the basket</source>
        <translation>Rabatt auf den Warenkorb</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Give money back without a receipt</source>
        <translation>Geld ohne Beleg zurückgeben</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Warenkorb verwerfen</translation>
    </message>
    <message>
        <source>Hand over what is not paid</source>
        <translation>Unbezahltes übergeben</translation>
    </message>
    <message>
        <source>Hand over while nobody can decide</source>
        <translation>Übergeben, während niemand entscheiden kann</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>Bargeld bewegen</translation>
    </message>
    <message>
        <source>Name a price</source>
        <translation>Preis nennen</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Beleg erneut drucken</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Is the customer {age} or older?</source>
        <translation>Ist die Person {age} oder älter?</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Nein, weglassen</translation>
    </message>
    <message>
        <source>Scan the serial number on the box, or type it</source>
        <translation>Seriennummer auf der Packung scannen oder eintippen</translation>
    </message>
    <message>
        <source>This product has no price of its own</source>
        <translation>Dieser Artikel hat keinen eigenen Preis</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Gewicht von Hand eingegeben</translation>
    </message>
    <message>
        <source>Yes, {age} or older</source>
        <translation>Ja, {age} oder älter</translation>
    </message>
    <message>
        <source>{price} per {unit}</source>
        <translation>{price} je {unit}</translation>
    </message>
</context>
<context>
    <name>AgePanel</name>
    <message>
        <source>Look at an identity card if in doubt. It is asked once for each basket.</source>
        <translation>Im Zweifel den Ausweis zeigen lassen. Gefragt wird einmal je Warenkorb.</translation>
    </message>
    <message>
        <source>Press 1: it goes into the basket</source>
        <translation>1 drücken: kommt in den Warenkorb</translation>
    </message>
    <message>
        <source>Press 2: it is not sold</source>
        <translation>2 drücken: wird nicht verkauft</translation>
    </message>
</context>
<context>
    <name>AgeRow</name>
    <message>
        <source>Ask the other stores again</source>
        <translation>Andere Filialen noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Bigger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Schwarz auf Weiß, klare Linien</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Deutlicher</translation>
    </message>
    <message>
        <source>Every wait ten times as long</source>
        <translation>Jede Frist zehnmal so lang</translation>
    </message>
    <message>
        <source>Letters half as large again</source>
        <translation>Schrift um die Hälfte größer</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Reads aloud what is chosen</source>
        <translation>Liest vor, was gewählt ist</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>What you touch comes down</source>
        <translation>Was Sie berühren, rückt nach unten</translation>
    </message>
</context>
<context>
    <name>AmountTrio</name>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>Bar zu zahlen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>%1: choose who approves, then their PIN.</source>
        <translation>%1: wählen, wer freigibt, dann deren PIN.</translation>
    </message>
    <message>
        <source>A colleague must approve</source>
        <translation>Eine zweite Person muss freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Wartet zu lange</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 Buchstaben und Ziffern aus Ihrer Nachricht</translation>
    </message>
    <message>
        <source>Collect
your order</source>
        <translation>Bestellung
abholen</translation>
    </message>
    <message>
        <source>Collect your order</source>
        <translation>Bestellung abholen</translation>
    </message>
    <message>
        <source>From your e-mail, text message or the app. Make the screen bright.</source>
        <translation>Aus E-Mail, SMS oder App. Bildschirm hell stellen.</translation>
    </message>
    <message>
        <source>Hold your code to the reader</source>
        <translation>Code an den Leser halten</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>Just below this screen</source>
        <translation>Direkt unter dem Bildschirm</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Wir finden sie über Ihre Telefonnummer</translation>
    </message>
</context>
<context>
    <name>BackPane</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Zurück ins Regal</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Länger aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Bestellungen zum Zurückräumen</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Scan each product as it lies on its shelf again.</source>
        <translation>Scannen Sie jedes Produkt, das wieder im Regal liegt.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Batch {batch}</source>
        <translation>Charge {batch}</translation>
    </message>
    <message>
        <source>Paid back when the empty comes back</source>
        <translation>Wird bei Rückgabe des Leerguts ausgezahlt</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Auf dem Beleg gedruckt</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>Stays in the shop</source>
        <translation>Bleibt im Geschäft</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Storniert: {reason}</translation>
    </message>
    <message>
        <source>Was {price}: {reason}</source>
        <translation>Vorher {price}: {reason}</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>nicht verkauft</translation>
    </message>
</context>
<context>
    <name>BasketHeader</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation>
            <numerusform>Artikel, %n Zeile darüber</numerusform>
            <numerusform>Artikel, %n Zeilen darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n deposit(s)</source>
        <translation>
            <numerusform>, %n Pfand</numerusform>
            <numerusform>, %n Pfandbeträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht verkauft</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Scan a product, type its name or touch a tile</source>
        <translation>Artikel scannen, Namen tippen oder Kachel berühren</translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation>Enthaltene MwSt. {amount}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Sie sparen {amount}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {price}</source>
        <translation>{quantity} {unit} zu {price}</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All was found</source>
        <translation>Alles gefunden</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Wird benachrichtigt</translation>
    </message>
    <message>
        <source>Bring it to {place}</source>
        <translation>Bringen nach: {place}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Check a payment: {place}</source>
        <translation>Zahlung prüfen: {place}</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Bestellung suchen</translation>
    </message>
    <message>
        <source>For two minutes nobody else can</source>
        <translation>Zwei Minuten lang kann es sonst niemand</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Auf Fehlendes verzichten</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handed over twice: {place}</source>
        <translation>Zweimal übergeben: {place}</translation>
    </message>
    <message>
        <source>Help at {place}</source>
        <translation>Hilfe: {place}</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Länger aufheben</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>I have seen their ID</source>
        <translation>Ausweis gesehen</translation>
    </message>
    <message>
        <source>I will bring it</source>
        <translation>Ich bringe es</translation>
    </message>
    <message>
        <source>In a bin, not ready yet</source>
        <translation>Im Fach, noch nicht bereit</translation>
    </message>
    <message>
        <source>It is their order</source>
        <translation>Es ist ihre Bestellung</translation>
    </message>
    <message>
        <source>Its price is paid back</source>
        <translation>Der Preis wird erstattet</translation>
    </message>
    <message>
        <source>Label, bin, then the customer is told</source>
        <translation>Etikett, Fach, dann Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>Look at the door: {place}</source>
        <translation>Tür ansehen: {place}</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look only; nothing of it is kept</source>
        <translation>Nur ansehen; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Make ready what is here</source>
        <translation>Bereitlegen, was da ist</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No label? Compare with the list</source>
        <translation>Kein Etikett? Mit der Liste vergleichen</translation>
    </message>
    <message>
        <source>Nobody is picking</source>
        <translation>Niemand packt</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht informiert</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts abgeholt</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts überfällig</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nichts bereit</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Nichts zu packen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partly collected</source>
        <translation>Teilweise abgeholt</translation>
    </message>
    <message>
        <source>Partly picked</source>
        <translation>Teilweise gepackt</translation>
    </message>
    <message>
        <source>Past the hold</source>
        <translation>Abholfrist vorbei</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Picked, not in a bin yet</source>
        <translation>Gepackt, noch ohne Fach</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückräumen</translation>
    </message>
    <message>
        <source>Put into a bin</source>
        <translation>In ein Fach legen</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>In Fächer legen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Vom Kunden abgelehnt</translation>
    </message>
    <message>
        <source>Scan the bag</source>
        <translation>Tüte scannen</translation>
    </message>
    <message>
        <source>Scan the bags: {seen} of {all}</source>
        <translation>Tüten scannen: {seen} von {all}</translation>
    </message>
    <message>
        <source>Scan their code, or ask for name and phone</source>
        <translation>Code scannen oder nach Name und Telefon fragen</translation>
    </message>
    <message>
        <source>Scan what goes back to its shelf</source>
        <translation>Scannen, was ins Regal zurückgeht</translation>
    </message>
    <message>
        <source>Seen their ID: {age} or older</source>
        <translation>Ausweis gesehen: {age} oder älter</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Somebody else may pick it</source>
        <translation>Jemand anders kann es packen</translation>
    </message>
    <message>
        <source>Somebody says: that was not me. {place}</source>
        <translation>Jemand sagt: Das war ich nicht. {place}</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Packen beenden</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tell the customer again</source>
        <translation>Kunden noch einmal informieren</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Der Kunde ist da</translation>
    </message>
    <message>
        <source>The customer sees your name</source>
        <translation>Der Kunde sieht Ihren Namen</translation>
    </message>
    <message>
        <source>The pick list opens</source>
        <translation>Die Packliste öffnet sich</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>To be picked</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Zurückzuräumen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Two days more, once</source>
        <translation>Zwei Tage mehr, einmal</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Zurückgenommen: {reason}</translation>
    </message>
    <message>
        <source>With a reason; until it is collected</source>
        <translation>Mit Grund; bis zur Abholung</translation>
    </message>
    <message>
        <source>Your colleague&apos;s work stays as it is</source>
        <translation>Die Arbeit Ihres Kollegen bleibt</translation>
    </message>
    <message>
        <source>an ID is to be looked at</source>
        <translation>ein Ausweis ist anzusehen</translation>
    </message>
    <message>
        <source>brings back what is not known here</source>
        <translation>bringt etwas zurück, das hier unbekannt ist</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>sperrig</translation>
    </message>
    <message>
        <source>check ID</source>
        <translation>Ausweis prüfen</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>Ausweis prüfen, {age}+</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>abgeholt um</translation>
    </message>
    <message>
        <source>does not want some of it</source>
        <translation>möchte einen Teil nicht</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>goal {time}</source>
        <translation>Ziel {time}</translation>
    </message>
    <message>
        <source>has put a return into the box</source>
        <translation>hat eine Rückgabe in die Box gelegt</translation>
    </message>
    <message>
        <source>has somebody else&apos;s goods</source>
        <translation>hat fremde Ware</translation>
    </message>
    <message>
        <source>in {bin}, not ready yet</source>
        <translation>in {bin}, noch nicht bereit</translation>
    </message>
    <message>
        <source>is at {place}</source>
        <translation>ist: {place}</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>look whether the customer has the goods</source>
        <translation>nachsehen, ob der Kunde die Ware hat</translation>
    </message>
    <message>
        <source>many wrong codes were tried</source>
        <translation>viele falsche Codes wurden versucht</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>kein Ausweis</translation>
    </message>
    <message>
        <source>nobody knows if the card was charged</source>
        <translation>niemand weiß, ob die Karte belastet wurde</translation>
    </message>
    <message>
        <source>only until {time}</source>
        <translation>nur bis {time}</translation>
    </message>
    <message>
        <source>order to ready</source>
        <translation>bis bereit</translation>
    </message>
    <message>
        <source>order {code}</source>
        <translation>Bestellung {code}</translation>
    </message>
    <message>
        <source>past the hold</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>picked, needs a bin</source>
        <translation>gepackt, braucht ein Fach</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>says that somebody else collected</source>
        <translation>sagt, dass jemand anders abgeholt hat</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>shelf {shelf}, {items}</source>
        <translation>Regal {shelf}, {items}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>stands in for another</source>
        <translation>als Ersatz</translation>
    </message>
    <message>
        <source>the door does not open</source>
        <translation>die Tür geht nicht auf</translation>
    </message>
    <message>
        <source>the door was left open</source>
        <translation>die Tür blieb offen</translation>
    </message>
    <message>
        <source>the locker is empty, or holds something else</source>
        <translation>das Fach ist leer oder enthält etwas anderes</translation>
    </message>
    <message>
        <source>they do not want it</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>to be put back</source>
        <translation>zurückzuräumen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>wait at desk</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>waiting at the desk</source>
        <translation>warten am Tresen</translation>
    </message>
    <message>
        <source>waits at the gate with a car</source>
        <translation>wartet mit dem Auto am Tor</translation>
    </message>
    <message>
        <source>waits for the packing</source>
        <translation>wartet auf das Packen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>wants a copy of the receipt</source>
        <translation>möchte eine Kopie des Belegs</translation>
    </message>
    <message>
        <source>wants the missing goods sent home</source>
        <translation>möchte Fehlendes nach Hause geschickt</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>{count} nicht gefunden</translation>
    </message>
    <message>
        <source>{count} of {all} not found</source>
        <translation>{count} von {all} nicht gefunden</translation>
    </message>
    <message>
        <source>{count} stay here</source>
        <translation>{count} bleiben hier</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} von {all} gefunden</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{items}, to be paid</source>
        <translation>{items}, zu bezahlen</translation>
    </message>
    <message>
        <source>{items}, to ship</source>
        <translation>{items}, Versand</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} brings it</source>
        <translation>{name} bringt es</translation>
    </message>
    <message>
        <source>{name} brings it to {place}</source>
        <translation>{name} bringt es: {place}</translation>
    </message>
    <message>
        <source>{name} hands it over</source>
        <translation>{name} übergibt es</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} kommt</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, seit {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
</context>
<context>
    <name>BoardCounted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick these %n</source>
        <translation>
            <numerusform>Diese %n packen</numerusform>
            <numerusform>Diese %n packen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>%n zurückräumen</numerusform>
            <numerusform>%n zurückräumen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over goes on where the store&apos;s leader decides. Everything else waits for the line.</source>
        <translation>Übergeben geht weiter, wo die führende Kasse entscheidet. Alles andere wartet auf die Verbindung.</translation>
    </message>
    <message>
        <source>No orders were heard of yet</source>
        <translation>Noch keine Bestellungen empfangen</translation>
    </message>
    <message>
        <source>Orders as of {minutes} min ago</source>
        <translation>Bestellungen von vor {minutes} min</translation>
    </message>
</context>
<context>
    <name>CapabilityLine</name>
    <message>
        <source>Working now</source>
        <translation>Jetzt möglich</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cancelling on the terminal</source>
        <translation>Abbruch am Terminal</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Look at the terminal</source>
        <translation>Auf das Terminal sehen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent to the terminal</source>
        <translation>An das Terminal gesendet</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Karte entnehmen</translation>
    </message>
    <message>
        <source>The customer enters the PIN</source>
        <translation>Der Kunde gibt die PIN ein</translation>
    </message>
    <message>
        <source>The terminal asks the bank</source>
        <translation>Das Terminal fragt die Bank</translation>
    </message>
    <message>
        <source>The terminal prints</source>
        <translation>Das Terminal druckt</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Wartet auf die Karte</translation>
    </message>
</context>
<context>
    <name>CardDayViewModel</name>
    <message>
        <source>Its report is kept in the journal and printed.</source>
        <translation>Sein Bericht steht im Journal und wird gedruckt.</translation>
    </message>
    <message>
        <source>The terminal ends its day</source>
        <translation>Der Kassenschnitt läuft</translation>
    </message>
    <message>
        <source>The terminal&apos;s day is ended</source>
        <translation>Der Kassenschnitt ist gemacht</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Terminal fragen</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Später klären</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Has the terminal reversed it?</source>
        <translation>Hat das Terminal sie storniert?</translation>
    </message>
    <message>
        <source>Is it the signature on the card?</source>
        <translation>Ist es die Unterschrift auf der Karte?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Reverse this payment on the card terminal</source>
        <translation>Stornieren Sie diese Zahlung am Kartenterminal</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Diese Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>The customer signs the slip</source>
        <translation>Der Kunde unterschreibt den Beleg</translation>
    </message>
    <message>
        <source>The terminal gives the money back to the card.</source>
        <translation>Das Terminal gibt das Geld auf die Karte zurück.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Diesen Betrag am Kartenterminal eingeben</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Was zeigt das Terminal?</translation>
    </message>
</context>
<context>
    <name>CardTwoStep</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Authorisation code, if you like</source>
        <translation>Autorisierungscode, wenn gewünscht</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The till was stopped before somebody said. Look at the terminal or its last slip.</source>
        <translation>Die Kasse wurde vor der Antwort angehalten. Bitte das Terminal oder dessen letzten Ausdruck ansehen.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Diesen Betrag am Kartenterminal eingeben</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Unbekannt, ob die Karte belastet wurde</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Was zeigt das Terminal?</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Asking the terminal</source>
        <translation>Das Terminal wird gefragt</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Unbekannt, ob die Karte belastet wurde</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cash without a sale</source>
        <translation>Bargeld ohne Verkauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>In, out, to the safe, open the drawer</source>
        <translation>Einlage, Entnahme, Tresor, Lade öffnen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>No cash has moved in this shift</source>
        <translation>In dieser Schicht wurde kein Bargeld bewegt</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Der Betrag</translation>
    </message>
    <message>
        <source>The drawer opens once. The reason stays on the record.</source>
        <translation>Die Schublade öffnet einmal. Der Grund bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Written down first, then the drawer opens and a slip prints.</source>
        <translation>Erst wird es erfasst, dann öffnet die Schublade und ein Bon wird gedruckt.</translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>Bank collection</source>
        <translation>Abholung durch die Bank</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Change for another till</source>
        <translation>Wechselgeld für eine andere Kasse</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Wechselgeld von der Bank</translation>
    </message>
    <message>
        <source>Change from the safe</source>
        <translation>Wechselgeld aus dem Tresor</translation>
    </message>
    <message>
        <source>Check a note</source>
        <translation>Schein prüfen</translation>
    </message>
    <message>
        <source>Drawer was not shut</source>
        <translation>Schublade war nicht zu</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Tagesende</translation>
    </message>
    <message>
        <source>Found in the shop</source>
        <translation>Im Geschäft gefunden</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Geld wechseln</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>Kleiner Einkauf</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Take it to the safe</source>
        <translation>In den Tresor geben</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Zu viel in der Schublade</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>type an amount</source>
        <translation>Betrag eintippen</translation>
    </message>
    <message>
        <source>{what}{amount}: written down.</source>
        <translation>{what}{amount}: erfasst.</translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Liegt bereit bis</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>Ich habe alles</translation>
    </message>
    <message>
        <source>Look inside, then tell us here.</source>
        <translation>Schauen Sie hinein und sagen Sie es uns hier.</translation>
    </message>
    <message>
        <source>Open it once more</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Take the bag marked %1</source>
        <translation>Nehmen Sie die Tasche %1</translation>
    </message>
    <message>
        <source>This is not mine</source>
        <translation>Das gehört mir nicht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your bag is marked %1</source>
        <translation>Ihre Tasche trägt %1</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>CloseDifference</name>
    <message>
        <source>Note for the manager</source>
        <translation>Notiz für die Leitung</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Bleibt in der Schublade</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>wenn gewünscht</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Choose a note, a coin or a reason</source>
        <translation>Schein, Münze oder Grund wählen</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Schicht abschließen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Schublade zählen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted blind at %1</source>
        <translation>Blind gezählt um %1</translation>
    </message>
    <message>
        <source>Counting again keeps both counts.</source>
        <translation>Erneutes Zählen behält beide Ergebnisse.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered before the till showed what it expected.</source>
        <translation>Eingegeben, bevor die Kasse ihren Sollbestand zeigte.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>How many of a note or coin</source>
        <translation>Wie viele von einem Schein oder einer Münze</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next note or coin</source>
        <translation>Nächster Schein oder nächste Münze</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Type how many, then Enter or Down for the next.</source>
        <translation>Anzahl tippen, dann Enter oder Pfeil nach unten.</translation>
    </message>
    <message>
        <source>What the till expects is shown when you have counted.</source>
        <translation>Der Sollbestand erscheint nach dem Zählen.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>and print Z %1</source>
        <translation>und Z %1 drucken</translation>
    </message>
    <message>
        <source>next: count the float</source>
        <translation>danach: Anfangsbestand zählen</translation>
    </message>
</context>
<context>
    <name>CloseReport</name>
    <message numerus="yes">
        <source>%n parked basket(s) wait for the next shift</source>
        <translation>
            <numerusform>%n geparkter Warenkorb wartet auf die nächste Schicht</numerusform>
            <numerusform>%n geparkte Warenkörbe warten auf die nächste Schicht</numerusform>
        </translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Kassenschnitt am Terminal</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Schicht abgeschlossen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Yes, the paper is there</source>
        <translation>Ja, der Ausdruck ist da</translation>
    </message>
    <message>
        <source>Z %1 is frozen. It changes no more, whatever arrives later.</source>
        <translation>Z %1 ist festgeschrieben. Was später eintrifft, ändert daran nichts.</translation>
    </message>
</context>
<context>
    <name>CloseViewModel</name>
    <message>
        <source>Choose what fits.</source>
        <translation>Wählen, was passt.</translation>
    </message>
    <message>
        <source>Counted before, at {time}: {amount}.</source>
        <translation>Vorher gezählt, um {time}: {amount}.</translation>
    </message>
    <message>
        <source>Counted {amount}.</source>
        <translation>Gezählt: {amount}.</translation>
    </message>
    <message>
        <source>choose what fits</source>
        <translation>wählen, was passt</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>what stays in the drawer?</source>
        <translation>was bleibt in der Schublade?</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All printed</source>
        <translation>Alles gedruckt</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Barverkäufe</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Soll in der Schublade</translation>
    </message>
    <message>
        <source>Float at {time}</source>
        <translation>Anfangsbestand um {time}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Receipts and slips</source>
        <translation>Belege und Bons</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Rückgaben und Stornos</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Z {number} will say</source>
        <translation>Z {number} wird sagen</translation>
    </message>
    <message>
        <source>all kept on this till</source>
        <translation>alle auf dieser Kasse gespeichert</translation>
    </message>
    <message>
        <source>answer now, or after closing</source>
        <translation>jetzt beantworten oder nach dem Abschluss</translation>
    </message>
    <message>
        <source>confirmed by head office</source>
        <translation>von der Zentrale bestätigt</translation>
    </message>
    <message>
        <source>look after closing, under Receipts</source>
        <translation>nach dem Abschluss unter Belege ansehen</translation>
    </message>
    <message>
        <source>stay for the next shift: {titles}</source>
        <translation>bleiben für die nächste Schicht: {titles}</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} von {records}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another way</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Scan instead of typing</source>
        <translation>Scannen statt tippen</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation>Anzahl: %1</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation>
            <numerusform>%n Schein oder Münze</numerusform>
            <numerusform>%n Scheine und Münzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n nicht gedruckt</numerusform>
            <numerusform>%n nicht gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation>
            <numerusform>%n nur hier: wird von selbst gesendet</numerusform>
            <numerusform>%n nur hier: werden von selbst gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation>
            <numerusform>%n Möglichkeit passt.</numerusform>
            <numerusform>%n Möglichkeiten passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Codes, die zeigen, wie er eingestellt ist</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Scanner-Doktor</translation>
    </message>
</context>
<context>
    <name>DeviceLamps</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>DeviceSearch</name>
    <message>
        <source>Asks everything there once</source>
        <translation>Fragt dort einmal alle</translation>
    </message>
    <message>
        <source>Search the network, too</source>
        <translation>Auch im Netz suchen</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Diesen Rechner absuchen</translation>
    </message>
    <message>
        <source>The till can look for what is plugged in and not set up yet.</source>
        <translation>Die Kasse kann suchen, was angesteckt und noch nicht eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>An empty one opens</source>
        <translation>Ein leeres geht auf</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Heißt hier</translation>
    </message>
    <message>
        <source>Customers see it</source>
        <translation>Kunden sehen es</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Bald nachsehen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>One label comes out</source>
        <translation>Ein Etikett kommt heraus</translation>
    </message>
    <message>
        <source>One slip comes out</source>
        <translation>Ein Zettel kommt heraus</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Tür öffnen</translation>
    </message>
    <message>
        <source>Plugged in at</source>
        <translation>Angesteckt an</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Probe drucken</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Probeetikett</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Probe zeigen</translation>
    </message>
    <message>
        <source>Shows what it reads</source>
        <translation>Zeigt, was er liest</translation>
    </message>
    <message>
        <source>Shows what lies on it</source>
        <translation>Zeigt, was darauf liegt</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>So seit</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Jetzt wiegen</translation>
    </message>
    <message>
        <source>Without any effect</source>
        <translation>Ohne jede Wirkung</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>sagt es nicht</translation>
    </message>
    <message>
        <source>none since the till was started</source>
        <translation>keine seit dem Start der Kasse</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Ask every device again</source>
        <translation>Alle Geräte noch einmal fragen</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Device, what is nearby, support</source>
        <translation>Gerät, in der Nähe, Hilfe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Kein Gerät ist eingerichtet</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Seen nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Selling goes on without them.</source>
        <translation>Der Verkauf geht auch ohne sie weiter.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try the device out</source>
        <translation>Das Gerät ausprobieren</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
    <message>
        <source>What was pulled out comes back by itself.</source>
        <translation>Was abgezogen war, kommt von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>DevicesViewModel</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n Gerät braucht Sie</numerusform>
            <numerusform>%n Geräte brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices are ready</source>
        <translation>Alle Geräte sind bereit</translation>
    </message>
    <message>
        <source>Door {name} is open.</source>
        <translation>Tür {name} ist offen.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>It read: {code}</source>
        <translation>Gelesen: {code}</translation>
    </message>
    <message>
        <source>It says {answer}.</source>
        <translation>Antwort: {answer}.</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Kein Gerät ist eingerichtet</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Es ist nichts angesteckt, was nicht schon eingerichtet ist.</translation>
    </message>
    <message>
        <source>Nothing of this is used before it stands in the settings.</source>
        <translation>Nichts davon wird benutzt, bevor es in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>Perhaps: {kind}</source>
        <translation>Vielleicht: {kind}</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Scannen Sie jetzt irgendeinen Code.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Searching the network</source>
        <translation>Suche im Netz</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}</source>
        <translation>Das Paket konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The device did not say how it ended. Look at it.</source>
        <translation>Das Gerät hat kein Ergebnis gemeldet. Bitte nachsehen.</translation>
    </message>
    <message>
        <source>The test went well.</source>
        <translation>Der Test war erfolgreich.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Geschrieben nach {place}</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} von {all}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Another note was typed</source>
        <translation>Ein anderer Schein wurde eingetippt</translation>
    </message>
    <message>
        <source>Change from the safe or the bank</source>
        <translation>Wechselgeld aus dem Tresor oder von der Bank</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Kept as unexplained. The shift closes all the same.</source>
        <translation>Bleibt als ungeklärt stehen. Die Schicht wird trotzdem abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing fits exactly.</source>
        <translation>Nichts passt genau.</translation>
    </message>
    <message>
        <source>One note or coin less than due</source>
        <translation>Ein Schein oder eine Münze zu wenig</translation>
    </message>
    <message>
        <source>One note or coin more than due</source>
        <translation>Ein Schein oder eine Münze zu viel</translation>
    </message>
    <message>
        <source>The drawer is right.</source>
        <translation>Die Schublade stimmt.</translation>
    </message>
    <message>
        <source>The drawer is {amount} over.</source>
        <translation>In der Schublade sind {amount} zu viel.</translation>
    </message>
    <message>
        <source>The drawer is {amount} short.</source>
        <translation>In der Schublade fehlen {amount}.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale</source>
        <translation>Die Schublade wurde ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>This often in the shift: {times}</source>
        <translation>So oft in der Schicht: {times}</translation>
    </message>
    <message>
        <source>To the safe, or for a purchase</source>
        <translation>In den Tresor oder für einen Einkauf</translation>
    </message>
    <message>
        <source>Twice {amount} is exactly the difference</source>
        <translation>Zweimal {amount} ist genau die Differenz</translation>
    </message>
    <message>
        <source>{amount} by card on the receipt</source>
        <translation>{amount} mit Karte auf dem Beleg</translation>
    </message>
    <message>
        <source>{amount} change on the receipt</source>
        <translation>{amount} Rückgeld auf dem Beleg</translation>
    </message>
    <message>
        <source>{amount} in cash on the receipt</source>
        <translation>{amount} bar auf dem Beleg</translation>
    </message>
    <message>
        <source>{amount} is exactly that movement</source>
        <translation>{amount} ist genau diese Bewegung</translation>
    </message>
    <message>
        <source>{amount} was put in and not written down</source>
        <translation>{amount} wurden eingelegt und nicht erfasst</translation>
    </message>
    <message>
        <source>{amount} was taken out and not written down</source>
        <translation>{amount} wurden entnommen und nicht erfasst</translation>
    </message>
    <message>
        <source>{time}, cash in and cash out mixed up</source>
        <translation>{time}, Einlage und Entnahme verwechselt</translation>
    </message>
    <message>
        <source>{time}, cash moved twice or written down twice</source>
        <translation>{time}, Bargeld doppelt bewegt oder doppelt erfasst</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change given twice</source>
        <translation>{time}, Verkauf {number}, Rückgeld doppelt gegeben</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change not given</source>
        <translation>{time}, Verkauf {number}, Rückgeld nicht gegeben</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid by card, rung up as cash</source>
        <translation>{time}, Verkauf {number}, mit Karte bezahlt, als bar gebucht</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid in cash, rung up as card</source>
        <translation>{time}, Verkauf {number}, bar bezahlt, als Karte gebucht</translation>
    </message>
    <message>
        <source>{time}, sale {number}, the customer gave {piece}</source>
        <translation>{time}, Verkauf {number}, gegeben wurden {piece}</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too little in change</source>
        <translation>{time}, Verkauf {number}, {piece} zu wenig Rückgeld</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too much in change</source>
        <translation>{time}, Verkauf {number}, {piece} zu viel Rückgeld</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Exact</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlbetrag</translation>
    </message>
</context>
<context>
    <name>DiscountPanel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>How it is stated</source>
        <translation>Angabe in</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rabatt zurücknehmen</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Ganzer Warenkorb</translation>
    </message>
</context>
<context>
    <name>DiscountViewModel</name>
    <message>
        <source>{off} off, {rest} to pay</source>
        <translation>{off} Rabatt, {rest} zu zahlen</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Already paid: {paid}</source>
        <translation>Bereits bezahlt: {paid}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cover the keys with your hand</source>
        <translation>Tasten bitte mit der Hand verdecken</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>From {age} years</source>
        <translation>Ab {age} Jahren</translation>
    </message>
    <message>
        <source>Hold your card to the terminal</source>
        <translation>Karte ans Terminal halten</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>In cash or by card</source>
        <translation>Bar oder mit Karte</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Please look at the terminal</source>
        <translation>Bitte auf das Terminal schauen</translation>
    </message>
    <message>
        <source>Please pay at the card terminal</source>
        <translation>Bitte am Kartenterminal zahlen</translation>
    </message>
    <message>
        <source>Please show a document with your date of birth</source>
        <translation>Bitte einen Ausweis mit Geburtsdatum zeigen</translation>
    </message>
    <message>
        <source>Please sign the slip</source>
        <translation>Bitte den Beleg unterschreiben</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Bitte Karte entnehmen</translation>
    </message>
    <message>
        <source>Please take your receipt</source>
        <translation>Bitte den Bon mitnehmen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Thank you. Please take your receipt</source>
        <translation>Vielen Dank. Bitte den Bon mitnehmen</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Die Karte wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Try once more, or pay another way</source>
        <translation>Noch einmal versuchen oder anders zahlen</translation>
    </message>
    <message>
        <source>We check your payment</source>
        <translation>Wir prüfen Ihre Zahlung</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Ihre Bank wird gefragt</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ihr Rückgeld</translation>
    </message>
    <message>
        <source>Your receipt is being made</source>
        <translation>Ihr Bon wird erstellt</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>You save</source>
        <translation>Sie sparen</translation>
    </message>
    <message>
        <source>Your basket</source>
        <translation>Ihr Warenkorb</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>By card</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>Deposit included</source>
        <translation>Davon Pfand</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Mit Karte bezahlt</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>Please go to another till</source>
        <translation>Bitte gehen Sie zu einer anderen Kasse</translation>
    </message>
    <message>
        <source>This till is closed</source>
        <translation>Diese Kasse ist geschlossen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>Davon MwSt.</translation>
    </message>
    <message>
        <source>We are ready for you</source>
        <translation>Wir sind für Sie da</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>Sie bekommen zurück</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A test page was printed. Look at it: letters, code and cut tell whether it is set up well.</source>
        <translation>Eine Probeseite wurde gedruckt. Sehen Sie sie an: Buchstaben, Code und Schnitt zeigen, ob er gut eingerichtet ist.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kassenlade</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices are only asked: nothing is printed, no drawer opens, no money moves.</source>
        <translation>Geräte werden nur gefragt: nichts wird gedruckt, keine Lade geht auf, kein Geld bewegt sich.</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Fiskaldrucker</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, and this till is paired with it.</source>
        <translation>Es antwortet in {ms} ms, und diese Kasse ist damit gekoppelt.</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, but this till is not paired with it: run omnitill enrol.</source>
        <translation>Es antwortet in {ms} ms, aber diese Kasse ist nicht damit gekoppelt: omnitill enrol aufrufen.</translation>
    </message>
    <message>
        <source>It is not as it was written: {reason}. Stop selling here and call support.</source>
        <translation>Es ist nicht so, wie es geschrieben wurde: {reason}. Hier nicht weiter verkaufen und Hilfe rufen.</translation>
    </message>
    <message>
        <source>It is set up, but this till uses another one of its kind or none at all.</source>
        <translation>Es ist eingerichtet, aber diese Kasse benutzt ein anderes seiner Art oder keines.</translation>
    </message>
    <message>
        <source>It types like a keyboard and cannot be asked: scan something to see.</source>
        <translation>Er tippt wie eine Tastatur und kann nicht gefragt werden: scannen Sie etwas, um zu sehen.</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>SEHEN</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Schließfächer</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NICHT</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>Keines ist eingerichtet.</translation>
    </message>
    <message>
        <source>None: this till works alone.</source>
        <translation>Keines: diese Kasse arbeitet allein.</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Es ist nichts angesteckt, was nicht schon eingerichtet ist.</translation>
    </message>
    <message>
        <source>One test page will be printed on {printer}. No drawer opens and no money moves.</source>
        <translation>Auf {printer} wird eine Probeseite gedruckt. Keine Lade geht auf, kein Geld bewegt sich.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Ready: {identity}.</source>
        <translation>Bereit: {identity}.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Seen and not set up: {seen}. Nothing of it is used before it stands in the settings.</source>
        <translation>Gesehen und nicht eingerichtet: {seen}. Nichts davon wird benutzt, bevor es in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>The bundle for support is {place}. Look into it before you send it.</source>
        <translation>Das Paket für die Hilfe ist {place}. Sehen Sie hinein, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>There is none yet; it will be made in {place}.</source>
        <translation>Es gibt noch keines; es wird in {place} angelegt.</translation>
    </message>
    <message>
        <source>This many things need a person: {count}.</source>
        <translation>So viele Sachen brauchen einen Menschen: {count}.</translation>
    </message>
    <message>
        <source>Verified against a published specification only: {source}.</source>
        <translation>Nur an einer veröffentlichten Beschreibung geprüft: {source}.</translation>
    </message>
    <message>
        <source>Verified against nothing but our own simulator.</source>
        <translation>Nur an unserem eigenen Simulator geprüft.</translation>
    </message>
    <message>
        <source>Verified against recordings of a real device: {source}.</source>
        <translation>An Aufzeichnungen eines echten Geräts geprüft: {source}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{entries} entries, {sales} sales, chain intact.</source>
        <translation>{entries} Einträge, {sales} Verkäufe, Kette unversehrt.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>As a code</source>
        <translation>Als Code</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Next customer; so does a scan</source>
        <translation>Nächster Kunde; ein Scan tut dasselbe</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Receipt as a code</source>
        <translation>Beleg als Code</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Auf dieser Kasse gespeichert</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Danke für Ihre Meinung.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
    <message>
        <source>With everything about returning things.</source>
        <translation>Mit allem zur Rückgabe.</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail</source>
        <translation>Ihr Beleg ist in Ihrer E-Mail</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>erst antworten</translation>
    </message>
    <message>
        <source>for your phone</source>
        <translation>für Ihr Telefon</translation>
    </message>
    <message>
        <source>or scan the first product</source>
        <translation>oder den ersten Artikel scannen</translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>{time}, {cashier}</source>
        <translation>{time}, {cashier}</translation>
    </message>
</context>
<context>
    <name>EasierPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Was das Gerät sagt</translation>
    </message>
    <message>
        <source>before %1, now %2</source>
        <translation>vorher %1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Zuvor angesehen</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation>Nichts heißt hier so. Weniger Buchstaben versuchen oder die Ziffern unter den Strichen.</translation>
    </message>
    <message>
        <source>Price, sizes and colours, and who has it come at once.</source>
        <translation>Preis, Größen, Farben und wer es hat, erscheinen sofort.</translation>
    </message>
    <message>
        <source>Scan a label, or type a name</source>
        <translation>Etikett scannen oder Namen eingeben</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>FindViewModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} woanders</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>As colleagues call you</source>
        <translation>Wie das Team Sie nennt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Not all alike, not in a row. Nobody can read it back, not even support.</source>
        <translation>Nicht lauter gleiche, nicht der Reihe nach. Niemand kann sie lesen, auch der Support nicht.</translation>
    </message>
    <message>
        <source>Nothing leaves this till. It works without a network.</source>
        <translation>Nichts verlässt diese Kasse. Sie arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>PIN, at least 8 figures</source>
        <translation>PIN, mindestens 8 Ziffern</translation>
    </message>
    <message>
        <source>The first person becomes its manager and takes on everybody else.</source>
        <translation>Die erste Person wird die Leitung und nimmt alle anderen auf.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Welcome. Who runs this shop?</source>
        <translation>Willkommen. Wer führt dieses Geschäft?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>name and PIN twice</source>
        <translation>Name und zweimal die PIN</translation>
    </message>
</context>
<context>
    <name>FiscalDayPanel</name>
    <message>
        <source>Make the daily fiscal report</source>
        <translation>Fiskalen Tagesbericht erstellen</translation>
    </message>
</context>
<context>
    <name>FiscalDayViewModel</name>
    <message>
        <source>Report {number}</source>
        <translation>Bericht {number}</translation>
    </message>
    <message>
        <source>The daily report is made</source>
        <translation>Der Tagesbericht ist erstellt</translation>
    </message>
    <message>
        <source>The fiscal printer makes the daily report</source>
        <translation>Der Fiskaldrucker erstellt den Tagesbericht</translation>
    </message>
</context>
<context>
    <name>FiscalNote</name>
    <message>
        <source>Ask the printer</source>
        <translation>Drucker fragen</translation>
    </message>
    <message>
        <source>Cancel it there</source>
        <translation>Dort abbrechen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
</context>
<context>
    <name>FiscalProofPanel</name>
    <message>
        <source>The fiscal receipt is issued</source>
        <translation>Der Fiskalbon ist ausgestellt</translation>
    </message>
</context>
<context>
    <name>FiscalViewModel</name>
    <message>
        <source>Asking the fiscal printer</source>
        <translation>Der Fiskaldrucker wird gefragt</translation>
    </message>
    <message>
        <source>Asking what became of the receipt</source>
        <translation>Es wird gefragt, was aus dem Bon wurde</translation>
    </message>
    <message>
        <source>It goes on by itself when that is done.</source>
        <translation>Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Money is taken when it is ready.</source>
        <translation>Kassiert wird, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>Nothing is printed twice.</source>
        <translation>Nichts wird doppelt gedruckt.</translation>
    </message>
    <message>
        <source>The fiscal printer makes the receipt</source>
        <translation>Der Fiskaldrucker erstellt den Bon</translation>
    </message>
    <message>
        <source>The sale is made when the receipt is there.</source>
        <translation>Der Verkauf gilt, wenn der Bon da ist.</translation>
    </message>
</context>
<context>
    <name>FiscalWishes</name>
    <message>
        <source>Buyer&apos;s tax number (NIP)</source>
        <translation>Steuernummer des Käufers (NIP)</translation>
    </message>
    <message>
        <source>Electronic receipt for %1</source>
        <translation>Elektronischer Bon für %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>A person comes to you</source>
        <translation>Jemand kommt zu Ihnen</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Lower, bigger, spoken</source>
        <translation>Tiefer, größer, vorgelesen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
</context>
<context>
    <name>GiveLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>One fewer, %1</source>
        <translation>Eins weniger, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>Eins mehr, %1</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>Doch gewünscht</translation>
    </message>
</context>
<context>
    <name>HandPane</name>
    <message>
        <source>A manager may: look at the ID. It stays on record as a risk, and somebody looks at it when the line is back.</source>
        <translation>Eine Leitung darf: Ausweis ansehen. Es bleibt als Risiko vermerkt und wird geprüft, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>By card at the kiosk, or by the link in the customer&apos;s message. It shows here at once.</source>
        <translation>Mit Karte am Kiosk oder über den Link in der Nachricht des Kunden. Es erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Code, order or name</source>
        <translation>Code, Bestellung oder Name</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>Waren der Bestellung</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>No order here is called that. A whole code is looked for everywhere.</source>
        <translation>So heißt hier keine Bestellung. Ein ganzer Code wird überall gesucht.</translation>
    </message>
    <message>
        <source>Nobody can decide about orders now.</source>
        <translation>Niemand kann jetzt über Bestellungen entscheiden.</translation>
    </message>
    <message>
        <source>Nobody else can hand it over meanwhile.</source>
        <translation>Niemand sonst kann es inzwischen übergeben.</translation>
    </message>
    <message>
        <source>Nobody knows whether it is paid. Take no money, hand nothing over.</source>
        <translation>Niemand weiß, ob bezahlt ist. Nehmen Sie kein Geld und übergeben Sie nichts.</translation>
    </message>
    <message>
        <source>Or the label on the bag</source>
        <translation>Oder das Etikett an der Tüte</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Gefundene Bestellungen</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone or paper</source>
        <translation>Scannen Sie den Code auf Telefon oder Papier des Kunden</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Zu bezahlen: %1</translation>
    </message>
    <message>
        <source>Type a code, an order number or a name, or scan.</source>
        <translation>Code, Bestellnummer oder Namen eingeben oder scannen.</translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n item(s) go back to the shelf</source>
        <translation>
            <numerusform>%n Artikel geht zurück ins Regal</numerusform>
            <numerusform>%n Artikel gehen zurück ins Regal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here for later</source>
        <translation>
            <numerusform>%n Artikel bleibt für später hier</numerusform>
            <numerusform>%n Artikel bleiben für später hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over at a risk</source>
        <translation>Auf Risiko übergeben</translation>
    </message>
    <message>
        <source>Hand over unpaid</source>
        <translation>Unbezahlt übergeben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Nobody could decide; the ID was looked at</source>
        <translation>Niemand konnte entscheiden; der Ausweis wurde angesehen</translation>
    </message>
    <message>
        <source>Not wanted at the counter</source>
        <translation>Bei der Abholung nicht gewünscht</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nichts mitgenommen</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation>Bestellung wählen</translation>
    </message>
    <message>
        <source>nobody knows whether it is paid</source>
        <translation>niemand weiß, ob bezahlt ist</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>nichts wird übergeben</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Call again</source>
        <translation>Erneut rufen</translation>
    </message>
    <message>
        <source>Go on myself</source>
        <translation>Ich mache selbst weiter</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The call stays.</source>
        <translation>Der Ruf bleibt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>You are at</source>
        <translation>Sie sind bei</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 Buchstaben und Ziffern aus Ihrer Nachricht</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>From the app: make the screen bright</source>
        <translation>Aus der App: Bildschirm hell stellen</translation>
    </message>
    <message>
        <source>From your e-mail or text message</source>
        <translation>Aus E-Mail oder SMS</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>Or printed on paper</source>
        <translation>Oder auf Papier gedruckt</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Wir finden sie über Ihre Telefonnummer</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Take the last one back</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A colleague checks that you are {age} or older.</source>
        <translation>Ein Mitarbeiter prüft, ob Sie {age} oder älter sind.</translation>
    </message>
    <message>
        <source>A colleague comes out with your order.</source>
        <translation>Ein Mitarbeiter kommt mit Ihrer Bestellung heraus.</translation>
    </message>
    <message>
        <source>A colleague is called</source>
        <translation>Ein Mitarbeiter wird gerufen</translation>
    </message>
    <message>
        <source>A colleague prints it for you.</source>
        <translation>Ein Mitarbeiter druckt ihn aus.</translation>
    </message>
    <message>
        <source>A colleague will help you</source>
        <translation>Ein Mitarbeiter hilft Ihnen</translation>
    </message>
    <message>
        <source>A short check first</source>
        <translation>Zuerst eine kurze Prüfung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All are chosen. Touch what you do not want now.</source>
        <translation>Alle sind gewählt. Tippen Sie an, was Sie jetzt nicht möchten.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>All together, at one place after the other.</source>
        <translation>Alle zusammen, ein Ort nach dem anderen.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Schon abgeholt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Mitarbeiter fragen</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>At any till, with your code.</source>
        <translation>An jeder Kasse, mit Ihrem Code.</translation>
    </message>
    <message>
        <source>At the terminal beside this screen.</source>
        <translation>Am Terminal neben dem Bildschirm.</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Hierher bringen</translation>
    </message>
    <message>
        <source>By card, here.</source>
        <translation>Mit Karte, hier.</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Mitarbeiter rufen</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Jemanden rufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Choose what, and why.</source>
        <translation>Wählen Sie, was und warum.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>Jetzt abholen</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>Den Rest abholen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Nicht noch einmal zahlen</translation>
    </message>
    <message>
        <source>Do without it?</source>
        <translation>Darauf verzichten?</translation>
    </message>
    <message>
        <source>Eight letters and figures below the square.</source>
        <translation>Acht Zeichen unter dem Quadrat.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Every order stays where it is.</source>
        <translation>Jede Bestellung bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Everything is still in its place.</source>
        <translation>Alles liegt noch an seinem Platz.</translation>
    </message>
    <message>
        <source>Find my order by phone</source>
        <translation>Über Telefon finden</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it, and we write to you.</source>
        <translation>Kostenlos. Ein Mitarbeiter kümmert sich, und wir schreiben Ihnen.</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it.</source>
        <translation>Kostenlos. Ein Mitarbeiter kümmert sich.</translation>
    </message>
    <message>
        <source>From the message that was sent to you.</source>
        <translation>Aus der Nachricht an Sie.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Have your ID ready.</source>
        <translation>Halten Sie Ihren Ausweis bereit.</translation>
    </message>
    <message>
        <source>Have your message or your order number at hand.</source>
        <translation>Halten Sie Nachricht oder Bestellnummer bereit.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>I am at the gate</source>
        <translation>Ich bin am Tor</translation>
    </message>
    <message>
        <source>I come another time</source>
        <translation>Ich komme ein andermal</translation>
    </message>
    <message>
        <source>I come back later</source>
        <translation>Ich komme später wieder</translation>
    </message>
    <message>
        <source>I go there</source>
        <translation>Ich gehe dorthin</translation>
    </message>
    <message>
        <source>I go to the desk</source>
        <translation>Ich gehe zum Schalter</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>I wait here</source>
        <translation>Ich warte hier</translation>
    </message>
    <message>
        <source>In cash, too. We keep it ready for 15 minutes.</source>
        <translation>Auch bar. Wir halten sie 15 Minuten bereit.</translation>
    </message>
    <message>
        <source>Is it still here?</source>
        <translation>Ist es noch da?</translation>
    </message>
    <message>
        <source>It cannot be moved from here.</source>
        <translation>Von hier aus geht das nicht.</translation>
    </message>
    <message>
        <source>It is heavy. We load it for you.</source>
        <translation>Es ist schwer. Wir laden es ein.</translation>
    </message>
    <message>
        <source>It is in the newest message.</source>
        <translation>Er steht in der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>It may be an old one, or from another shop.</source>
        <translation>Vielleicht ist er alt oder aus einem anderen Laden.</translation>
    </message>
    <message>
        <source>It may still be in the shop.</source>
        <translation>Vielleicht ist es noch im Laden.</translation>
    </message>
    <message>
        <source>It shows that the order is yours.</source>
        <translation>Sie zeigt, dass die Bestellung Ihnen gehört.</translation>
    </message>
    <message>
        <source>It takes two minutes at most.</source>
        <translation>Höchstens zwei Minuten.</translation>
    </message>
    <message>
        <source>It waits in another shop</source>
        <translation>Sie wartet woanders</translation>
    </message>
    <message>
        <source>It was held until {day}.</source>
        <translation>Aufgehoben bis {day}.</translation>
    </message>
    <message>
        <source>It was kept longer once already.</source>
        <translation>Schon einmal verlängert.</translation>
    </message>
    <message>
        <source>Keep it two more days</source>
        <translation>Zwei Tage länger</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Look at your phone or your e-mail, then scan it here.</source>
        <translation>Sehen Sie auf Telefon oder E-Mail nach und scannen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Make the screen bright and hold it still.</source>
        <translation>Bildschirm hell stellen und ruhig halten.</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Money back for it</source>
        <translation>Geld dafür zurück</translation>
    </message>
    <message>
        <source>Most payments are clear within a minute.</source>
        <translation>Meist klärt es sich in einer Minute.</translation>
    </message>
    <message>
        <source>Nearly all is here</source>
        <translation>Fast alles ist da</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No cards here right now</source>
        <translation>Gerade keine Karten</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Nicht ohne Verbindung</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was charged. Still to pay: {amount}</source>
        <translation>Nichts wurde abgebucht. Noch zu zahlen: {amount}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paid. Do not pay again</source>
        <translation>Bezahlt. Nicht noch einmal zahlen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders zahlen</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>An der Kasse zahlen</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Hier mit Karte zahlen</translation>
    </message>
    <message>
        <source>Perhaps the terminal answers now.</source>
        <translation>Vielleicht antwortet das Terminal jetzt.</translation>
    </message>
    <message>
        <source>Please drive to gate {gate}</source>
        <translation>Bitte zu Tor {gate} fahren</translation>
    </message>
    <message>
        <source>Please drive to the loading gate</source>
        <translation>Bitte zum Ladetor fahren</translation>
    </message>
    <message>
        <source>Please have your ID ready. We keep nothing of it.</source>
        <translation>Bitte Ausweis bereithalten. Wir speichern nichts davon.</translation>
    </message>
    <message>
        <source>Please pay at the till</source>
        <translation>Bitte an der Kasse zahlen</translation>
    </message>
    <message>
        <source>Please see a colleague</source>
        <translation>Bitte zu einem Mitarbeiter</translation>
    </message>
    <message>
        <source>Please show that you may.</source>
        <translation>Bitte zeigen Sie, dass Sie dürfen.</translation>
    </message>
    <message>
        <source>Please show your ID</source>
        <translation>Bitte den Ausweis zeigen</translation>
    </message>
    <message>
        <source>Please stay with your car.</source>
        <translation>Bitte bleiben Sie beim Auto.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Bitte einen Moment warten</translation>
    </message>
    <message>
        <source>Please wait here a moment</source>
        <translation>Bitte hier einen Moment warten</translation>
    </message>
    <message>
        <source>Please wait here a moment.</source>
        <translation>Bitte warten Sie hier einen Moment.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Für Sie bereit</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>Beleg noch einmal</translation>
    </message>
    <message>
        <source>Return something</source>
        <translation>Etwas zurückgeben</translation>
    </message>
    <message>
        <source>Say or show this there</source>
        <translation>Dort sagen oder zeigen</translation>
    </message>
    <message>
        <source>Scan for the way</source>
        <translation>Weg scannen</translation>
    </message>
    <message>
        <source>Scan the newer code</source>
        <translation>Neueren Code scannen</translation>
    </message>
    <message>
        <source>Scan your code here again when it is paid.</source>
        <translation>Nach dem Zahlen den Code hier scannen.</translation>
    </message>
    <message>
        <source>Send it to me again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send it to my home</source>
        <translation>Nach Hause senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Show your code or your ID there.</source>
        <translation>Dort Code oder Ausweis zeigen.</translation>
    </message>
    <message>
        <source>Somebody brings it</source>
        <translation>Jemand bringt ihn</translation>
    </message>
    <message>
        <source>Somebody comes and hands your order over.</source>
        <translation>Jemand kommt und gibt die Bestellung aus.</translation>
    </message>
    <message>
        <source>Somebody comes to you.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Jemand anders zahlt</translation>
    </message>
    <message>
        <source>Somebody hands it over</source>
        <translation>Sie wird gerade ausgegeben</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Jemand ist unterwegs zu Ihnen.</translation>
    </message>
    <message>
        <source>Sorry, not all is here</source>
        <translation>Leider fehlt etwas</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Noch zu zahlen: {amount}</translation>
    </message>
    <message>
        <source>Text me when it is ready</source>
        <translation>SMS, wenn bereit</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Das bin nicht ich</translation>
    </message>
    <message>
        <source>That was not me</source>
        <translation>Das war nicht ich</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Die Antwort war nein</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Die Karte wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The code is in the message that says: your order is ready</source>
        <translation>Der Code steht in der Nachricht: Ihre Bestellung ist bereit</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Das Geld geht zurück</translation>
    </message>
    <message>
        <source>The new code is on its way</source>
        <translation>Der neue Code ist unterwegs</translation>
    </message>
    <message>
        <source>The newest message has the right one.</source>
        <translation>Der richtige steht in der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>The way you paid, within three days.</source>
        <translation>Auf dem Zahlweg, in drei Tagen.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Es gibt einen neueren Code</translation>
    </message>
    <message>
        <source>There is nothing left to collect.</source>
        <translation>Es gibt nichts mehr abzuholen.</translation>
    </message>
    <message>
        <source>They can hand over your order.</source>
        <translation>Er kann die Bestellung ausgeben.</translation>
    </message>
    <message>
        <source>They can see what the terminal says.</source>
        <translation>Er sieht, was das Terminal sagt.</translation>
    </message>
    <message>
        <source>They can see why.</source>
        <translation>Er sieht, warum.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>This order is open at another desk right now.</source>
        <translation>Diese Bestellung ist gerade woanders geöffnet.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Diese Bestellung wurde storniert</translation>
    </message>
    <message>
        <source>This order was changed, and we sent a new code.</source>
        <translation>Die Bestellung wurde geändert; wir haben einen neuen Code gesandt.</translation>
    </message>
    <message>
        <source>This screen clears itself.</source>
        <translation>Der Bildschirm leert sich selbst.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>To the address and phone of the order.</source>
        <translation>An Adresse und Telefon der Bestellung.</translation>
    </message>
    <message>
        <source>Today at the desk</source>
        <translation>Heute am Schalter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Anderen Code versuchen</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch ein Versuch</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>Bis {day}.</translation>
    </message>
    <message>
        <source>Until {day}. This works once.</source>
        <translation>Bis {day}. Das geht einmal.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Einen Code nutzen</translation>
    </message>
    <message>
        <source>Usually ready by {time}</source>
        <translation>Meist bis {time} fertig</translation>
    </message>
    <message>
        <source>We are checking your payment.</source>
        <translation>Wir prüfen Ihre Zahlung.</translation>
    </message>
    <message>
        <source>We are coming out</source>
        <translation>Wir kommen heraus</translation>
    </message>
    <message>
        <source>We bring it here</source>
        <translation>Wir bringen sie hierher</translation>
    </message>
    <message>
        <source>We cannot hand over here at the moment. Your order is safe.</source>
        <translation>Hier ist gerade keine Ausgabe möglich. Ihre Bestellung ist sicher.</translation>
    </message>
    <message>
        <source>We cannot look up orders here at the moment.</source>
        <translation>Hier können wir gerade keine Bestellungen nachsehen.</translation>
    </message>
    <message>
        <source>We could not find: {names}</source>
        <translation>Nicht gefunden: {names}</translation>
    </message>
    <message>
        <source>We could not read this code</source>
        <translation>Dieser Code ist nicht lesbar</translation>
    </message>
    <message>
        <source>We have asked</source>
        <translation>Wir haben gefragt</translation>
    </message>
    <message>
        <source>We have no order for this code</source>
        <translation>Keine Bestellung zu diesem Code</translation>
    </message>
    <message>
        <source>We held it until {day}.</source>
        <translation>Wir haben es bis {day} aufgehoben.</translation>
    </message>
    <message>
        <source>We hold it until {day}.</source>
        <translation>Wir heben es bis {day} auf.</translation>
    </message>
    <message>
        <source>We keep it for you</source>
        <translation>Wir heben sie für Sie auf</translation>
    </message>
    <message>
        <source>We keep your order ready for 15 minutes.</source>
        <translation>Ihre Bestellung wartet 15 Minuten.</translation>
    </message>
    <message>
        <source>We keep your order there.</source>
        <translation>Ihre Bestellung wartet dort.</translation>
    </message>
    <message>
        <source>We look at your ID and keep nothing of it.</source>
        <translation>Wir sehen den Ausweis an und speichern nichts.</translation>
    </message>
    <message>
        <source>We look into it at once, and a colleague comes.</source>
        <translation>Wir prüfen das sofort, und ein Mitarbeiter kommt.</translation>
    </message>
    <message>
        <source>We pack yours next</source>
        <translation>Ihre packen wir als Nächstes</translation>
    </message>
    <message>
        <source>We send a question. They have 90 seconds.</source>
        <translation>Wir senden eine Frage. Zeit: 90 Sekunden.</translation>
    </message>
    <message>
        <source>We send it to you</source>
        <translation>Wir senden es Ihnen</translation>
    </message>
    <message>
        <source>We show the order as it is now.</source>
        <translation>Wir zeigen den Stand von jetzt.</translation>
    </message>
    <message>
        <source>We still have it</source>
        <translation>Wir haben sie noch</translation>
    </message>
    <message>
        <source>We text a number to your phone.</source>
        <translation>Wir senden eine Nummer per SMS.</translation>
    </message>
    <message>
        <source>We text it to the phone of the order.</source>
        <translation>Per SMS an das Telefon der Bestellung.</translation>
    </message>
    <message>
        <source>We text you when it has arrived.</source>
        <translation>Wir schreiben, wenn es da ist.</translation>
    </message>
    <message>
        <source>We text you when it has arrived. You can go now.</source>
        <translation>Wir schreiben, wenn es da ist. Sie können jetzt gehen.</translation>
    </message>
    <message>
        <source>We text you, and a colleague calls your order&apos;s code.</source>
        <translation>Wir schreiben, und ein Mitarbeiter ruft Ihren Code auf.</translation>
    </message>
    <message>
        <source>We try the line again.</source>
        <translation>Wir versuchen die Verbindung erneut.</translation>
    </message>
    <message>
        <source>We will text you</source>
        <translation>Wir schreiben Ihnen</translation>
    </message>
    <message>
        <source>We write it down as soon as the line is back.</source>
        <translation>Wir buchen es, sobald die Verbindung da ist.</translation>
    </message>
    <message>
        <source>We write to you when it is ready.</source>
        <translation>Wir schreiben, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Was sollen wir tun?</translation>
    </message>
    <message>
        <source>What you paid goes back the way it came.</source>
        <translation>Bezahltes geht auf demselben Weg zurück.</translation>
    </message>
    <message>
        <source>Whoever has this code can pay at any till.</source>
        <translation>Wer diesen Code hat, kann an jeder Kasse zahlen.</translation>
    </message>
    <message>
        <source>With the same card, or another one.</source>
        <translation>Mit derselben oder einer anderen Karte.</translation>
    </message>
    <message>
        <source>Yes, money back</source>
        <translation>Ja, Geld zurück</translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation>Sie können jetzt gehen.</translation>
    </message>
    <message>
        <source>You can go. Your order stays yours.</source>
        <translation>Sie können gehen. Die Bestellung bleibt Ihre.</translation>
    </message>
    <message>
        <source>You collect for {name}?</source>
        <translation>Sie holen ab für {name}?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Your order goes to the front of the line.</source>
        <translation>Ihre Bestellung kommt als Nächste dran.</translation>
    </message>
    <message>
        <source>Your order is as it was.</source>
        <translation>Die Bestellung ist, wie sie war.</translation>
    </message>
    <message>
        <source>Your order is safe. What shall we do?</source>
        <translation>Ihre Bestellung ist sicher. Was tun wir?</translation>
    </message>
    <message>
        <source>Your order stays where it is.</source>
        <translation>Ihre Bestellung bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>offen bis {time}</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>{amount}, the way you paid.</source>
        <translation>{amount}, auf dem Zahlweg.</translation>
    </message>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} von hier</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{name} does not want this order collected now.</source>
        <translation>{name} möchte nicht, dass diese Bestellung jetzt abgeholt wird.</translation>
    </message>
    <message>
        <source>{name} has a message and can say yes or no.</source>
        <translation>{name} hat eine Nachricht und kann ja oder nein sagen.</translation>
    </message>
</context>
<context>
    <name>KioskBranchViewModel</name>
    <message>
        <source>Cards are taken at the till only.</source>
        <translation>Karten nur an der Kasse.</translation>
    </message>
</context>
<context>
    <name>KioskCollectViewModel</name>
    <message>
        <source>Come back for everything</source>
        <translation>Alles später abholen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen Sie zu</translation>
    </message>
    <message>
        <source>Go to shelf</source>
        <translation>Gehen Sie zum Regal</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Ist alles da?</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Look whether everything is there.</source>
        <translation>Prüfen Sie, ob alles da ist.</translation>
    </message>
    <message>
        <source>Opening the door</source>
        <translation>Die Tür geht auf</translation>
    </message>
    <message>
        <source>Please close the door. Somebody comes to help.</source>
        <translation>Bitte schließen Sie die Tür. Jemand kommt zu Hilfe.</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Für Sie bereit</translation>
    </message>
    <message>
        <source>Somebody comes to open it. Your goods are safe in it.</source>
        <translation>Jemand kommt und öffnet es. Ihre Ware ist darin sicher.</translation>
    </message>
    <message>
        <source>Stand clear of the doors.</source>
        <translation>Bitte etwas Abstand halten.</translation>
    </message>
    <message>
        <source>Take these, cancel the rest</source>
        <translation>Diese nehmen, Rest stornieren</translation>
    </message>
    <message>
        <source>Take your goods, then close the door. {time} left.</source>
        <translation>Ware nehmen, dann Tür schließen. Noch {time}.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Die Tür ist offen</translation>
    </message>
    <message>
        <source>The door stays shut</source>
        <translation>Die Tür bleibt zu</translation>
    </message>
    <message>
        <source>The rest stays yours. We write.</source>
        <translation>Der Rest bleibt Ihrer. Wir schreiben Ihnen.</translation>
    </message>
    <message>
        <source>We bring it to you</source>
        <translation>Wir bringen es Ihnen</translation>
    </message>
    <message>
        <source>We keep all of it until {day}.</source>
        <translation>Wir halten alles bis {day} bereit.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Was sollen wir tun?</translation>
    </message>
    <message>
        <source>You get {amount} back.</source>
        <translation>Sie bekommen {amount} zurück.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>{part} of {items}</source>
        <translation>{part} von {items}</translation>
    </message>
</context>
<context>
    <name>KioskCounted</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now</source>
        <translation>
            <numerusform>%n Artikel jetzt</numerusform>
            <numerusform>%n Artikel jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for you</source>
        <translation>
            <numerusform>%n Bestellung für Sie</numerusform>
            <numerusform>%n Bestellungen für Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n order(s)</source>
        <translation>
            <numerusform>%n Bestellung abholen</numerusform>
            <numerusform>%n Bestellungen abholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) now</source>
        <translation>
            <numerusform>%n Artikel jetzt nehmen</numerusform>
            <numerusform>%n Artikel jetzt nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %n.</source>
        <translation>
            <numerusform>Sie sind Nummer %n.</numerusform>
            <numerusform>Sie sind Nummer %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n item(s) are waiting</source>
        <translation>
            <numerusform>Ihr %n Artikel wartet</numerusform>
            <numerusform>Ihre %n Artikel warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskDoneViewModel</name>
    <message>
        <source>Have a good day.</source>
        <translation>Einen schönen Tag.</translation>
    </message>
    <message>
        <source>It comes out below</source>
        <translation>Er kommt unten heraus</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Der Druck ging nicht</translation>
    </message>
    <message>
        <source>It is all yours.</source>
        <translation>Es gehört Ihnen.</translation>
    </message>
    <message>
        <source>Of what you collected</source>
        <translation>Über das Abgeholte</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Bis bald</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>We write to you when there is something new.</source>
        <translation>Wir schreiben Ihnen, wenn es Neues gibt.</translation>
    </message>
    <message>
        <source>no paper now</source>
        <translation>gerade kein Papier</translation>
    </message>
</context>
<context>
    <name>KioskHealthViewModel</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>E-mail receipts</source>
        <translation>Beleg per E-Mail</translation>
    </message>
    <message>
        <source>No cards now</source>
        <translation>Keine Karten</translation>
    </message>
    <message>
        <source>No e-mail now</source>
        <translation>Keine E-Mails</translation>
    </message>
    <message>
        <source>No lockers now</source>
        <translation>Keine Fächer</translation>
    </message>
    <message>
        <source>No paper receipts</source>
        <translation>Kein Papierbeleg</translation>
    </message>
    <message>
        <source>Paper receipts</source>
        <translation>Beleg auf Papier</translation>
    </message>
</context>
<context>
    <name>KioskHelpViewModel</name>
    <message>
        <source>A colleague</source>
        <translation>Ein Mitarbeiter</translation>
    </message>
    <message>
        <source>Call this number, or go to {desk}.</source>
        <translation>Rufen Sie diese Nummer an oder gehen Sie zu: {desk}.</translation>
    </message>
    <message>
        <source>If you still need something, call again.</source>
        <translation>Wenn Sie noch etwas brauchen, rufen Sie erneut.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Niemand ist frei</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Bitte rufen Sie uns an</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Bitte gehen Sie zu: {desk}.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Bitte bleiben Sie hier.</translation>
    </message>
    <message>
        <source>Please stay here. Somebody sees where you are and what you need.</source>
        <translation>Bitte bleiben Sie hier. Jemand sieht, wo Sie sind und was Sie brauchen.</translation>
    </message>
    <message>
        <source>Somebody was here</source>
        <translation>Jemand war hier</translation>
    </message>
    <message>
        <source>We are calling a colleague</source>
        <translation>Wir rufen einen Mitarbeiter</translation>
    </message>
    <message>
        <source>We are calling the manager</source>
        <translation>Wir rufen die Leitung</translation>
    </message>
    <message>
        <source>We have called again</source>
        <translation>Wir haben erneut gerufen</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} kommt</translation>
    </message>
</context>
<context>
    <name>KioskIdentifyViewModel</name>
    <message>
        <source>8 letters and numbers from your message. There is no 0, O, 1, I or L in it.</source>
        <translation>8 Buchstaben und Ziffern aus Ihrer Nachricht, ohne 0, O, 1, I und L.</translation>
    </message>
    <message>
        <source>If there is an order for {phone}, it has a message with 6 digits now.</source>
        <translation>Wenn es zu {phone} eine Bestellung gibt, ist dort jetzt eine Nachricht mit 6 Ziffern.</translation>
    </message>
    <message>
        <source>No more codes</source>
        <translation>Keine weiteren Codes</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Ein Zeichen stimmt nicht. Schauen Sie noch einmal in Ihre Nachricht.</translation>
    </message>
    <message>
        <source>That is not the code we sent. Look at the message again.</source>
        <translation>Das ist nicht der gesendete Code. Schauen Sie noch einmal in die Nachricht.</translation>
    </message>
    <message>
        <source>That looks right.</source>
        <translation>Das sieht richtig aus.</translation>
    </message>
    <message>
        <source>The number that you gave when you ordered. We send a code to it.</source>
        <translation>Die Nummer aus Ihrer Bestellung. Wir senden einen Code dorthin.</translation>
    </message>
    <message>
        <source>We cannot send a message now. Use the code, or ask for help.</source>
        <translation>Wir können gerade keine Nachricht senden. Nehmen Sie den Code oder rufen Sie Hilfe.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
</context>
<context>
    <name>KioskLinesViewModel</name>
    <message>
        <source>A colleague takes it back</source>
        <translation>Ein Mitarbeiter nimmt es zurück</translation>
    </message>
    <message>
        <source>Bring something back</source>
        <translation>Etwas zurückbringen</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation>Ich habe es mir anders überlegt</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Es ist beschädigt</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Nicht, was ich bestellt habe</translation>
    </message>
    <message>
        <source>Put the label on the bag, and the bag into the box. We write when it was looked at.</source>
        <translation>Kleben Sie das Etikett auf die Tasche und legen Sie sie in die Box. Wir schreiben nach der Prüfung.</translation>
    </message>
    <message>
        <source>Scan the code of the order or of the receipt.</source>
        <translation>Scannen Sie den Code der Bestellung oder des Belegs.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>The money goes back the way you paid, within three days.</source>
        <translation>Das Geld geht in drei Tagen auf dem Zahlweg zurück.</translation>
    </message>
    <message>
        <source>Touch each. What you keep stays as it is.</source>
        <translation>Tippen Sie alles an. Der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>We do not know here what was bought. Have the receipt ready.</source>
        <translation>Hier ist nicht bekannt, was gekauft wurde. Beleg bereithalten.</translation>
    </message>
    <message>
        <source>What do you bring back?</source>
        <translation>Was bringen Sie zurück?</translation>
    </message>
    <message>
        <source>What do you not want?</source>
        <translation>Was möchten Sie nicht?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Write this number on the bag, and put it into the box. We write when it was looked at.</source>
        <translation>Schreiben Sie die Nummer auf die Tasche und legen Sie sie in die Box. Wir schreiben nach der Prüfung.</translation>
    </message>
    <message>
        <source>You get {amount} back, the way you paid.</source>
        <translation>Sie bekommen {amount} auf dem Zahlweg zurück.</translation>
    </message>
    <message>
        <source>{amount}, once somebody has looked at it.</source>
        <translation>{amount}, sobald es geprüft ist.</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
</context>
<context>
    <name>KioskOutViewModel</name>
    <message>
        <source>Please go to the desk.</source>
        <translation>Bitte gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Bitte gehen Sie zu: {desk}.</translation>
    </message>
    <message>
        <source>Your order is safe.</source>
        <translation>Ihre Bestellung ist sicher.</translation>
    </message>
</context>
<context>
    <name>KioskProofViewModel</name>
    <message>
        <source>Eight letters and figures, from the message that was sent to you.</source>
        <translation>Acht Zeichen aus der Nachricht an Sie.</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Etwas stimmt nicht. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Six digits, sent to the phone of the order.</source>
        <translation>Sechs Ziffern, an das Telefon der Bestellung gesandt.</translation>
    </message>
    <message>
        <source>The code we sent</source>
        <translation>Der gesandte Code</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Ihr eigener Code</translation>
    </message>
</context>
<context>
    <name>KioskStaffViewModel</name>
    <message>
        <source>A second badge</source>
        <translation>Ein zweiter Ausweis</translation>
    </message>
    <message>
        <source>Begin a drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>Closing the kiosk needs somebody else who may change its settings.</source>
        <translation>Zum Schließen braucht es jemand anderen mit Recht auf Einstellungen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drill: nothing counts. {name}</source>
        <translation>Übung: nichts zählt. {name}</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>ID is in order</source>
        <translation>Ausweis in Ordnung</translation>
    </message>
    <message>
        <source>ID is not in order</source>
        <translation>Ausweis nicht in Ordnung</translation>
    </message>
    <message>
        <source>It has to be somebody else&apos;s badge.</source>
        <translation>Es muss der Ausweis von jemand anderem sein.</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Tür öffnen</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
</context>
<context>
    <name>KioskViewModel</name>
    <message>
        <source>This screen clears in {time}</source>
        <translation>Der Bildschirm wird in {time} geleert</translation>
    </message>
    <message>
        <source>Working without connection</source>
        <translation>Arbeitet ohne Verbindung</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>All lines are taken out; the record keeps them</source>
        <translation>Alle Zeilen werden entfernt; das Protokoll behält sie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Counts for the next scan or tile</source>
        <translation>Gilt für den nächsten Scan oder die nächste Kachel</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Rabatt gegeben</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>Rabatt zurückgenommen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Ganzer Warenkorb</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Warum wird storniert?</translation>
    </message>
    <message>
        <source>Why is the basket given up?</source>
        <translation>Warum wird der Warenkorb verworfen?</translation>
    </message>
    <message>
        <source>{quantity} now</source>
        <translation>jetzt {quantity}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Mitarbeiter rufen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Number of the bag</source>
        <translation>Nummer der Tasche</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>LinkLight</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
</context>
<context>
    <name>LookViewModel</name>
    <message>
        <source>Here: {age}</source>
        <translation>Hier: {age}</translation>
    </message>
    <message>
        <source>Other stores: asking</source>
        <translation>Andere Filialen: wird gefragt</translation>
    </message>
    <message>
        <source>Other stores: not known without a link</source>
        <translation>Andere Filialen: ohne Verbindung nicht bekannt</translation>
    </message>
    <message>
        <source>Other stores: {age}</source>
        <translation>Andere Filialen: {age}</translation>
    </message>
    <message>
        <source>Other stores: {age}, ask before you promise</source>
        <translation>Andere Filialen: {age}, vor der Zusage fragen</translation>
    </message>
    <message>
        <source>Other stores: {count}, {age}, ask before you promise</source>
        <translation>Andere Filialen: {count}, {age}, vor der Zusage fragen</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Looking for your order</source>
        <translation>Wir suchen Ihre Bestellung</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht abschließen</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Schublade zählen</translation>
    </message>
    <message>
        <source>Devices, language, look</source>
        <translation>Geräte, Sprache, Aussehen</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Warenkorb verwerfen</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Not allowed for you</source>
        <translation>Für Sie nicht erlaubt</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Pick, put ready, hand over</source>
        <translation>Packen, bereitlegen, übergeben</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Abholbestellungen</translation>
    </message>
    <message>
        <source>Print again, void, refund</source>
        <translation>Neu drucken, stornieren, erstatten</translation>
    </message>
    <message>
        <source>Put change into the drawer</source>
        <translation>Wechselgeld in die Schublade legen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Sales and link</source>
        <translation>Verkäufe und Verbindung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take cash from the drawer</source>
        <translation>Bargeld aus der Schublade nehmen</translation>
    </message>
    <message>
        <source>Takes all lines out</source>
        <translation>Entfernt alle Zeilen</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>The basket stays</source>
        <translation>Der Warenkorb bleibt</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Die Schicht bis jetzt</translation>
    </message>
    <message>
        <source>What is safe and what waits</source>
        <translation>Was sicher ist und was wartet</translation>
    </message>
    <message>
        <source>Without a sale</source>
        <translation>Ohne Verkauf</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>{note}, needs approval</source>
        <translation>{note}, mit Freigabe</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 Ziffern; Leitung 8</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The PIN before no longer signs in. Waiting after wrong PINs ends.</source>
        <translation>Mit der vorigen PIN ist keine Anmeldung mehr möglich. Die Wartezeit nach falschen PINs endet.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>NumberSearch</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Lowest price in the 30 days before the reduction: {amount}</source>
        <translation>Niedrigster Preis der 30 Tage vor der Ermäßigung: {amount}</translation>
    </message>
    <message>
        <source>Named at the till</source>
        <translation>Wird an der Kasse genannt</translation>
    </message>
    <message>
        <source>and {amount} deposit</source>
        <translation>und {amount} Pfand</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>beliebige {count} für {amount}</translation>
    </message>
    <message>
        <source>take {count}, pay for {paid}; the cheapest are free</source>
        <translation>{count} nehmen, {paid} zahlen; die günstigsten sind frei</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>with a coupon</source>
        <translation>mit Gutschein</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} je Stück</translation>
    </message>
    <message>
        <source>{amount} each from {count} pieces</source>
        <translation>{amount} je Stück ab {count} Stück</translation>
    </message>
    <message>
        <source>{amount} off each</source>
        <translation>{amount} weniger je Stück</translation>
    </message>
    <message>
        <source>{amount} off each from {count} pieces</source>
        <translation>{amount} weniger je Stück ab {count} Stück</translation>
    </message>
    <message>
        <source>{amount} off when {threshold} is spent</source>
        <translation>{amount} weniger ab einem Einkauf von {threshold}</translation>
    </message>
    <message>
        <source>{amount} per {unit}</source>
        <translation>{amount} je {unit}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>{percent} Rabatt</translation>
    </message>
    <message>
        <source>{percent} off from {count} pieces</source>
        <translation>{percent} Rabatt ab {count} Stück</translation>
    </message>
    <message>
        <source>{percent} off when {threshold} is spent</source>
        <translation>{percent} Rabatt ab einem Einkauf von {threshold}</translation>
    </message>
</context>
<context>
    <name>OpenShiftPage</name>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Anfangsbestand zählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Ein Betrag</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>Recorded. It stops nothing.</source>
        <translation>Wird erfasst. Hält nichts auf.</translation>
    </message>
    <message>
        <source>The amount, or how many pieces</source>
        <translation>Der Betrag oder die Stückzahl</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>count the float first</source>
        <translation>erst den Anfangsbestand zählen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>OpenShiftViewModel</name>
    <message>
        <source>No shift has been closed here yet.</source>
        <translation>Hier wurde noch keine Schicht abgeschlossen.</translation>
    </message>
    <message>
        <source>{person} left it in the drawer on {when}.</source>
        <translation>{person} hat dies am {when} in der Schublade gelassen.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Erneut melden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why? It stays on the record.</source>
        <translation>Warum? Es bleibt vermerkt.</translation>
    </message>
</context>
<context>
    <name>OrderViewModel</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Aufgehoben bis</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>The customer gets {amount} back.</source>
        <translation>Der Kunde bekommt {amount} zurück.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>Ausweis prüfen, {age}+</translation>
    </message>
    <message>
        <source>nobody knows yet: take no money</source>
        <translation>noch unbekannt: kein Geld nehmen</translation>
    </message>
    <message>
        <source>nothing, it is paid</source>
        <translation>nichts, ist bezahlt</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>{count} übergeben</translation>
    </message>
    <message>
        <source>{count} in the bag</source>
        <translation>{count} in der Tüte</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>{count} nicht gefunden</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>{count} zurückzuräumen</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Sorry, not here now</source>
        <translation>Leider gerade nicht hier</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Address of the backend</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pair with head office</source>
        <translation>Mit der Zentrale koppeln</translation>
    </message>
    <message>
        <source>Whoever runs the backend makes a code for this till: omnitill slot. It works once, for 15 minutes.</source>
        <translation>Wer den Server betreibt, erstellt einen Code für diese Kasse: omnitill slot. Er gilt einmal, 15 Minuten lang.</translation>
    </message>
</context>
<context>
    <name>ParkedViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {age} ago, parked at {time}</source>
        <translation>{items}, vor {age}, geparkt um {time}</translation>
    </message>
</context>
<context>
    <name>PartlyPage</name>
    <message>
        <source>Almost all of it is here</source>
        <translation>Fast alles ist da</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>bereit bis %1</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>All of it came back already</source>
        <translation>Alles davon kam schon zurück</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Anders überlegt</translation>
    </message>
    <message>
        <source>Charged wrongly</source>
        <translation>Falsch berechnet</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunde ist gegangen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Versehentlich gebucht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Falsche Zahlung</translation>
    </message>
    <message>
        <source>Wrong size or item</source>
        <translation>Falsche Größe oder Ware</translation>
    </message>
    <message>
        <source>{left} of {sold}{unit} returnable now, {price} each</source>
        <translation>{left} von {sold}{unit} rückgabefähig, je {price}</translation>
    </message>
    <message>
        <source>{note}, training</source>
        <translation>{note}, Schulung</translation>
    </message>
    <message>
        <source>{time}, {cashier}</source>
        <translation>{time}, {cashier}</translation>
    </message>
</context>
<context>
    <name>PastSalesList</name>
    <message>
        <source>No receipt among the latest has this number; Enter looks in all</source>
        <translation>Keiner der letzten Belege hat diese Nummer; Enter sucht in allen</translation>
    </message>
    <message>
        <source>No sale has been made here yet</source>
        <translation>Hier gab es noch keinen Verkauf</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>PastSalesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Einen Bon wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goods come back, money goes back</source>
        <translation>Ware kommt zurück, Geld geht zurück</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>Marked as a copy, with its number</source>
        <translation>Als Kopie gekennzeichnet, mit Nummer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Only while its shift is open</source>
        <translation>Nur solange seine Schicht offen ist</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Search a receipt by its number</source>
        <translation>Einen Bon nach Nummer suchen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>erst antworten</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>Beleg wählen</translation>
    </message>
</context>
<context>
    <name>PastSalesViewModel</name>
    <message numerus="yes">
        <source>%n time(s) taken back</source>
        <translation>
            <numerusform>%n-mal zurückgenommen</numerusform>
            <numerusform>%n-mal zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a receipt, type its number or scan its code</source>
        <translation>Beleg wählen, Nummer tippen oder Code scannen</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Zu Beleg {number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>alles kam zurück</translation>
    </message>
    <message>
        <source>another shift: refund it</source>
        <translation>andere Schicht: erstatten</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>Beleg wählen</translation>
    </message>
    <message>
        <source>not a sale</source>
        <translation>kein Verkauf</translation>
    </message>
    <message>
        <source>taken back already</source>
        <translation>schon zurückgenommen</translation>
    </message>
    <message>
        <source>{time}, {cashier}</source>
        <translation>{time}, {cashier}</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Authorisation {code}</source>
        <translation>Autorisierung {code}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Karte {amount}</translation>
    </message>
    <message>
        <source>Card, the rest</source>
        <translation>Karte, der Rest</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Bar {amount}</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>Bar zu zahlen</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Alles ist bezahlt.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Give the customer {amount}</source>
        <translation>{amount} auszahlen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>If it says no, {amount} is due as before.</source>
        <translation>Sagt es nein, sind {amount} offen wie zuvor.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Press F12,</source>
        <translation>F12 drücken,</translation>
    </message>
    <message>
        <source>Press F12.</source>
        <translation>F12 drücken.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Take cash or card</source>
        <translation>Bar oder Karte nehmen,</translation>
    </message>
    <message>
        <source>The receipt prints</source>
        <translation>Der Beleg wird gedruckt</translation>
    </message>
    <message>
        <source>The sale is saved</source>
        <translation>Der Verkauf wird gespeichert</translation>
    </message>
    <message>
        <source>The terminal answers.</source>
        <translation>Das Terminal antwortet.</translation>
    </message>
    <message>
        <source>and the drawer opens.</source>
        <translation>und die Schublade öffnet.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>give back {amount} first</source>
        <translation>erst {amount} auszahlen</translation>
    </message>
    <message>
        <source>in cash.</source>
        <translation>in bar.</translation>
    </message>
    <message>
        <source>on the receipt printer.</source>
        <translation>auf dem Bondrucker.</translation>
    </message>
    <message>
        <source>on this till.</source>
        <translation>auf dieser Kasse.</translation>
    </message>
    <message>
        <source>then hand over {amount} change.</source>
        <translation>dann {amount} Rückgeld geben.</translation>
    </message>
    <message>
        <source>to what coins can pay</source>
        <translation>auf das, was Münzen zahlen können</translation>
    </message>
    <message>
        <source>until nothing is due, in any split.</source>
        <translation>bis nichts mehr offen ist, beliebig geteilt.</translation>
    </message>
    <message>
        <source>when the card is approved</source>
        <translation>sobald die Karte genehmigt ist</translation>
    </message>
    <message>
        <source>{amount} given</source>
        <translation>{amount} gegeben</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>noch {amount} zu zahlen</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Take it in cash; when all is paid, finish</source>
        <translation>Bar annehmen; ist alles bezahlt, abschließen</translation>
    </message>
    <message>
        <source>The amount that is given</source>
        <translation>Der gegebene Betrag</translation>
    </message>
    <message>
        <source>The basket stays as it is until the sale is finished.</source>
        <translation>Der Warenkorb bleibt, wie er ist, bis der Verkauf abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Es wird bezahlt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>erst antworten</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>Back to basket</source>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give back %1 in cash</source>
        <translation>%1 bar auszahlen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>PayViewModel</name>
    <message>
        <source>Card not known</source>
        <translation>Karte ungeklärt</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>when the receipt is there</source>
        <translation>wenn der Bon da ist</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>wenn das Terminal geantwortet hat</translation>
    </message>
</context>
<context>
    <name>PayingPage</name>
    <message>
        <source>Do not pay now</source>
        <translation>Jetzt nicht zahlen</translation>
    </message>
    <message>
        <source>The terminal decides whether that is still possible.</source>
        <translation>Das Terminal entscheidet, ob das noch geht.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
</context>
<context>
    <name>PersonKey</name>
    <message>
        <source>Lock, or hand over to a colleague</source>
        <translation>Sperren oder an Kollegen geben</translation>
    </message>
</context>
<context>
    <name>PhoneCodePage</name>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Bestellung finden</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>The 6 digits</source>
        <translation>Die 6 Ziffern</translation>
    </message>
    <message>
        <source>needs 6 digits</source>
        <translation>braucht 6 Ziffern</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Send me a code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>needs your whole number</source>
        <translation>braucht die ganze Nummer</translation>
    </message>
</context>
<context>
    <name>PickPane</name>
    <message>
        <source>Basket %1, %2</source>
        <translation>Korb %1, %2</translation>
    </message>
    <message>
        <source>Found one</source>
        <translation>Eins gefunden</translation>
    </message>
    <message>
        <source>Give this instead</source>
        <translation>Dieses stattdessen geben</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>In Fächer legen</translation>
    </message>
    <message>
        <source>Record it as missing</source>
        <translation>Als fehlend vermerken</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Packen beenden</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>still to find</source>
        <translation>noch zu finden</translation>
    </message>
</context>
<context>
    <name>PickViewModel</name>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>%n Position offen</numerusform>
            <numerusform>%n Positionen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough already: {name}</source>
        <translation>Schon genug: {name}</translation>
    </message>
    <message>
        <source>Not on this list: {name}</source>
        <translation>Nicht auf der Liste: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Picking %n order(s)</source>
        <translation>
            <numerusform>%n Bestellung packen</numerusform>
            <numerusform>%n Bestellungen packen</numerusform>
        </translation>
    </message>
    <message>
        <source>That quantity cannot be: at most {left}</source>
        <translation>Diese Menge geht nicht: höchstens {left}</translation>
    </message>
    <message>
        <source>Type how much it is</source>
        <translation>Menge eingeben</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} von {all} Positionen</translation>
    </message>
    <message>
        <source>{name}: into basket {slot}</source>
        <translation>{name}: in Korb {slot}</translation>
    </message>
</context>
<context>
    <name>PickupSlip</name>
    <message>
        <source>Collected {time}</source>
        <translation>Abgeholt {time}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail.</source>
        <translation>Ihr Beleg ist in Ihrer E-Mail.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%1 von %2 Ziffern eingegeben</translation>
    </message>
</context>
<context>
    <name>PlacesViewModel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisprüfung</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ihr Abholcode</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>was</source>
        <translation>statt</translation>
    </message>
</context>
<context>
    <name>PriceCheckPage</name>
    <message>
        <source>How many there are</source>
        <translation>Wie viele es gibt</translation>
    </message>
    <message>
        <source>Its price comes with the price for a kilogram or litre and with every offer.</source>
        <translation>Der Preis kommt mit dem Preis je Kilogramm oder Liter und mit jedem Angebot.</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Zuvor angesehen</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisprüfung</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Artikel scannen</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Add to the basket</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>In anderen Filialen</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Scan the product. Nothing is added to the basket.</source>
        <translation>Artikel scannen. Nichts kommt in den Warenkorb.</translation>
    </message>
</context>
<context>
    <name>PriceViewModel</name>
    <message>
        <source>Counted {age} ago</source>
        <translation>Vor {age} gezählt</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No paper needed</source>
        <translation>Kein Papier nötig</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Ja, es wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>PrinterSetup</name>
    <message>
        <source>Five slips will be printed, and the drawer will be opened once.</source>
        <translation>Fünf Abschnitte werden gedruckt, und die Schublade öffnet sich einmal.</translation>
    </message>
    <message>
        <source>Five slips will be printed. No drawer opens.</source>
        <translation>Fünf Abschnitte werden gedruckt. Keine Schublade öffnet sich.</translation>
    </message>
    <message>
        <source>No sensor was found: the drawer has none, did not open, or hangs on the other pin. Leave open_level out.</source>
        <translation>Kein Sensor gefunden: Die Schublade hat keinen, ging nicht auf oder hängt am anderen Stift. Lassen Sie open_level weg.</translation>
    </message>
    <message>
        <source>Of the lines just printed, take one whose letters are all right and write its name and number: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</source>
        <translation>Nehmen Sie von den gedruckten Zeilen eine, in der alle Buchstaben stimmen, und tragen Sie ihren Namen und ihre Nummer ein: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then press Enter.</source>
        <translation>Schieben Sie die Schublade zu und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Scan all three codes. What cannot be read is drawn by the till instead: qr = &quot;drawn&quot; or barcodes = &quot;drawn&quot;.</source>
        <translation>Scannen Sie alle drei Codes. Was sich nicht lesen lässt, zeichnet stattdessen die Kasse: qr = &quot;drawn&quot; oder barcodes = &quot;drawn&quot;.</translation>
    </message>
    <message>
        <source>The drawer opens now; if it does not, pull it open.</source>
        <translation>Die Schublade öffnet sich jetzt; wenn nicht, ziehen Sie sie auf.</translation>
    </message>
    <message>
        <source>The drawer&apos;s sensor was learnt. Write: {line}.</source>
        <translation>Der Sensor der Schublade ist gelernt. Tragen Sie ein: {line}.</translation>
    </message>
    <message>
        <source>The first line of digits has to fill the paper and stay one line. If it does not, another profile fits: the dotted lines end in the width that each shows.</source>
        <translation>Die erste Ziffernzeile muss das Papier füllen und eine Zeile bleiben. Tut sie das nicht, passt ein anderes Profil: Die gepunkteten Zeilen enden mit der Breite, die sie zeigen.</translation>
    </message>
    <message>
        <source>The printer calls itself {model}. Profiles to try: {profiles}.</source>
        <translation>Der Drucker nennt sich {model}. Profile zum Ausprobieren: {profiles}.</translation>
    </message>
    <message>
        <source>The printer is there and does not tell its name.</source>
        <translation>Der Drucker ist da und nennt seinen Namen nicht.</translation>
    </message>
    <message>
        <source>The slip CUT 1 has to come off, CUT 2 to hang by a bridge of paper. Without a knife write cutter = false.</source>
        <translation>Der Abschnitt CUT 1 muss abfallen, CUT 2 an einem Papiersteg hängen. Ohne Messer tragen Sie cutter = false ein.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message numerus="yes">
        <source>%n earlier receipt(s) did not print: see Receipts</source>
        <translation>
            <numerusform>%n früherer Beleg wurde nicht gedruckt: siehe Belege</numerusform>
            <numerusform>%n frühere Belege wurden nicht gedruckt: siehe Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Wurde gedruckt?</translation>
    </message>
    <message>
        <source>Done without paper</source>
        <translation>Ohne Papier erledigt</translation>
    </message>
    <message>
        <source>It went to the printer “%1”.</source>
        <translation>Er ging an den Drucker „%1“.</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>Nein, Kopie drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Der Beleg wird gedruckt</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Der Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Der Beleg wird gedruckt</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Beleg gedruckt</translation>
    </message>
    <message>
        <source>Receipt sent to the printer</source>
        <translation>Bon an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Bericht gedruckt</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Bericht an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Beleg gedruckt</translation>
    </message>
    <message>
        <source>Slip sent to the printer</source>
        <translation>Beleg an den Drucker gesendet</translation>
    </message>
    <message>
        <source>The printer did not say how it ended. Look at the paper.</source>
        <translation>Der Drucker hat kein Ergebnis gemeldet. Bitte das Papier ansehen.</translation>
    </message>
    <message>
        <source>The till was stopped before the printer was told.</source>
        <translation>Die Kasse wurde angehalten, bevor der Drucker den Auftrag bekam.</translation>
    </message>
    <message>
        <source>This receipt has not been printed</source>
        <translation>Dieser Beleg wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>This report has not been printed</source>
        <translation>Dieser Bericht wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>This slip has not been printed</source>
        <translation>Dieser Beleg wurde nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>any</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>je {unit}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} Tg.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}.</source>
        <translation>{name}: beliebige {quantity} für {value}; {pieces} dieser Zeile zählen, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}.</source>
        <translation>{name}: {quantity} nehmen, {paid} bezahlen; die günstigsten sind gratis, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {off} off this line.</source>
        <translation>{name}: {off} Rabatt auf diese Zeile.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off the whole basket, saves {off} here.</source>
        <translation>{name}: {percent}&#xa0;% auf den ganzen Warenkorb, spart hier {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off this line, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% auf diese Zeile, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off when {threshold} is spent; saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% ab einem Einkauf von {threshold}; spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% Rabatt, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} each for {pieces}, saves {off}.</source>
        <translation>{name}: je {value} für {pieces}, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off each of {pieces}, saves {off}.</source>
        <translation>{name}: {value} Rabatt auf jedes von {pieces}, spart {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off the whole basket; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} Rabatt auf den ganzen Warenkorb; auf diese Zeile entfallen {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off when {threshold} is spent; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} Rabatt ab einem Einkauf von {threshold}; auf diese Zeile entfallen {off}.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Both sides agree</source>
        <translation>Beide Seiten stimmen überein</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>PutBackViewModel</name>
    <message>
        <source>All of it is back</source>
        <translation>Alles ist zurück</translation>
    </message>
    <message>
        <source>Nobody may collect it then; what was paid is owed back.</source>
        <translation>Danach kann niemand es abholen; Bezahltes wird geschuldet.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>That bag is not to be put back</source>
        <translation>Diese Tüte wird nicht zurückgeräumt</translation>
    </message>
    <message>
        <source>That is not to be put back: {name}</source>
        <translation>Das wird nicht zurückgeräumt: {name}</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <translation>aufgehoben bis {day}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Did the money go back to the card?</source>
        <translation>Ging das Geld auf die Karte zurück?</translation>
    </message>
    <message>
        <source>It counts as paid and the sale goes on.</source>
        <translation>Es gilt als bezahlt, der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Letzter Betrag</translation>
    </message>
    <message>
        <source>Last receipt number</source>
        <translation>Letzte Belegnummer</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letzte Zeit</translation>
    </message>
    <message>
        <source>Look for number {number} at the foot of the printer&apos;s last receipts.</source>
        <translation>Suchen Sie die Nummer {number} am Fuß der letzten Belege des Druckers.</translation>
    </message>
    <message>
        <source>Look for number {number} on the terminal&apos;s slips and in its list of payments.</source>
        <translation>Suchen Sie die Nummer {number} auf den Belegen des Terminals und in seiner Zahlungsliste.</translation>
    </message>
    <message>
        <source>No, it stands</source>
        <translation>Nein, sie steht</translation>
    </message>
    <message>
        <source>No, it was not</source>
        <translation>Nein, wurde er nicht</translation>
    </message>
    <message>
        <source>No, not charged</source>
        <translation>Nein, nicht belastet</translation>
    </message>
    <message>
        <source>No, not paid back</source>
        <translation>Nein, nicht zurück</translation>
    </message>
    <message>
        <source>Receipts today</source>
        <translation>Belege heute</translation>
    </message>
    <message>
        <source>The amount is due again.</source>
        <translation>Der Betrag ist wieder offen.</translation>
    </message>
    <message>
        <source>The card has still paid.</source>
        <translation>Die Karte hat weiterhin bezahlt.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone or bank</source>
        <translation>Handy oder Bank des Kunden</translation>
    </message>
    <message>
        <source>The device&apos;s own list</source>
        <translation>Die Liste im Gerät</translation>
    </message>
    <message>
        <source>The device&apos;s paper</source>
        <translation>Das Papier des Geräts</translation>
    </message>
    <message>
        <source>The receipt is made again, once.</source>
        <translation>Der Beleg wird noch einmal erstellt, einmal.</translation>
    </message>
    <message>
        <source>The refund can be made again.</source>
        <translation>Die Erstattung kann erneut erfolgen.</translation>
    </message>
    <message>
        <source>The refund is recorded on the receipts page.</source>
        <translation>Die Erstattung wird auf der Belegseite festgehalten.</translation>
    </message>
    <message>
        <source>The sale is recorded; no second receipt is made.</source>
        <translation>Der Verkauf wird festgehalten; kein zweiter Beleg entsteht.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Wurde die Karte belastet?</translation>
    </message>
    <message>
        <source>Was the fiscal receipt issued?</source>
        <translation>Wurde der Fiskalbeleg ausgestellt?</translation>
    </message>
    <message>
        <source>Was the payment taken back?</source>
        <translation>Wurde die Zahlung zurückgenommen?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Yes, charged</source>
        <translation>Ja, belastet</translation>
    </message>
    <message>
        <source>Yes, it was issued</source>
        <translation>Ja, wurde er</translation>
    </message>
    <message>
        <source>Yes, paid back</source>
        <translation>Ja, zurückgezahlt</translation>
    </message>
    <message>
        <source>Yes, taken back</source>
        <translation>Ja, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>A device did not say how it ended.</source>
        <translation>Ein Gerät hat nicht gesagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Gerät fragen</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every device has said how it ended.</source>
        <translation>Jedes Gerät hat gesagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>To the answers</source>
        <translation>Zu den Antworten</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>it is asked</source>
        <translation>wird gefragt</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Ask the device</source>
        <translation>Gerät fragen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Or answer yourself. What did you look at?</source>
        <translation>Oder antworten Sie selbst. Worauf haben Sie gesehen?</translation>
    </message>
    <message>
        <source>The answer is recorded with your name, what you looked at and the time. It cannot be changed.</source>
        <translation>Die Antwort wird mit Ihrem Namen, der Grundlage und der Zeit festgehalten. Sie ist nicht änderbar.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>No other sale is finished before this is answered.</source>
        <translation>Kein anderer Verkauf wird vorher abgeschlossen.</translation>
    </message>
    <message>
        <source>Open since {moment}</source>
        <translation>Offen seit {moment}</translation>
    </message>
    <message>
        <source>Selling goes on; only this waits for an answer.</source>
        <translation>Der Verkauf geht weiter; nur dies wartet auf Antwort.</translation>
    </message>
    <message>
        <source>The device does not know either. Look at its paper, then answer here.</source>
        <translation>Das Gerät weiß es auch nicht. Sehen Sie auf sein Papier, dann antworten Sie hier.</translation>
    </message>
    <message>
        <source>choose what you looked at</source>
        <translation>erst wählen, worauf Sie sahen</translation>
    </message>
    <message>
        <source>the device is asked</source>
        <translation>das Gerät wird gefragt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Undo void</source>
        <translation>Storno aufheben</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>erst antworten</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nichts zu zahlen</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abholen</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Liegt bereit bis</translation>
    </message>
    <message>
        <source>I do not want it all</source>
        <translation>Ich möchte nicht alles</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Für Sie bereit</translation>
    </message>
    <message>
        <source>This is not my order</source>
        <translation>Nicht meine Bestellung</translation>
    </message>
    <message>
        <source>Touch “Collect now” and we show you where it is.</source>
        <translation>Tippen Sie auf „Jetzt abholen“, und wir zeigen Ihnen, wo sie ist.</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Agreed with the customer</source>
        <translation>Mit dem Kunden abgesprochen</translation>
    </message>
    <message>
        <source>Best before soon</source>
        <translation>Bald ablaufend</translation>
    </message>
    <message>
        <source>Colleague is away</source>
        <translation>Kollege ist nicht da</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Kunde kam zurück</translation>
    </message>
    <message>
        <source>Customer cannot pay</source>
        <translation>Kunde kann nicht zahlen</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunde ist gegangen</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Kunde wartet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Es dauert zu lange</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>Nicht zu bekommen</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Versehentlich gedrückt</translation>
    </message>
    <message>
        <source>Priced at the till</source>
        <translation>Preis an der Kasse genannt</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Versehentlich gebucht</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>Doppelt gescannt</translation>
    </message>
    <message>
        <source>Shelf showed a lower price</source>
        <translation>Am Regal stand ein niedrigerer Preis</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Wrong goods in the bag</source>
        <translation>Falsche Ware in der Tüte</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Falsche Bestellung</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Falscher Preis</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falscher Artikel</translation>
    </message>
</context>
<context>
    <name>ReasonOption</name>
    <message>
        <source>Fits exactly</source>
        <translation>Passt genau</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Choose one to go on with it.</source>
        <translation>Einen wählen, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Keiner wartet.</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Autorisierung {code}</translation>
    </message>
    <message>
        <source>Buyer&apos;s tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>EINLAGE</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>ENTNAHME</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>KOPIE {number}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Schublade ohne Verkauf</translation>
    </message>
    <message>
        <source>Electronic receipt</source>
        <translation>E-Bon</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Soll in der Schublade</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Fiskaldrucker</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Fiskalbon</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Zu Beleg {number}</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Bleibt in der Schublade</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Stornierte Zeilen</translation>
    </message>
    <message>
        <source>NOT A FISCAL RECEIPT</source>
        <translation>KEIN FISKALBON</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Nummer darauf</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>RÜCKGABE</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Refunds total</source>
        <translation>Rückgaben gesamt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Sales total</source>
        <translation>Verkäufe gesamt</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>Served by {cashier}</source>
        <translation>Es bediente Sie {cashier}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
    <message>
        <source>Signature of the shop</source>
        <translation>Unterschrift des Geschäfts</translation>
    </message>
    <message>
        <source>TO THE SAFE</source>
        <translation>IN DEN TRESOR</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>TRAINING, NOT A RECEIPT</source>
        <translation>SCHULUNG, KEIN BELEG</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>VAT {tax}</source>
        <translation>MwSt. {tax}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>STORNO</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Voids total</source>
        <translation>Stornos gesamt</translation>
    </message>
    <message>
        <source>X REPORT, SHIFT {number}</source>
        <translation>X-BERICHT, SCHICHT {number}</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>Sie sparen</translation>
    </message>
    <message>
        <source>Z REPORT {number}</source>
        <translation>Z-BERICHT {number}</translation>
    </message>
    <message>
        <source>{letter}  {rate}  net {net}</source>
        <translation>{letter}  {rate}  netto {net}</translation>
    </message>
    <message>
        <source>{tax} VAT</source>
        <translation>{tax} MwSt.</translation>
    </message>
    <message>
        <source>{tax} net</source>
        <translation>{tax} netto</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Code of receipt %1</source>
        <translation>Code des Belegs %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>RefundAtTerminal</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Terminal fragen</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Am Terminal abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Unbekannt, ob die Karte ihr Geld zurückbekam</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>All goods come back and all money goes back the way it came. The receipt of the void names this sale.</source>
        <translation>Alle Ware kommt zurück, alles Geld geht zurück, wie es kam. Der Stornobeleg nennt diesen Verkauf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Give this amount back on the card terminal</source>
        <translation>Diesen Betrag am Kartenterminal erstatten</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Wie das Geld zurückgeht</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Nicht erstattet</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>The customer gets back</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Void the whole sale</source>
        <translation>Ganzen Verkauf stornieren</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Unbekannt, ob die Karte ihr Geld zurückbekam</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>RefundViewModel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>answer for the card first</source>
        <translation>erst zur Karte antworten</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>choose goods worth {amount}</source>
        <translation>Waren für {amount} wählen</translation>
    </message>
    <message>
        <source>choose what comes back</source>
        <translation>wählen, was zurückkommt</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>wenn das Terminal geantwortet hat</translation>
    </message>
    <message>
        <source>{amount} to the card</source>
        <translation>{amount} auf die Karte</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card cannot pay more than is left to pay.</source>
        <translation>Mit Karte kann nicht mehr bezahlt werden, als noch offen ist.</translation>
    </message>
    <message>
        <source>A card has already paid for part of this basket.</source>
        <translation>Ein Teil dieses Warenkorbs wurde schon mit Karte bezahlt.</translation>
    </message>
    <message>
        <source>A card has paid</source>
        <translation>Karte hat schon bezahlt</translation>
    </message>
    <message>
        <source>A card payment was sent to the card terminal and nobody has said how it ended.</source>
        <translation>Eine Kartenzahlung ging an das Kartenterminal, und niemand hat gesagt, wie sie ausging.</translation>
    </message>
    <message>
        <source>A colleague has done this already.</source>
        <translation>Ein Kollege hat das schon erledigt.</translation>
    </message>
    <message>
        <source>A colleague has taken this on already.</source>
        <translation>Ein Kollege hat das schon übernommen.</translation>
    </message>
    <message>
        <source>A decision is recorded with what it rests on.</source>
        <translation>Eine Entscheidung wird mit ihrer Grundlage festgehalten.</translation>
    </message>
    <message>
        <source>A discount is more than nothing and at most the whole price.</source>
        <translation>Ein Rabatt ist mehr als nichts und höchstens der ganze Preis.</translation>
    </message>
    <message>
        <source>A fiscal receipt needs goods that are paid for; this basket comes to nothing or less.</source>
        <translation>Ein Fiskalbon braucht Waren, die bezahlt werden; dieser Warenkorb ergibt null oder weniger.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue arrived damaged and is not used.</source>
        <translation>Eine neue Kopie des Katalogs kam beschädigt an und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue cannot be read from the disk.</source>
        <translation>Eine neue Kopie des Katalogs ist auf dem Datenträger nicht lesbar.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the database.</source>
        <translation>Eine neuere Version des Programms hat die Datenbank geändert.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the records.</source>
        <translation>Eine neuere Version des Programms hat die Aufzeichnungen geschrieben.</translation>
    </message>
    <message>
        <source>A number of notes or coins cannot be right.</source>
        <translation>Eine Anzahl von Scheinen oder Münzen kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A payment card number was scanned; it was not kept.</source>
        <translation>Es wurde die Nummer einer Zahlungskarte gescannt; sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A price cannot be below zero, and a label must name an amount.</source>
        <translation>Ein Preis kann nicht unter null liegen, und ein Etikett muss einen Betrag nennen.</translation>
    </message>
    <message>
        <source>A product has a name that the fiscal printer cannot print.</source>
        <translation>Ein Artikel hat einen Namen, den der Fiskaldrucker nicht drucken kann.</translation>
    </message>
    <message>
        <source>A sale is voided with a reason only.</source>
        <translation>Ein Verkauf wird nur mit Grund storniert.</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>An dieser Kasse ist schon eine Schicht offen.</translation>
    </message>
    <message>
        <source>A table that has to change stays in use.</source>
        <translation>Eine Tabelle, die sich ändern muss, bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>A terminal of this kind may not do this.</source>
        <translation>Ein Terminal dieser Art darf das nicht.</translation>
    </message>
    <message>
        <source>Accents are read wrongly</source>
        <translation>Umlaute werden falsch gelesen</translation>
    </message>
    <message>
        <source>Already at the counter</source>
        <translation>Schon an der Kasse</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Schon abgeholt</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>Schon ersetzt</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Läuft schon</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Schon eingerichtet</translation>
    </message>
    <message>
        <source>Already taken</source>
        <translation>Schon abgeholt</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Another basket is open</source>
        <translation>Anderer Warenkorb offen</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Another device answers where this one was set up. It is given nothing.</source>
        <translation>Wo dieses Gerät eingerichtet ist, antwortet ein anderes. Es bekommt nichts.</translation>
    </message>
    <message>
        <source>Another fiscal printer</source>
        <translation>Ein anderer Fiskaldrucker</translation>
    </message>
    <message>
        <source>Another installation has taken the place of this one.</source>
        <translation>Eine andere Installation ist an die Stelle dieser getreten.</translation>
    </message>
    <message>
        <source>Another product may stand in only for one line, and may not cost more.</source>
        <translation>Ein anderer Artikel darf nur eine Position ersetzen und nicht mehr kosten.</translation>
    </message>
    <message>
        <source>Another program or another till holds the device just now.</source>
        <translation>Ein anderes Programm oder eine andere Kasse hält das Gerät gerade.</translation>
    </message>
    <message>
        <source>Another program uses the network port.</source>
        <translation>Ein anderes Programm benutzt den Netzwerkport.</translation>
    </message>
    <message>
        <source>Another receipt is open</source>
        <translation>Ein anderer Bon ist offen</translation>
    </message>
    <message>
        <source>Answer it at the printer until it shows that it is ready, then finish the sale again.</source>
        <translation>Am Drucker antworten, bis er Bereitschaft zeigt, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Approval does not fit</source>
        <translation>Freigabe passt nicht</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Ask a manager to change it there; it is here a minute later.</source>
        <translation>Bitte eine Führungskraft, es dort zu ändern; eine Minute später ist es hier.</translation>
    </message>
    <message>
        <source>Ask again, or ask somebody else.</source>
        <translation>Noch einmal fragen oder jemand anderen fragen.</translation>
    </message>
    <message>
        <source>Ask for a new code and type it again.</source>
        <translation>Einen neuen Code erbitten und ihn noch einmal eintippen.</translation>
    </message>
    <message>
        <source>Ask for another card, or take cash.</source>
        <translation>Bitten Sie um eine andere Karte oder nehmen Sie Bargeld.</translation>
    </message>
    <message>
        <source>Ask somebody who may approve it to enter their PIN or badge.</source>
        <translation>Jemanden mit Berechtigung um PIN oder Ausweis bitten.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Jemanden fragen, der es darf.</translation>
    </message>
    <message>
        <source>Ask the customer to collect the goods in time.</source>
        <translation>Bitten Sie den Kunden, die Ware rechtzeitig abzuholen.</translation>
    </message>
    <message>
        <source>Ask the printer again, or answer the open question.</source>
        <translation>Den Drucker erneut fragen oder die offene Frage beantworten.</translation>
    </message>
    <message>
        <source>Ask the terminal; if it cannot say, look at its last slip.</source>
        <translation>Fragen Sie das Terminal; weiß es nichts, sehen Sie auf seinen letzten Beleg.</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>Oft genug gefragt</translation>
    </message>
    <message>
        <source>Backend has a fault</source>
        <translation>Server hat einen Fehler</translation>
    </message>
    <message>
        <source>Backend is busy</source>
        <translation>Server ist ausgelastet</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Ausweis vergeben</translation>
    </message>
    <message>
        <source>Begin anew with the parcel&apos;s code.</source>
        <translation>Mit dem Code des Pakets neu beginnen.</translation>
    </message>
    <message>
        <source>Bring the connection back; signing in works again within a minute.</source>
        <translation>Stellen Sie die Verbindung wieder her; die Anmeldung geht dann binnen einer Minute wieder.</translation>
    </message>
    <message>
        <source>Call a colleague.</source>
        <translation>Einen Kollegen rufen.</translation>
    </message>
    <message>
        <source>Call its service soon.</source>
        <translation>Bald den Service rufen.</translation>
    </message>
    <message>
        <source>Call its service. Sell with the reserve printer until then.</source>
        <translation>Den Service rufen. Bis dahin mit dem Reservedrucker verkaufen.</translation>
    </message>
    <message>
        <source>Cancelled at the printer</source>
        <translation>Am Drucker abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Cannot stand in</source>
        <translation>Kein Ersatz möglich</translation>
    </message>
    <message>
        <source>CapsLock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Karte abgebrochen</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Card not answered</source>
        <translation>Karte ohne Antwort</translation>
    </message>
    <message>
        <source>Card not known</source>
        <translation>Karte ungeklärt</translation>
    </message>
    <message>
        <source>Cash enters or leaves the drawer with a reason only.</source>
        <translation>Bargeld wird nur mit Grund eingelegt oder entnommen.</translation>
    </message>
    <message>
        <source>Cash of this sale lies in the drawer, so the sale cannot wait.</source>
        <translation>Bargeld dieses Verkaufs liegt in der Lade, der Verkauf kann also nicht warten.</translation>
    </message>
    <message>
        <source>Cash was taken</source>
        <translation>Bargeld wurde genommen</translation>
    </message>
    <message>
        <source>Catalogue cannot be read</source>
        <translation>Katalog nicht lesbar</translation>
    </message>
    <message>
        <source>Catalogue copy is damaged</source>
        <translation>Katalogkopie beschädigt</translation>
    </message>
    <message>
        <source>Catalogue copy not read</source>
        <translation>Katalogkopie nicht gelesen</translation>
    </message>
    <message>
        <source>Catalogue is busy</source>
        <translation>Katalog ist beschäftigt</translation>
    </message>
    <message>
        <source>Change or remove the item, then go on.</source>
        <translation>Den Artikel ändern oder entfernen, dann weiter.</translation>
    </message>
    <message>
        <source>Change the basket, then go on.</source>
        <translation>Den Warenkorb ändern, dann weiter.</translation>
    </message>
    <message>
        <source>Check its cable and its power, or type the weight.</source>
        <translation>Kabel und Strom prüfen oder das Gewicht eingeben.</translation>
    </message>
    <message>
        <source>Check its name and that it is a CSV file in UTF-8, then import again.</source>
        <translation>Den Namen prüfen und ob es eine CSV-Datei in UTF-8 ist, dann erneut importieren.</translation>
    </message>
    <message>
        <source>Check its name and who may use it, then try again.</source>
        <translation>Namen und Zugriffsrechte prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check its power supply and battery, then finish the sale again.</source>
        <translation>Netzteil und Akku prüfen, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or take cash.</source>
        <translation>Prüfen Sie, ob es eingeschaltet und verbunden ist, oder nehmen Sie Bargeld.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then finish again. Without it nothing may be sold.</source>
        <translation>Prüfen, ob er eingeschaltet und angeschlossen ist, dann erneut abschließen. Ohne ihn darf nichts verkauft werden.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then print again.</source>
        <translation>Prüfen, ob er eingeschaltet und angeschlossen ist, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in. It comes back by itself.</source>
        <translation>Prüfen, ob es eingeschaltet und angesteckt ist. Es kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Check that it is the right file, then import again.</source>
        <translation>Prüfen, ob es die richtige Datei ist, dann erneut importieren.</translation>
    </message>
    <message>
        <source>Check the ID and hand over with a manager&apos;s approval and a reason.</source>
        <translation>Ausweis prüfen und mit Zustimmung der Leitung und Begründung ausgeben.</translation>
    </message>
    <message>
        <source>Check the age</source>
        <translation>Alter prüfen</translation>
    </message>
    <message>
        <source>Check the cable and the settings of the printer, then finish the sale again.</source>
        <translation>Kabel und Einstellungen des Druckers prüfen, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Check the code, or look the order up in another way.</source>
        <translation>Den Code prüfen oder die Bestellung anders suchen.</translation>
    </message>
    <message>
        <source>Check the date and time of this terminal, then call support.</source>
        <translation>Datum und Uhrzeit dieses Terminals prüfen, dann den Support rufen.</translation>
    </message>
    <message>
        <source>Check the disk of this terminal, then import again.</source>
        <translation>Den Datenträger dieses Terminals prüfen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>Check the number on the receipt, or look in the list of sales.</source>
        <translation>Die Nummer auf dem Beleg prüfen oder in der Liste der Verkäufe suchen.</translation>
    </message>
    <message>
        <source>Check which protocol the scale is set to, or type the weight.</source>
        <translation>Das Protokoll der Waage prüfen oder das Gewicht eingeben.</translation>
    </message>
    <message>
        <source>Check who owns the data directory, then start again.</source>
        <translation>Prüfen, wem das Datenverzeichnis gehört, dann neu starten.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Eine Person aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Einen Grund wählen oder eintippen.</translation>
    </message>
    <message>
        <source>Choose a receipt on paper, or scan the code of the customer.</source>
        <translation>Einen Beleg auf Papier wählen oder den Code des Kunden scannen.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Eine andere PIN wählen.</translation>
    </message>
    <message>
        <source>Choose another product, or lower its price.</source>
        <translation>Wählen Sie einen anderen Artikel oder senken Sie seinen Preis.</translation>
    </message>
    <message>
        <source>Choose at least {least} digits, not all alike and not in a row.</source>
        <translation>Mindestens {least} Ziffern wählen, nicht lauter gleiche und nicht der Reihe nach.</translation>
    </message>
    <message>
        <source>Choose one of the answers on the page.</source>
        <translation>Wählen Sie eine der Antworten auf der Seite.</translation>
    </message>
    <message>
        <source>Choose what came back and why, then finish, so that the books are right.</source>
        <translation>Wählen, was zurückkam und warum, dann abschließen, damit die Bücher stimmen.</translation>
    </message>
    <message>
        <source>Choose what the customer returns, and how much.</source>
        <translation>Wählen, was und wie viel zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Choose what you looked at, then decide.</source>
        <translation>Wählen Sie, worauf Sie gesehen haben, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Close a shift first.</source>
        <translation>Zuerst eine Schicht abschließen.</translation>
    </message>
    <message>
        <source>Close it until it clicks, then finish the sale again.</source>
        <translation>Schließen, bis es klickt, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>Schließen, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Close the cover and look: if the rest does not come out, print a copy.</source>
        <translation>Schließen Sie den Deckel und sehen Sie nach: Kommt der Rest nicht heraus, drucken Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks, then print again.</source>
        <translation>Die Klappe schließen, bis sie einrastet, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Code nicht angenommen</translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation>Spalten fehlen</translation>
    </message>
    <message>
        <source>Compare the paper with the question on the screen, then answer it.</source>
        <translation>Das Papier mit der Frage am Bildschirm vergleichen, dann antworten.</translation>
    </message>
    <message>
        <source>Compare the terminal&apos;s slip, then start the payment again.</source>
        <translation>Vergleichen Sie den Beleg des Terminals, dann beginnen Sie die Zahlung neu.</translation>
    </message>
    <message>
        <source>Compartment out of use</source>
        <translation>Fach außer Betrieb</translation>
    </message>
    <message>
        <source>Configuration not read</source>
        <translation>Konfiguration nicht gelesen</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Correct its settings in the configuration and start again.</source>
        <translation>Seine Einstellungen in der Konfiguration berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>Correct its value, quantity or threshold.</source>
        <translation>Wert, Menge oder Schwelle korrigieren.</translation>
    </message>
    <message>
        <source>Correct or remove the key and start again.</source>
        <translation>Den Schlüssel korrigieren oder entfernen und neu starten.</translation>
    </message>
    <message>
        <source>Correct that place and try again.</source>
        <translation>Diese Stelle korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Correct the file and start again.</source>
        <translation>Die Datei korrigieren und neu starten.</translation>
    </message>
    <message>
        <source>Correct the first row and import again.</source>
        <translation>Die erste Zeile korrigieren und erneut importieren.</translation>
    </message>
    <message>
        <source>Correct the rate in the catalogue or in the printer. Until then this cannot be sold.</source>
        <translation>Den Satz im Katalog oder im Drucker berichtigen. Bis dahin kann das nicht verkauft werden.</translation>
    </message>
    <message>
        <source>Correct the theme file and start again.</source>
        <translation>Die Themendatei korrigieren und neu starten.</translation>
    </message>
    <message>
        <source>Correct the value and start again.</source>
        <translation>Den Wert korrigieren und neu starten.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Das Genannte berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Count again and correct the number.</source>
        <translation>Erneut zählen und die Zahl korrigieren.</translation>
    </message>
    <message>
        <source>Count again and name a smaller quantity.</source>
        <translation>Zählen Sie nach und nennen Sie eine kleinere Menge.</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Klappe ist offen</translation>
    </message>
    <message>
        <source>Cover was opened</source>
        <translation>Deckel wurde geöffnet</translation>
    </message>
    <message>
        <source>Cutter is jammed</source>
        <translation>Abschneider klemmt</translation>
    </message>
    <message>
        <source>Daily report is missing</source>
        <translation>Der Tagesbericht fehlt</translation>
    </message>
    <message>
        <source>Database is busy</source>
        <translation>Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>Database is newer</source>
        <translation>Datenbank ist neuer</translation>
    </message>
    <message>
        <source>Database is older</source>
        <translation>Datenbank ist älter</translation>
    </message>
    <message>
        <source>Database not reached</source>
        <translation>Datenbank nicht erreicht</translation>
    </message>
    <message>
        <source>Day is being closed</source>
        <translation>Tag wird abgeschlossen</translation>
    </message>
    <message>
        <source>Day perhaps not ended</source>
        <translation>Kassenschnitt ungewiss</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Wurde gedruckt?</translation>
    </message>
    <message>
        <source>Did the label come out?</source>
        <translation>Kam das Etikett heraus?</translation>
    </message>
    <message>
        <source>Do it at a till.</source>
        <translation>An einer Kasse erledigen.</translation>
    </message>
    <message>
        <source>Do it at the terminal, then answer here what it says.</source>
        <translation>Machen Sie es am Terminal, dann antworten Sie hier, was es sagt.</translation>
    </message>
    <message>
        <source>Do it in the terminal&apos;s own menu.</source>
        <translation>Machen Sie es im Menü des Terminals.</translation>
    </message>
    <message>
        <source>Do not sell with it. Call its service to put it into operation.</source>
        <translation>Nicht damit verkaufen. Den Service rufen, um ihn in Betrieb zu nehmen.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Door cannot be seen</source>
        <translation>Tür ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Door is stuck</source>
        <translation>Tür klemmt</translation>
    </message>
    <message>
        <source>Door left open</source>
        <translation>Tür steht offen</translation>
    </message>
    <message>
        <source>Door was not opened</source>
        <translation>Tür wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Drawer is open</source>
        <translation>Schublade steht offen</translation>
    </message>
    <message>
        <source>Drawer just opened</source>
        <translation>Schublade eben geöffnet</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <translation>Warenkorb leer</translation>
    </message>
    <message>
        <source>End at the printer what it shows, then finish the sale again.</source>
        <translation>Am Drucker beenden, was er zeigt, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Every payment is recorded here and in the terminal.</source>
        <translation>Jede Zahlung ist hier und im Terminal festgehalten.</translation>
    </message>
    <message>
        <source>Figures are not accepted</source>
        <translation>Zahlen nicht angenommen</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Datei ist schon da</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Datei nicht gelesen</translation>
    </message>
    <message>
        <source>File not used</source>
        <translation>Datei nicht benutzt</translation>
    </message>
    <message>
        <source>Find out first how the card ended.</source>
        <translation>Klären Sie zuerst, wie die Karte ausging.</translation>
    </message>
    <message>
        <source>Finish it or park it, then take the other one.</source>
        <translation>Ihn abschließen oder parken, dann den anderen nehmen.</translation>
    </message>
    <message>
        <source>Finish or cancel it where it was begun, then finish the sale again.</source>
        <translation>Dort beenden oder abbrechen, wo er begonnen wurde, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Finish the sale again. If it happens again, call its service.</source>
        <translation>Verkauf erneut abschließen. Geschieht es wieder, den Service rufen.</translation>
    </message>
    <message>
        <source>Finish the sale, or reverse the card payment first.</source>
        <translation>Den Verkauf abschließen oder zuerst die Kartenzahlung stornieren.</translation>
    </message>
    <message>
        <source>Finish the sale.</source>
        <translation>Den Verkauf abschließen.</translation>
    </message>
    <message>
        <source>Finish the step on the screen first, or go back.</source>
        <translation>Zuerst den Schritt auf dem Bildschirm beenden oder zurückgehen.</translation>
    </message>
    <message>
        <source>Fiscal clock is wrong</source>
        <translation>Die Fiskaluhr geht falsch</translation>
    </message>
    <message>
        <source>Fiscal memory is closed</source>
        <translation>Der Fiskalspeicher ist geschlossen</translation>
    </message>
    <message>
        <source>Fiscal memory nearly full</source>
        <translation>Der Fiskalspeicher ist fast voll</translation>
    </message>
    <message>
        <source>Fiscal paper is low</source>
        <translation>Fiskalpapier geht zu Ende</translation>
    </message>
    <message>
        <source>Fiscal printer has no paper</source>
        <translation>Fiskaldrucker ohne Papier</translation>
    </message>
    <message>
        <source>Fiscal printer is busy</source>
        <translation>Fiskaldrucker ist beschäftigt</translation>
    </message>
    <message>
        <source>Fiscal printer is not ready</source>
        <translation>Fiskaldrucker nicht bereit</translation>
    </message>
    <message>
        <source>Fiscal printer is open</source>
        <translation>Fiskaldrucker ist offen</translation>
    </message>
    <message>
        <source>Fiscal printer is stuck</source>
        <translation>Fiskaldrucker klemmt</translation>
    </message>
    <message>
        <source>Fiscal printer is too hot</source>
        <translation>Fiskaldrucker ist zu heiß</translation>
    </message>
    <message>
        <source>Fiscal printer lacks power</source>
        <translation>Fiskaldrucker hat zu wenig Strom</translation>
    </message>
    <message>
        <source>Fiscal printer lets nobody in</source>
        <translation>Fiskaldrucker gibt keinen Zugang</translation>
    </message>
    <message>
        <source>Fiscal printer needs service</source>
        <translation>Fiskaldrucker braucht Service</translation>
    </message>
    <message>
        <source>Fiscal printer not reached</source>
        <translation>Fiskaldrucker nicht erreicht</translation>
    </message>
    <message>
        <source>Fiscal printer not understood</source>
        <translation>Fiskaldrucker nicht verstanden</translation>
    </message>
    <message>
        <source>Fiscal printer said no</source>
        <translation>Fiskaldrucker lehnt ab</translation>
    </message>
    <message>
        <source>Fiscal printer waits for you</source>
        <translation>Fiskaldrucker wartet auf Sie</translation>
    </message>
    <message>
        <source>For three days the back office has not confirmed who works here, so nobody is let in.</source>
        <translation>Seit drei Tagen hat die Zentrale nicht bestätigt, wer hier arbeitet; deshalb wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>Free some space today.</source>
        <translation>Heute etwas Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Etwas Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Give one of the products another name, or sell them one after the other.</source>
        <translation>Einem der Artikel einen anderen Namen geben oder sie nacheinander verkaufen.</translation>
    </message>
    <message>
        <source>Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>sqlite:///DATEI oder postgresql+psycopg://BENUTZER@HOST/NAME angeben.</translation>
    </message>
    <message>
        <source>Give the customer the money, then finish.</source>
        <translation>Das Geld auszahlen, dann abschließen.</translation>
    </message>
    <message>
        <source>Give the empty back to the customer.</source>
        <translation>Das Leergut zurückgeben.</translation>
    </message>
    <message>
        <source>Give the key that the backend wrote when it was set up.</source>
        <translation>Den Schlüssel angeben, den der Server bei der Einrichtung geschrieben hat.</translation>
    </message>
    <message>
        <source>Give the product a name of letters and digits.</source>
        <translation>Dem Artikel einen Namen aus Buchstaben und Ziffern geben.</translation>
    </message>
    <message>
        <source>Give the till&apos;s account the right to use it, and start the till again.</source>
        <translation>Geben Sie dem Konto der Kasse das Recht darauf und starten Sie die Kasse neu.</translation>
    </message>
    <message>
        <source>Go back to selling and scan it again.</source>
        <translation>Zurück zum Verkauf gehen und noch einmal scannen.</translation>
    </message>
    <message>
        <source>Go back to the basket and scan it again, or finish the sale first.</source>
        <translation>Zum Warenkorb zurückgehen und erneut scannen oder zuerst den Verkauf abschließen.</translation>
    </message>
    <message>
        <source>Go back to the basket and start the payment again.</source>
        <translation>Zum Warenkorb zurückgehen und die Zahlung neu beginnen.</translation>
    </message>
    <message>
        <source>Go on selling, and call support today.</source>
        <translation>Weiterverkaufen und heute den Support rufen.</translation>
    </message>
    <message>
        <source>Go on selling, and pair this terminal again.</source>
        <translation>Weiterverkaufen und dieses Terminal neu koppeln.</translation>
    </message>
    <message>
        <source>Go on selling, and tell the shop&apos;s support.</source>
        <translation>Weiterverkaufen und dem Support des Geschäfts Bescheid geben.</translation>
    </message>
    <message>
        <source>Go on selling, and update this terminal.</source>
        <translation>Weiterverkaufen und dieses Terminal aktualisieren.</translation>
    </message>
    <message>
        <source>Go on selling, or close the shift first.</source>
        <translation>Weiterverkaufen oder zuerst die Schicht abschließen.</translation>
    </message>
    <message>
        <source>Go on selling: sending starts again by itself.</source>
        <translation>Weiterverkaufen: Das Senden beginnt von selbst wieder.</translation>
    </message>
    <message>
        <source>Go on with the basket on the screen.</source>
        <translation>Mit dem Warenkorb auf dem Bildschirm weitermachen.</translation>
    </message>
    <message>
        <source>Go on without it, or do it at the printer itself.</source>
        <translation>Ohne es weitermachen oder es am Drucker selbst tun.</translation>
    </message>
    <message>
        <source>Go on; the next report comes after the next sale.</source>
        <translation>Weitermachen; der nächste Bericht kommt nach dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>Goods came back already</source>
        <translation>Ware kam schon zurück</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Waren, die zurückkommen</translation>
    </message>
    <message>
        <source>Hand nothing over. If the customer disagrees, call the manager.</source>
        <translation>Geben Sie nichts heraus. Widerspricht der Kunde, rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Hand the parcel over yourself, or name the wall in the configuration.</source>
        <translation>Das Paket selbst aushändigen oder die Wand in der Konfiguration nennen.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Eine neue Rolle bereitlegen.</translation>
    </message>
    <message>
        <source>Have its clock set after the next daily report.</source>
        <translation>Seine Uhr nach dem nächsten Tagesbericht stellen lassen.</translation>
    </message>
    <message>
        <source>Have its price corrected in the catalogue.</source>
        <translation>Den Preis im Katalog korrigieren lassen.</translation>
    </message>
    <message>
        <source>Have its tax class corrected in the catalogue.</source>
        <translation>Die Steuerklasse im Katalog korrigieren lassen.</translation>
    </message>
    <message>
        <source>Have the currency of this till set to PLN.</source>
        <translation>Die Währung dieser Kasse auf PLN stellen lassen.</translation>
    </message>
    <message>
        <source>Held longer already</source>
        <translation>Schon verlängert</translation>
    </message>
    <message>
        <source>Held no longer</source>
        <translation>Nicht mehr zurückgelegt</translation>
    </message>
    <message>
        <source>Import the catalogue again.</source>
        <translation>Den Katalog erneut importieren.</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Anderswo in Gebrauch</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Die neuere Version wieder installieren.</translation>
    </message>
    <message>
        <source>Is the door open?</source>
        <translation>Ist die Tür offen?</translation>
    </message>
    <message>
        <source>It does not count as paid. Another amount is taken back on the terminal.</source>
        <translation>Es gilt nicht als bezahlt. Ein anderer Betrag wird am Terminal zurückgenommen.</translation>
    </message>
    <message>
        <source>It is not known yet whether the fiscal printer issued the last receipt.</source>
        <translation>Es ist noch nicht bekannt, ob der Fiskaldrucker den letzten Bon ausgestellt hat.</translation>
    </message>
    <message>
        <source>Item is not accepted</source>
        <translation>Artikel wird nicht angenommen</translation>
    </message>
    <message>
        <source>Keep selling, and call support today.</source>
        <translation>Weiterverkaufen und heute den Support rufen.</translation>
    </message>
    <message>
        <source>Keep the data directory and call support.</source>
        <translation>Das Datenverzeichnis behalten und den Support rufen.</translation>
    </message>
    <message>
        <source>Key file missing</source>
        <translation>Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>Label is too small</source>
        <translation>Etikett ist zu klein</translation>
    </message>
    <message>
        <source>Label printer is busy</source>
        <translation>Etikettendrucker ist beschäftigt</translation>
    </message>
    <message>
        <source>Label printer is open</source>
        <translation>Etikettendrucker ist offen</translation>
    </message>
    <message>
        <source>Label printer is silent</source>
        <translation>Etikettendrucker schweigt</translation>
    </message>
    <message>
        <source>Label printer is too hot</source>
        <translation>Etikettendrucker ist zu heiß</translation>
    </message>
    <message>
        <source>Label printer pauses</source>
        <translation>Etikettendrucker macht Pause</translation>
    </message>
    <message>
        <source>Large and small letters arrive the wrong way round.</source>
        <translation>Große und kleine Buchstaben kommen vertauscht an.</translation>
    </message>
    <message>
        <source>Leave its price as it is.</source>
        <translation>Den Preis lassen, wie er ist.</translation>
    </message>
    <message>
        <source>Leave the order where it is, or offer another product.</source>
        <translation>Die Bestellung lassen, wo sie ist, oder ein anderes Produkt anbieten.</translation>
    </message>
    <message>
        <source>Letters get lost</source>
        <translation>Zeichen gehen verloren</translation>
    </message>
    <message>
        <source>Letters with accents arrive as {found}.</source>
        <translation>Buchstaben mit Akzenten kommen als {found} an.</translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation>Eine Weile gesperrt</translation>
    </message>
    <message>
        <source>Look at an identity card, then confirm the age or leave the product out.</source>
        <translation>Den Ausweis ansehen, dann das Alter bestätigen oder den Artikel weglassen.</translation>
    </message>
    <message>
        <source>Look at its screen, finish what is open there, then try once more.</source>
        <translation>Sehen Sie auf seine Anzeige, beenden Sie, was dort offen ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the card terminal, then answer approved or declined.</source>
        <translation>Auf das Kartenterminal sehen, dann mit genehmigt oder abgelehnt antworten.</translation>
    </message>
    <message>
        <source>Look at the door, and have its sensor repaired.</source>
        <translation>Nach der Tür sehen und ihren Fühler reparieren lassen.</translation>
    </message>
    <message>
        <source>Look at the door. The wall is asked again before anything is opened.</source>
        <translation>Nach der Tür sehen. Die Wand wird erneut gefragt, bevor etwas geöffnet wird.</translation>
    </message>
    <message>
        <source>Look at the last sale under Receipts.</source>
        <translation>Den letzten Verkauf unter Belege ansehen.</translation>
    </message>
    <message>
        <source>Look at the lines again and choose one of them.</source>
        <translation>Die Zeilen noch einmal ansehen und eine davon wählen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the list of parked baskets again.</source>
        <translation>Die Liste der geparkten Warenkörbe noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the list of payments again.</source>
        <translation>Die Liste der Zahlungen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the order as it is now, then decide again.</source>
        <translation>Sehen Sie die Bestellung an, wie sie jetzt ist, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Look at the printer, then finish the sale again, or take the payment back.</source>
        <translation>Den Drucker ansehen, dann den Verkauf erneut abschließen oder die Zahlung zurücknehmen.</translation>
    </message>
    <message>
        <source>Look at the printer, then make the report again.</source>
        <translation>Den Drucker ansehen, dann den Bericht erneut erstellen.</translation>
    </message>
    <message>
        <source>Look at the printer. Only if there is no label, print it anew.</source>
        <translation>Am Drucker nachsehen. Nur wenn kein Etikett da ist, neu drucken.</translation>
    </message>
    <message>
        <source>Look at the printer: if there is no whole receipt, print a copy.</source>
        <translation>Den Drucker ansehen: Liegt kein ganzer Beleg vor, eine Kopie drucken.</translation>
    </message>
    <message>
        <source>Look at the terminal; if it printed no report, end its day again.</source>
        <translation>Sehen Sie auf das Terminal; hat es keinen Bericht gedruckt, machen Sie den Kassenschnitt erneut.</translation>
    </message>
    <message>
        <source>Look for the code in the message, or call a colleague.</source>
        <translation>Den Code in der Nachricht suchen oder einen Kollegen rufen.</translation>
    </message>
    <message>
        <source>Look inside and shut it.</source>
        <translation>Hineinsehen und sie schließen.</translation>
    </message>
    <message>
        <source>Look the order up by its code, its number or a name.</source>
        <translation>Suchen Sie die Bestellung nach Code, Nummer oder Name.</translation>
    </message>
    <message>
        <source>Look the order up by its number.</source>
        <translation>Die Bestellung über ihre Nummer suchen.</translation>
    </message>
    <message>
        <source>Look where the parcel was put, and correct its place.</source>
        <translation>Nachsehen, wo das Paket liegt, und seinen Platz berichtigen.</translation>
    </message>
    <message>
        <source>Look whether it was done, then go on, and tell the shop&apos;s support.</source>
        <translation>Nachsehen, ob es getan wurde, dann weitermachen und dem Support Bescheid geben.</translation>
    </message>
    <message>
        <source>Look whether the goods are still in their bin, then hand over with an approval.</source>
        <translation>Nachsehen, ob die Ware noch im Fach liegt, dann mit Zustimmung ausgeben.</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>Die Menge verringern.</translation>
    </message>
    <message>
        <source>Make the daily report first: press More, then X report.</source>
        <translation>Zuerst den Tagesbericht erstellen: Mehr, dann X-Bericht drücken.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Geld auszuzahlen</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Mehr als offen</translation>
    </message>
    <message>
        <source>More than was counted</source>
        <translation>Mehr als gezählt</translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation>Mehr als verkauft</translation>
    </message>
    <message>
        <source>More would be paid than is due for this order.</source>
        <translation>Es würde mehr bezahlt, als für diese Bestellung offen ist.</translation>
    </message>
    <message>
        <source>Name a receipt printer in the configuration, or go on without paper.</source>
        <translation>Einen Bondrucker in der Konfiguration nennen oder ohne Papier weitermachen.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Eine andere Datei nennen oder jene verschieben.</translation>
    </message>
    <message>
        <source>Name cannot be printed</source>
        <translation>Name ist nicht druckbar</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>Name the letter in the settings, or correct the tax class of the product.</source>
        <translation>Den Buchstaben in den Einstellungen nennen oder die Steuerklasse des Artikels berichtigen.</translation>
    </message>
    <message>
        <source>Name the right data directory in the configuration.</source>
        <translation>In der Konfiguration das richtige Datenverzeichnis nennen.</translation>
    </message>
    <message>
        <source>Name the right data directory.</source>
        <translation>Das richtige Datenverzeichnis nennen.</translation>
    </message>
    <message>
        <source>No Enter comes behind a code.</source>
        <translation>Nach einem Code kommt kein Enter.</translation>
    </message>
    <message>
        <source>No Z report yet</source>
        <translation>Noch kein Z-Bericht</translation>
    </message>
    <message>
        <source>No card asked</source>
        <translation>Keine Karte angefragt</translation>
    </message>
    <message>
        <source>No card payment is waiting for an answer.</source>
        <translation>Keine Kartenzahlung wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>No card was charged: the terminal was not asked for money.</source>
        <translation>Keine Karte wurde belastet: Das Terminal wurde nicht um Geld gebeten.</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this terminal.</source>
        <translation>An diesem Terminal ist keine Schublade eingerichtet.</translation>
    </message>
    <message>
        <source>No daily report</source>
        <translation>Kein Tagesbericht</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Kein Pfand</translation>
    </message>
    <message>
        <source>No deposit is paid for {product}.</source>
        <translation>Für {product} wird kein Pfand bezahlt.</translation>
    </message>
    <message>
        <source>No discount here</source>
        <translation>Hier kein Rabatt</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Keine Schublade</translation>
    </message>
    <message>
        <source>No fiscal receipt</source>
        <translation>Kein Fiskalbon</translation>
    </message>
    <message>
        <source>No fiscal receipt is in doubt any more.</source>
        <translation>Kein Fiskalbon ist mehr zweifelhaft.</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Kein Etikettendrucker</translation>
    </message>
    <message>
        <source>No label printer is set up at this terminal.</source>
        <translation>An diesem Platz ist kein Etikettendrucker eingerichtet.</translation>
    </message>
    <message>
        <source>No labels left</source>
        <translation>Keine Etiketten mehr</translation>
    </message>
    <message>
        <source>No line was chosen to come back.</source>
        <translation>Es wurde keine Zeile zur Rückgabe gewählt.</translation>
    </message>
    <message>
        <source>No lockers</source>
        <translation>Keine Schließfächer</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>No order of this shop has this code.</source>
        <translation>Keine Bestellung dieses Geschäfts hat diesen Code.</translation>
    </message>
    <message>
        <source>No order of this shop that is known here has this bag.</source>
        <translation>Keine hier bekannte Bestellung dieses Geschäfts hat diese Tüte.</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>No product here has the code {code}.</source>
        <translation>Kein Artikel hier hat den Code {code}.</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this terminal.</source>
        <translation>An diesem Terminal ist kein Bondrucker eingerichtet.</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>No sale was lost. Nobody can sign in until the file is back.</source>
        <translation>Kein Verkauf ging verloren. Niemand kann sich anmelden, bis die Datei wieder da ist.</translation>
    </message>
    <message>
        <source>No sale was lost: the catalogue is only a copy.</source>
        <translation>Kein Verkauf ging verloren: Der Katalog ist nur eine Kopie.</translation>
    </message>
    <message>
        <source>No sale with the number {number} is known here.</source>
        <translation>Hier ist kein Verkauf mit der Nummer {number} bekannt.</translation>
    </message>
    <message>
        <source>No scanning here</source>
        <translation>Hier wird nicht gescannt</translation>
    </message>
    <message>
        <source>No screen</source>
        <translation>Kein Bildschirm</translation>
    </message>
    <message>
        <source>No shift has been closed at this till.</source>
        <translation>An dieser Kasse wurde noch keine Schicht abgeschlossen.</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>An dieser Kasse ist keine Schicht offen.</translation>
    </message>
    <message>
        <source>No such bag here</source>
        <translation>Diese Tüte gibt es hier nicht</translation>
    </message>
    <message>
        <source>No such coins</source>
        <translation>Keine solchen Münzen</translation>
    </message>
    <message>
        <source>No such compartment</source>
        <translation>Kein solches Fach</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Keine solche Zeile</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Keine solche Bestellung</translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation>Keine solche Zahlung</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Keine solche Frage</translation>
    </message>
    <message>
        <source>No tax letter</source>
        <translation>Kein Steuerbuchstabe</translation>
    </message>
    <message>
        <source>No wall of lockers is set up at this terminal.</source>
        <translation>An diesem Platz ist keine Schließfachwand eingerichtet.</translation>
    </message>
    <message>
        <source>No word from the back office</source>
        <translation>Keine Nachricht von der Zentrale</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>Nobody can decide about orders in this store now.</source>
        <translation>Über Bestellungen dieses Geschäfts kann gerade niemand entscheiden.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Nobody is signed in at this till.</source>
        <translation>An dieser Kasse ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of a payment for this order.</source>
        <translation>Noch weiß niemand, was aus einer Zahlung für diese Bestellung wurde.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved. Nothing is asked for twice.</source>
        <translation>Noch weiß niemand, ob Geld floss. Nichts wird zweimal verlangt.</translation>
    </message>
    <message>
        <source>Not a basket</source>
        <translation>Kein Warenkorb</translation>
    </message>
    <message>
        <source>Not a code of the sheet</source>
        <translation>Kein Code des Blattes</translation>
    </message>
    <message>
        <source>Not a count</source>
        <translation>Keine Zählung</translation>
    </message>
    <message>
        <source>Not a discount</source>
        <translation>Kein Rabatt</translation>
    </message>
    <message>
        <source>Not a pickup code</source>
        <translation>Kein Abholcode</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Not a promotion</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation>Keine Menge</translation>
    </message>
    <message>
        <source>Not a receipt</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Not a receipt code</source>
        <translation>Kein Bon-Code</translation>
    </message>
    <message>
        <source>Not a sale</source>
        <translation>Kein Verkauf</translation>
    </message>
    <message>
        <source>Not a tax number</source>
        <translation>Keine Steuernummer</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not all letters of a code arrive: {found}.</source>
        <translation>Nicht alle Zeichen eines Codes kommen an: {found}.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not at this terminal</source>
        <translation>Nicht an diesem Terminal</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Nicht genug Bestand</translation>
    </message>
    <message>
        <source>Not enough in the drawer</source>
        <translation>Nicht genug in der Schublade</translation>
    </message>
    <message>
        <source>Not for this place</source>
        <translation>Nicht für diesen Ort</translation>
    </message>
    <message>
        <source>Not in fiscal mode</source>
        <translation>Nicht im Fiskalmodus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not of this shift</source>
        <translation>Nicht aus dieser Schicht</translation>
    </message>
    <message>
        <source>Not our records</source>
        <translation>Nicht unsere Aufzeichnungen</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not that many</source>
        <translation>Nicht so viele</translation>
    </message>
    <message>
        <source>Not the back office&apos;s key</source>
        <translation>Nicht der Schlüssel der Verwaltung</translation>
    </message>
    <message>
        <source>Not the right bin</source>
        <translation>Nicht das richtige Fach</translation>
    </message>
    <message>
        <source>Not the right code</source>
        <translation>Nicht der richtige Code</translation>
    </message>
    <message>
        <source>Note the code below and ask the shop&apos;s support.</source>
        <translation>Den Code unten notieren und den Support des Geschäfts fragen.</translation>
    </message>
    <message>
        <source>Notes and coins cannot make that amount.</source>
        <translation>Scheine und Münzen können diesen Betrag nicht ergeben.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing closes a code</source>
        <translation>Nichts schließt einen Code ab</translation>
    </message>
    <message>
        <source>Nothing has to be done. Selling is safer with the AIM identifier: see the scanner&apos;s manual.</source>
        <translation>Nichts muss getan werden. Mit der AIM-Kennung verkauft es sich sicherer: siehe das Handbuch des Scanners.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nichts zu fragen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nichts zu buchen</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Nothing to weigh</source>
        <translation>Nichts zu wiegen</translation>
    </message>
    <message>
        <source>Nothing was deleted on either side.</source>
        <translation>Auf keiner Seite wurde etwas gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Part of the records cannot be trusted.</source>
        <translation>Nichts wurde gelöscht. Einem Teil der Aufzeichnungen ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was not sent is still here.</source>
        <translation>Nichts wurde gelöscht. Was nicht gesendet wurde, ist noch hier.</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation>Nichts ging verloren und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was lost that was stored. The basket is kept.</source>
        <translation>Nichts Gespeichertes ging verloren. Der Warenkorb bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was lost. All sales are kept here and will be sent.</source>
        <translation>Nichts ging verloren. Alle Verkäufe sind hier gespeichert und werden gesendet.</translation>
    </message>
    <message>
        <source>Nothing was lost. Codes can be typed meanwhile.</source>
        <translation>Nichts ging verloren. Codes können solange getippt werden.</translation>
    </message>
    <message>
        <source>Nothing was lost. Printing goes on.</source>
        <translation>Nichts ging verloren. Das Drucken geht weiter.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sales are kept here until they are sent.</source>
        <translation>Nichts ging verloren. Verkäufe bleiben hier, bis sie gesendet sind.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on without it.</source>
        <translation>Nichts ging verloren. Der Verkauf geht ohne es weiter.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on.</source>
        <translation>Nichts ging verloren. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Nothing was lost. The basket is as it was.</source>
        <translation>Nichts ging verloren. Der Warenkorb ist, wie er war.</translation>
    </message>
    <message>
        <source>Nothing was lost. The built-in theme is used.</source>
        <translation>Nichts ging verloren. Das eingebaute Thema wird benutzt.</translation>
    </message>
    <message>
        <source>Nothing was lost. The door stays shut.</source>
        <translation>Nichts ging verloren. Die Tür bleibt zu.</translation>
    </message>
    <message>
        <source>Nothing was lost. The label was not printed.</source>
        <translation>Nichts ging verloren. Das Etikett wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was lost. The old catalogue stays in use.</source>
        <translation>Nichts ging verloren. Der alte Katalog bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is still inside.</source>
        <translation>Nichts ging verloren. Das Paket liegt noch darin.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is where it was, or in front of you.</source>
        <translation>Nichts ging verloren. Das Paket ist, wo es war, oder vor Ihnen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Whatever was asked for happens once.</source>
        <translation>Nichts ging verloren. Was verlangt wurde, geschieht genau einmal.</translation>
    </message>
    <message>
        <source>Nothing was lost: the program did not start.</source>
        <translation>Nichts ging verloren: Das Programm ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Nothing was sold and nothing was changed.</source>
        <translation>Nichts wurde verkauft und nichts geändert.</translation>
    </message>
    <message>
        <source>Of {name}, only {left} can still come back.</source>
        <translation>Von {name} können nur noch {left} zurückkommen.</translation>
    </message>
    <message>
        <source>Of {name}, there is less in the order than was named.</source>
        <translation>Von {name} enthält die Bestellung weniger als genannt.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>One name, two rates</source>
        <translation>Ein Name, zwei Sätze</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>Nur eines</translation>
    </message>
    <message>
        <source>Only a colleague can hand it over</source>
        <translation>Nur ein Kollege kann es ausgeben</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Erneut öffnen.</translation>
    </message>
    <message>
        <source>Open it, take out torn paper and close it, then finish the sale again, or call its service.</source>
        <translation>Öffnen, zerrissenes Papier entnehmen und schließen, dann den Verkauf erneut abschließen oder den Service rufen.</translation>
    </message>
    <message>
        <source>Open the drawer with its key, or name it in the configuration.</source>
        <translation>Die Schublade mit dem Schlüssel öffnen oder in der Konfiguration nennen.</translation>
    </message>
    <message>
        <source>Open the shift with a counted float.</source>
        <translation>Die Schicht mit einem gezählten Anfangsbestand öffnen.</translation>
    </message>
    <message>
        <source>Order used already</source>
        <translation>Auftrag schon verwendet</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Other labels wait in the label printer.</source>
        <translation>Im Etikettendrucker warten andere Etiketten.</translation>
    </message>
    <message>
        <source>PIN taken</source>
        <translation>PIN vergeben</translation>
    </message>
    <message>
        <source>PIN too simple</source>
        <translation>PIN zu einfach</translation>
    </message>
    <message>
        <source>Pair with the backend of the right shop, or start with an empty data directory.</source>
        <translation>Mit dem Server des richtigen Geschäfts koppeln oder mit leerem Datenverzeichnis beginnen.</translation>
    </message>
    <message>
        <source>Pairing is damaged</source>
        <translation>Kopplung beschädigt</translation>
    </message>
    <message>
        <source>Pairing is over</source>
        <translation>Kopplung beendet</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Papier wird knapp</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Papier ist aus</translation>
    </message>
    <message>
        <source>Paper ran out</source>
        <translation>Papier ging aus</translation>
    </message>
    <message>
        <source>Part of the total has not been paid.</source>
        <translation>Ein Teil der Summe ist nicht bezahlt.</translation>
    </message>
    <message>
        <source>Part of {number} was refunded, so it cannot be voided.</source>
        <translation>Ein Teil von {number} wurde erstattet, daher ist kein Storno möglich.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Payment is open</source>
        <translation>Zahlung ist offen</translation>
    </message>
    <message>
        <source>Payment not decided</source>
        <translation>Zahlung nicht entschieden</translation>
    </message>
    <message>
        <source>People come from the back office</source>
        <translation>Personal kommt aus dem Backoffice</translation>
    </message>
    <message>
        <source>Perhaps collected already</source>
        <translation>Vielleicht schon abgeholt</translation>
    </message>
    <message>
        <source>Picking is not over</source>
        <translation>Kommissionierung nicht beendet</translation>
    </message>
    <message>
        <source>Plug in the right printer, or correct the settings.</source>
        <translation>Den richtigen Drucker anschließen oder die Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Plug it in again, into the same socket if you can. It comes back by itself.</source>
        <translation>Stecken Sie ihn wieder an, wenn möglich an dieselbe Buchse. Er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Plug the right one in. If it was exchanged on purpose, write its name into the settings.</source>
        <translation>Stecken Sie das richtige an. Wurde es absichtlich getauscht, schreiben Sie seinen Namen in die Einstellungen.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>Press its online button, then print again.</source>
        <translation>Seine Online-Taste drücken, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Press its pause button, then print again.</source>
        <translation>Die Pausentaste drücken, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>Preise ohne Steuer</translation>
    </message>
    <message>
        <source>Printer cannot do this</source>
        <translation>Drucker kann das nicht</translation>
    </message>
    <message>
        <source>Printer is busy</source>
        <translation>Drucker ist beschäftigt</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Drucker ist offline</translation>
    </message>
    <message>
        <source>Printer is silent</source>
        <translation>Drucker schweigt</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Drucker nicht erreicht</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Drucker blieb stehen</translation>
    </message>
    <message>
        <source>Push the door and open it again, or fetch a colleague with the key.</source>
        <translation>Die Tür andrücken und erneut öffnen oder jemanden mit dem Schlüssel holen.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then scan again.</source>
        <translation>Schieben Sie die Schublade zu und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Push the drawer shut.</source>
        <translation>Schieben Sie die Schublade zu.</translation>
    </message>
    <message>
        <source>Put in a new ribbon, then print again.</source>
        <translation>Ein neues Farbband einlegen, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover, then finish the sale again.</source>
        <translation>Eine neue Rolle einlegen und die Klappe schließen, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover; then print again.</source>
        <translation>Eine neue Rolle einlegen und die Klappe schließen, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Put in a new roll and look: if the rest does not come out, print a copy.</source>
        <translation>Legen Sie eine neue Rolle ein und sehen Sie nach: Kommt der Rest nicht heraus, drucken Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Put in a new roll of labels, then print again.</source>
        <translation>Eine neue Rolle Etiketten einlegen, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Put it on the scale, or type its weight.</source>
        <translation>Auf die Waage legen oder das Gewicht eintippen.</translation>
    </message>
    <message>
        <source>Put the bag back and fetch the one of {code}.</source>
        <translation>Legen Sie die Tüte zurück und holen Sie die von {code}.</translation>
    </message>
    <message>
        <source>Put the data directory on a local disk and start again.</source>
        <translation>Das Datenverzeichnis auf einen lokalen Datenträger legen und neu starten.</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>Die Ware auf die Waage legen.</translation>
    </message>
    <message>
        <source>Read what the printer shows, then finish the sale again, or take the payment back.</source>
        <translation>Anzeige des Druckers lesen, dann den Verkauf erneut abschließen oder die Zahlung zurücknehmen.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Grund nötig</translation>
    </message>
    <message>
        <source>Receipt is not accepted</source>
        <translation>Bon wird nicht angenommen</translation>
    </message>
    <message>
        <source>Receipt needs paper</source>
        <translation>Beleg braucht Papier</translation>
    </message>
    <message>
        <source>Receipt not found</source>
        <translation>Beleg nicht gefunden</translation>
    </message>
    <message>
        <source>Receipt not known</source>
        <translation>Bon ungewiss</translation>
    </message>
    <message>
        <source>Receipt stands open</source>
        <translation>Bon steht offen</translation>
    </message>
    <message>
        <source>Receipt was dropped</source>
        <translation>Beleg wurde verworfen</translation>
    </message>
    <message>
        <source>Records are damaged</source>
        <translation>Aufzeichnungen beschädigt</translation>
    </message>
    <message>
        <source>Records are newer</source>
        <translation>Aufzeichnungen sind neuer</translation>
    </message>
    <message>
        <source>Records differ</source>
        <translation>Aufzeichnungen weichen ab</translation>
    </message>
    <message>
        <source>Records not safe here</source>
        <translation>Aufzeichnungen hier nicht sicher</translation>
    </message>
    <message>
        <source>Refund it.</source>
        <translation>Bitte erstatten.</translation>
    </message>
    <message>
        <source>Refund the rest of it.</source>
        <translation>Den Rest davon erstatten.</translation>
    </message>
    <message>
        <source>Remove the line, and take it back on the page Receipts.</source>
        <translation>Die Zeile entfernen und auf der Seite Belege zurücknehmen.</translation>
    </message>
    <message>
        <source>Restore the file from the backup of this terminal.</source>
        <translation>Die Datei aus der Sicherung dieses Terminals wiederherstellen.</translation>
    </message>
    <message>
        <source>Ribbon is used up</source>
        <translation>Farbband ist zu Ende</translation>
    </message>
    <message>
        <source>Run omnitill backend migrate, then start the backend again.</source>
        <translation>omnitill backend migrate ausführen, dann den Server neu starten.</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>Gleiche Seriennummer</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation>Sagen Sie, was Sie sahen</translation>
    </message>
    <message>
        <source>Scale below zero</source>
        <translation>Waage unter null</translation>
    </message>
    <message>
        <source>Scale declines</source>
        <translation>Waage lehnt ab</translation>
    </message>
    <message>
        <source>Scale is silent</source>
        <translation>Waage schweigt</translation>
    </message>
    <message>
        <source>Scale not found</source>
        <translation>Waage nicht gefunden</translation>
    </message>
    <message>
        <source>Scale not understood</source>
        <translation>Waage nicht verstanden</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Zuerst einen Artikel scannen.</translation>
    </message>
    <message>
        <source>Scan each one by itself.</source>
        <translation>Jeden einzeln scannen.</translation>
    </message>
    <message>
        <source>Scan it again, or search for the product by name.</source>
        <translation>Erneut scannen oder den Artikel nach Namen suchen.</translation>
    </message>
    <message>
        <source>Scan it again, or type the digits under the bars.</source>
        <translation>Erneut scannen oder die Ziffern unter den Strichen eintippen.</translation>
    </message>
    <message>
        <source>Scan one code at a time.</source>
        <translation>Immer nur einen Code scannen.</translation>
    </message>
    <message>
        <source>Scan the bin that holds the goods.</source>
        <translation>Scannen Sie das Fach, in dem die Ware liegt.</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a receipt, or go back to the basket.</source>
        <translation>Den Code unten auf einem Beleg scannen oder zum Warenkorb zurückgehen.</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s message, or the label on the bag.</source>
        <translation>Scannen Sie den Code in der Nachricht des Kunden oder das Etikett der Tüte.</translation>
    </message>
    <message>
        <source>Scan the code of the customer again, or leave the field empty.</source>
        <translation>Den Code des Kunden erneut scannen oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Scan the codes of the sheet one by one. If it was one of them, connect it as a serial device.</source>
        <translation>Scannen Sie die Codes des Blattes einzeln. War es einer davon, schließen Sie den Scanner seriell an.</translation>
    </message>
    <message>
        <source>Scan the goods, or say why they are missing.</source>
        <translation>Scannen Sie die Ware oder sagen Sie, warum sie fehlt.</translation>
    </message>
    <message>
        <source>Scan the serial number of the other piece.</source>
        <translation>Die Seriennummer des anderen Stücks scannen.</translation>
    </message>
    <message>
        <source>Scan the serial number on the box.</source>
        <translation>Die Seriennummer auf der Packung scannen.</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Scanner abgezogen</translation>
    </message>
    <message>
        <source>Search for the product by name, or call somebody who knows it.</source>
        <translation>Den Artikel nach Namen suchen oder jemanden rufen, der ihn kennt.</translation>
    </message>
    <message>
        <source>Sell the rest in a second sale.</source>
        <translation>Den Rest in einem zweiten Verkauf verkaufen.</translation>
    </message>
    <message>
        <source>Send the customer to the place that the code is for.</source>
        <translation>Die Kundschaft dorthin schicken, wofür der Code gilt.</translation>
    </message>
    <message>
        <source>Sending has a fault</source>
        <translation>Fehler beim Senden</translation>
    </message>
    <message>
        <source>Serial number needed</source>
        <translation>Seriennummer nötig</translation>
    </message>
    <message>
        <source>Set a longer pause between letters, or connect it as a serial or HID POS device.</source>
        <translation>Stellen Sie eine längere Pause zwischen den Zeichen ein, oder schließen Sie ihn seriell oder als HID-POS-Gerät an.</translation>
    </message>
    <message>
        <source>Set it to send GS as a control character, or connect it as a serial or HID POS device.</source>
        <translation>Stellen Sie ein, dass GS als Steuerzeichen gesendet wird, oder schließen Sie ihn seriell oder als HID-POS-Gerät an.</translation>
    </message>
    <message>
        <source>Set the catalogue to prices that include tax.</source>
        <translation>Den Katalog auf Preise mit Steuer stellen.</translation>
    </message>
    <message>
        <source>Set the scanner to UTF-8 by its manual. Products are found all the same.</source>
        <translation>Stellen Sie den Scanner nach seinem Handbuch auf UTF-8. Artikel werden trotzdem gefunden.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) as its suffix by its manual.</source>
        <translation>Stellen Sie am Scanner nach seinem Handbuch Enter (CR) als Suffix ein.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {machine} by its manual, or connect it as a serial or HID POS device.</source>
        <translation>Stellen Sie den Scanner nach seinem Handbuch auf die Tastatur {machine}, oder schließen Sie ihn seriell oder als HID-POS-Gerät an.</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Schicht ist offen</translation>
    </message>
    <message>
        <source>Shift not open</source>
        <translation>Schicht nicht offen</translation>
    </message>
    <message>
        <source>Shut the drawer first</source>
        <translation>Zuerst die Schublade schließen</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the address of the backend.</source>
        <translation>Am Netzwerk anmelden oder die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Sign in with a PIN, and have the badge given to a person.</source>
        <translation>Mit PIN anmelden und den Ausweis einer Person geben lassen.</translation>
    </message>
    <message>
        <source>Sign in with your PIN or badge.</source>
        <translation>Mit PIN oder Ausweis anmelden.</translation>
    </message>
    <message>
        <source>Sign in, then add people in the settings.</source>
        <translation>Anmelden, dann in den Einstellungen Personen aufnehmen.</translation>
    </message>
    <message>
        <source>Some of {name} is neither picked nor said to be missing.</source>
        <translation>Ein Teil von {name} ist weder entnommen noch als fehlend gemeldet.</translation>
    </message>
    <message>
        <source>Somebody else began a receipt on the fiscal printer and did not end it.</source>
        <translation>Jemand anders hat auf dem Fiskaldrucker einen Bon begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>Somebody sees to it</source>
        <translation>Jemand kümmert sich darum</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>Somebody works on it</source>
        <translation>Jemand arbeitet daran</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>Something is plugged in there, but it does not answer as this device would.</source>
        <translation>Dort ist etwas angesteckt, aber es antwortet nicht wie dieses Gerät.</translation>
    </message>
    <message>
        <source>Something stands before a code</source>
        <translation>Vor einem Code steht etwas</translation>
    </message>
    <message>
        <source>Something stands behind a code</source>
        <translation>Hinter einem Code steht etwas</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Speak to your colleague, or take the order over with a reason.</source>
        <translation>Sprechen Sie mit der Kollegin oder dem Kollegen, oder übernehmen Sie die Bestellung mit einem Grund.</translation>
    </message>
    <message>
        <source>Start it again, or take another way to pay.</source>
        <translation>Beginnen Sie neu oder wählen Sie eine andere Zahlart.</translation>
    </message>
    <message>
        <source>Start it where a graphical desktop runs.</source>
        <translation>Dort starten, wo eine grafische Oberfläche läuft.</translation>
    </message>
    <message>
        <source>Start the card payment again.</source>
        <translation>Die Kartenzahlung neu beginnen.</translation>
    </message>
    <message>
        <source>Start the database or correct its address, then start the backend again.</source>
        <translation>Datenbank starten oder Adresse berichtigen, dann den Server neu starten.</translation>
    </message>
    <message>
        <source>Stop selling here and call support.</source>
        <translation>Hier nicht weiterverkaufen und den Support rufen.</translation>
    </message>
    <message>
        <source>Stop selling here, keep the data directory as it is, and call support.</source>
        <translation>Hier nicht weiterverkaufen, das Datenverzeichnis unverändert lassen und den Support rufen.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Das andere Programm beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Switch CapsLock off at the keyboard, and in the scanner&apos;s settings too.</source>
        <translation>Schalten Sie die Feststelltaste an der Tastatur aus, auch in den Einstellungen des Scanners.</translation>
    </message>
    <message>
        <source>Switch it off and on and look: if the receipt is not whole, print a copy.</source>
        <translation>Schalten Sie ihn aus und ein und sehen Sie nach: Ist der Bon nicht vollständig, drucken Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Switch it off and on, then print again.</source>
        <translation>Ihn aus- und einschalten, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Switch it off and on. Compare its settings with those of the till, the speed too.</source>
        <translation>Schalten Sie es aus und ein. Vergleichen Sie seine Einstellungen mit denen der Kasse, auch die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Switch on GS (FNC1) by the scanner&apos;s manual, or connect it as a serial or HID POS device.</source>
        <translation>Schalten Sie GS (FNC1) nach dem Handbuch des Scanners ein, oder schließen Sie ihn seriell oder als HID-POS-Gerät an.</translation>
    </message>
    <message>
        <source>Switch on the transmission of the check digit by the scanner&apos;s manual.</source>
        <translation>Schalten Sie die Übertragung der Prüfziffer nach dem Handbuch des Scanners ein.</translation>
    </message>
    <message>
        <source>Switch the printer off, open the cover, take out the paper, switch it on and print again.</source>
        <translation>Den Drucker ausschalten, die Klappe öffnen, das Papier entnehmen, einschalten und erneut drucken.</translation>
    </message>
    <message>
        <source>Switch training mode, then try again.</source>
        <translation>Den Schulungsmodus umschalten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Take all but the Enter away from the suffix in the scanner&apos;s settings.</source>
        <translation>Nehmen Sie in den Einstellungen des Scanners alles außer Enter aus dem Suffix.</translation>
    </message>
    <message>
        <source>Take everything off and set the scale to zero.</source>
        <translation>Alles abnehmen und die Waage auf null stellen.</translation>
    </message>
    <message>
        <source>Take everything off the scale, then weigh again.</source>
        <translation>Alles von der Waage nehmen, dann erneut wiegen.</translation>
    </message>
    <message>
        <source>Take it off the shelf and fetch another one.</source>
        <translation>Aus dem Regal nehmen und ein anderes Stück holen.</translation>
    </message>
    <message>
        <source>Take no second payment. Ask the card terminal for the first one.</source>
        <translation>Keine zweite Zahlung annehmen. Das Kartenterminal nach der ersten fragen.</translation>
    </message>
    <message>
        <source>Take payment cards on the card terminal only.</source>
        <translation>Zahlungskarten nur am Kartenterminal annehmen.</translation>
    </message>
    <message>
        <source>Take the amount that is left.</source>
        <translation>Den offenen Betrag nehmen.</translation>
    </message>
    <message>
        <source>Take the goods that come back on the page Receipts, and sell the rest on its own.</source>
        <translation>Die Rückgabe auf der Seite Belege annehmen und den Rest für sich verkaufen.</translation>
    </message>
    <message>
        <source>Take the payment back, correct the basket or pay in another way, then go on.</source>
        <translation>Zahlung zurücknehmen, Korb berichtigen oder anders zahlen, dann weitermachen.</translation>
    </message>
    <message>
        <source>Take the payment first, then hand over.</source>
        <translation>Erst die Zahlung annehmen, dann ausgeben.</translation>
    </message>
    <message>
        <source>Take the prefix away in the scanner&apos;s settings, or name it in the till&apos;s settings.</source>
        <translation>Nehmen Sie das Präfix in den Einstellungen des Scanners weg, oder nennen Sie es in den Einstellungen der Kasse.</translation>
    </message>
    <message>
        <source>Take the rest, then finish the sale.</source>
        <translation>Den Rest kassieren, dann den Verkauf abschließen.</translation>
    </message>
    <message>
        <source>Tax not set up</source>
        <translation>Steuer nicht eingerichtet</translation>
    </message>
    <message>
        <source>Tax rates differ</source>
        <translation>Steuersätze weichen ab</translation>
    </message>
    <message>
        <source>Terminal cannot do it</source>
        <translation>Terminal kann das nicht</translation>
    </message>
    <message>
        <source>Terminal is busy</source>
        <translation>Terminal ist beschäftigt</translation>
    </message>
    <message>
        <source>Terminal not reached</source>
        <translation>Terminal nicht erreicht</translation>
    </message>
    <message>
        <source>That PIN cannot be used.</source>
        <translation>Diese PIN kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation>Diese PIN ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>That amount cannot be taken.</source>
        <translation>Dieser Betrag kann nicht angenommen werden.</translation>
    </message>
    <message>
        <source>That amount of cash cannot be.</source>
        <translation>Diesen Barbetrag kann es nicht geben.</translation>
    </message>
    <message>
        <source>That answer does not fit this question.</source>
        <translation>Diese Antwort passt nicht zur Frage.</translation>
    </message>
    <message>
        <source>That badge belongs to nobody here.</source>
        <translation>Dieser Ausweis gehört hier niemandem.</translation>
    </message>
    <message>
        <source>That badge belongs to {person}.</source>
        <translation>Dieser Ausweis gehört {person}.</translation>
    </message>
    <message>
        <source>That basket is at the counter, not parked.</source>
        <translation>Dieser Warenkorb ist an der Kasse, nicht geparkt.</translation>
    </message>
    <message>
        <source>That is a payment card</source>
        <translation>Das ist eine Zahlungskarte</translation>
    </message>
    <message>
        <source>That payment is no longer in the list.</source>
        <translation>Diese Zahlung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>That person does not work at this terminal.</source>
        <translation>Diese Person arbeitet nicht an diesem Terminal.</translation>
    </message>
    <message>
        <source>That print or drawer job is no longer waiting.</source>
        <translation>Dieser Druck- oder Schubladenauftrag wartet nicht mehr.</translation>
    </message>
    <message>
        <source>That question is not in this till&apos;s journal.</source>
        <translation>Diese Frage steht nicht im Journal dieser Kasse.</translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}.</source>
        <translation>Die PIN ist falsch. Verbleibende Versuche: {left}.</translation>
    </message>
    <message>
        <source>The address of the database cannot be used: {reason}.</source>
        <translation>Die Adresse der Datenbank kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The approval of {person} is for something else, or they may not approve this.</source>
        <translation>Die Freigabe von {person} gilt für etwas anderes, oder die Person darf dies nicht freigeben.</translation>
    </message>
    <message>
        <source>The backend answered in a way that cannot be used.</source>
        <translation>Der Server antwortete auf eine Weise, die nicht brauchbar ist.</translation>
    </message>
    <message>
        <source>The backend asked to wait.</source>
        <translation>Der Server bat zu warten.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The backend could not prove who it is.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The backend did not accept the key of the back office, or there is none here.</source>
        <translation>Der Server nahm den Schlüssel der Verwaltung nicht an, oder hier ist keiner.</translation>
    </message>
    <message>
        <source>The backend did not accept this: {reason}.</source>
        <translation>Der Server hat das nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>The backend holds another record than this terminal at the same place.</source>
        <translation>Der Server hat an derselben Stelle eine andere Aufzeichnung als dieses Terminal.</translation>
    </message>
    <message>
        <source>The backend holds other records of this terminal, perhaps from a restored backup.</source>
        <translation>Der Server hat andere Aufzeichnungen dieses Terminals, vielleicht aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The backend no longer knows the key of this terminal.</source>
        <translation>Der Server kennt den Schlüssel dieses Terminals nicht mehr.</translation>
    </message>
    <message>
        <source>The backend no longer understands this version.</source>
        <translation>Der Server versteht diese Version nicht mehr.</translation>
    </message>
    <message>
        <source>The backend sells in {theirs}, and this terminal holds sales in {ours}.</source>
        <translation>Der Server verkauft in {theirs}, und dieses Terminal hat Verkäufe in {ours}.</translation>
    </message>
    <message>
        <source>The bank or the terminal said no.</source>
        <translation>Die Bank oder das Terminal sagte nein.</translation>
    </message>
    <message>
        <source>The basket changed after the payment began.</source>
        <translation>Der Warenkorb hat sich nach Beginn der Zahlung geändert.</translation>
    </message>
    <message>
        <source>The basket file is wrong at {path}: {reason}.</source>
        <translation>Die Warenkorbdatei ist bei {path} falsch: {reason}.</translation>
    </message>
    <message>
        <source>The card has its money back</source>
        <translation>Die Karte hat ihr Geld zurück</translation>
    </message>
    <message>
        <source>The card payment was cancelled before it was approved.</source>
        <translation>Die Kartenzahlung wurde vor der Genehmigung abgebrochen.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>Das Kartenterminal antwortet nicht.</translation>
    </message>
    <message>
        <source>The card terminal is occupied with something else.</source>
        <translation>Das Kartenterminal ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>The card was not charged. The payment stands as it was.</source>
        <translation>Die Karte wurde nicht belastet. Die Zahlung ist, wie sie war.</translation>
    </message>
    <message>
        <source>The cash drawer has stood open for more than 30 seconds.</source>
        <translation>Die Kassenschublade steht seit mehr als 30 Sekunden offen.</translation>
    </message>
    <message>
        <source>The cash drawer stands open, and this shop sells only with the drawer shut.</source>
        <translation>Die Kassenschublade steht offen, und dieser Laden verkauft nur bei geschlossener Schublade.</translation>
    </message>
    <message>
        <source>The catalogue is being written by another program.</source>
        <translation>Der Katalog wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>The check digit of an EAN does not arrive.</source>
        <translation>Die Prüfziffer einer EAN kommt nicht an.</translation>
    </message>
    <message>
        <source>The clock of the fiscal printer does not agree with this till.</source>
        <translation>Die Uhr des Fiskaldruckers stimmt nicht mit dieser Kasse überein.</translation>
    </message>
    <message>
        <source>The code of the parcel does not fit on labels of this size.</source>
        <translation>Der Code des Pakets passt nicht auf Etiketten dieser Größe.</translation>
    </message>
    <message>
        <source>The compartment was taken out of use.</source>
        <translation>Das Fach wurde außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be read: {reason}.</source>
        <translation>Die Konfigurationsdatei {file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The configuration has an unknown key {key}; the nearest known one is {nearest}.</source>
        <translation>Die Konfiguration hat einen unbekannten Schlüssel {key}; der nächste bekannte ist {nearest}.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open.</source>
        <translation>Die Klappe des Bondruckers ist offen.</translation>
    </message>
    <message>
        <source>The cover or the lever of the fiscal printer is open.</source>
        <translation>Die Klappe oder der Hebel des Fiskaldruckers ist offen.</translation>
    </message>
    <message>
        <source>The cover was opened while the receipt was printing.</source>
        <translation>Der Deckel wurde geöffnet, während der Bon gedruckt wurde.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is stuck.</source>
        <translation>Der Abschneider des Bondruckers klemmt.</translation>
    </message>
    <message>
        <source>The data directory cannot be opened with the rights of this program.</source>
        <translation>Das Datenverzeichnis lässt sich mit den Rechten dieses Programms nicht öffnen.</translation>
    </message>
    <message>
        <source>The data directory holds no records of a terminal.</source>
        <translation>Das Datenverzeichnis enthält keine Aufzeichnungen eines Terminals.</translation>
    </message>
    <message>
        <source>The data directory holds the records of something else.</source>
        <translation>Das Datenverzeichnis enthält Aufzeichnungen von etwas anderem.</translation>
    </message>
    <message>
        <source>The database of the backend cannot be opened.</source>
        <translation>Die Datenbank des Servers lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The device cannot be reached where it was set up.</source>
        <translation>Das Gerät ist dort, wo es eingerichtet ist, nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The device is there, but this computer does not let the till open it.</source>
        <translation>Das Gerät ist da, aber dieser Rechner lässt die Kasse nicht daran.</translation>
    </message>
    <message>
        <source>The device {device} cannot be used as it is configured: {reason}.</source>
        <translation>Das Gerät {device} kann so eingestellt nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Datenträger fast voll</translation>
    </message>
    <message>
        <source>The disk of this terminal can be read but not written.</source>
        <translation>Der Datenträger dieses Terminals lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message>
        <source>The disk of this terminal could not be written or read.</source>
        <translation>Der Datenträger dieses Terminals ließ sich nicht beschreiben oder lesen.</translation>
    </message>
    <message>
        <source>The disk of this terminal has little space left.</source>
        <translation>Auf dem Datenträger dieses Terminals ist wenig Platz.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Der Datenträger dieses Terminals ist voll.</translation>
    </message>
    <message>
        <source>The disk settings would not keep sales through a power cut.</source>
        <translation>Die Einstellungen des Datenträgers würden Verkäufe bei Stromausfall nicht bewahren.</translation>
    </message>
    <message>
        <source>The disk takes nothing</source>
        <translation>Der Datenträger nimmt nichts an</translation>
    </message>
    <message>
        <source>The door of a compartment stands open for too long.</source>
        <translation>Die Tür eines Fachs steht zu lange offen.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>So viel ist nicht in der Schublade.</translation>
    </message>
    <message>
        <source>The drawer was opened a moment ago.</source>
        <translation>Die Schublade wurde eben erst geöffnet.</translation>
    </message>
    <message>
        <source>The figures of the promotion {name} make no sense.</source>
        <translation>Die Zahlen der Aktion {name} ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file that pairs this terminal with the backend cannot be read.</source>
        <translation>Die Datei, die dieses Terminal mit dem Server koppelt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file that protects the PINs is missing: {file}.</source>
        <translation>Die Datei, die die PINs schützt, fehlt: {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>Die Datei {file} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The file {file} is there already and is not written over.</source>
        <translation>Die Datei {file} ist schon da und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The first person of this terminal has been taken on already.</source>
        <translation>Die erste Person dieses Terminals wurde schon aufgenommen.</translation>
    </message>
    <message>
        <source>The first row names no column {missing}; the nearest is {nearest}.</source>
        <translation>Die erste Zeile nennt keine Spalte {missing}; die nächste ist {nearest}.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot be reached.</source>
        <translation>Der Fiskaldrucker ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot issue this receipt without paper.</source>
        <translation>Der Fiskaldrucker kann diesen Beleg nicht ohne Papier ausstellen.</translation>
    </message>
    <message>
        <source>The fiscal printer did not issue the receipt.</source>
        <translation>Der Fiskaldrucker hat den Bon nicht ausgestellt.</translation>
    </message>
    <message>
        <source>The fiscal printer did not make the daily report.</source>
        <translation>Der Fiskaldrucker hat den Tagesbericht nicht erstellt.</translation>
    </message>
    <message>
        <source>The fiscal printer does not get enough power.</source>
        <translation>Der Fiskaldrucker bekommt zu wenig Strom.</translation>
    </message>
    <message>
        <source>The fiscal printer does not take an amount, quantity, discount or payment of this receipt.</source>
        <translation>Der Fiskaldrucker nimmt einen Betrag, eine Menge, einen Rabatt oder eine Zahlung dieses Belegs nicht an.</translation>
    </message>
    <message>
        <source>The fiscal printer dropped the receipt before printing it.</source>
        <translation>Der Fiskaldrucker hat den Beleg vor dem Druck verworfen.</translation>
    </message>
    <message>
        <source>The fiscal printer gives this till no access at the moment.</source>
        <translation>Der Fiskaldrucker gibt dieser Kasse im Moment keinen Zugang.</translation>
    </message>
    <message>
        <source>The fiscal printer has no way to do what was asked.</source>
        <translation>Der Fiskaldrucker kann nicht tun, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The fiscal printer has not made the daily report of an earlier day.</source>
        <translation>Der Fiskaldrucker hat den Tagesbericht eines früheren Tages nicht erstellt.</translation>
    </message>
    <message>
        <source>The fiscal printer is closing its day.</source>
        <translation>Der Fiskaldrucker schließt gerade seinen Tag ab.</translation>
    </message>
    <message>
        <source>The fiscal printer is doing something else.</source>
        <translation>Der Fiskaldrucker tut gerade etwas anderes.</translation>
    </message>
    <message>
        <source>The fiscal printer is in the middle of something and took no receipt.</source>
        <translation>Der Fiskaldrucker ist mitten in einem Vorgang und nahm keinen Beleg an.</translation>
    </message>
    <message>
        <source>The fiscal printer is in training mode: its receipts are not valid.</source>
        <translation>Der Fiskaldrucker ist im Schulungsmodus: Seine Bons sind ungültig.</translation>
    </message>
    <message>
        <source>The fiscal printer may not be used as it is set up.</source>
        <translation>Der Fiskaldrucker darf so, wie er eingestellt ist, nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The fiscal printer pauses because it is too hot.</source>
        <translation>Der Fiskaldrucker pausiert, weil er zu heiß ist.</translation>
    </message>
    <message>
        <source>The fiscal printer records sales in zloty (PLN) only.</source>
        <translation>Der Fiskaldrucker erfasst Verkäufe nur in Złoty (PLN).</translation>
    </message>
    <message>
        <source>The fiscal printer rejected the receipt for a reason of its own.</source>
        <translation>Der Fiskaldrucker hat den Beleg aus eigenem Grund abgelehnt.</translation>
    </message>
    <message>
        <source>The fiscal printer shows a menu, a question or an error.</source>
        <translation>Der Fiskaldrucker zeigt ein Menü, eine Frage oder einen Fehler.</translation>
    </message>
    <message>
        <source>The fiscal printer that answers is not the one that is set up here.</source>
        <translation>Der antwortende Fiskaldrucker ist nicht der hier eingerichtete.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take this receipt: {reason}.</source>
        <translation>Der Fiskaldrucker würde diesen Bon nicht annehmen: {reason}.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take {name}: {reason}.</source>
        <translation>Der Fiskaldrucker würde {name} nicht annehmen: {reason}.</translation>
    </message>
    <message>
        <source>The goods can be held longer only once.</source>
        <translation>Die Ware kann nur einmal länger aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The goods of this order are not in stock here.</source>
        <translation>Die Ware dieser Bestellung ist hier nicht vorrätig.</translation>
    </message>
    <message>
        <source>The goods of this order are not paid for.</source>
        <translation>Die Ware dieser Bestellung ist nicht bezahlt.</translation>
    </message>
    <message>
        <source>The goods of this order do not lie in the bin that was scanned.</source>
        <translation>Die Ware dieser Bestellung liegt nicht im gescannten Fach.</translation>
    </message>
    <message>
        <source>The goods were handed over at {at}, {place}, by {handler}.</source>
        <translation>Die Ware wurde {at}, {place}, von {handler} ausgegeben.</translation>
    </message>
    <message>
        <source>The head of the label printer has to cool down.</source>
        <translation>Der Kopf des Etikettendruckers muss abkühlen.</translation>
    </message>
    <message>
        <source>The head or the cover of the label printer is open.</source>
        <translation>Der Kopf oder die Klappe des Etikettendruckers ist offen.</translation>
    </message>
    <message>
        <source>The kind of code is not told</source>
        <translation>Die Art des Codes wird nicht genannt</translation>
    </message>
    <message>
        <source>The label printer does not say how it is.</source>
        <translation>Der Etikettendrucker sagt nicht, wie es ihm geht.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>Der Etikettendrucker hat keine Etiketten.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>Der Etikettendrucker hat kein Farbband.</translation>
    </message>
    <message>
        <source>The label printer was paused or is not ready.</source>
        <translation>Der Etikettendrucker wurde angehalten oder ist nicht bereit.</translation>
    </message>
    <message>
        <source>The label was sent, and the printer did not say that it is out.</source>
        <translation>Das Etikett wurde gesendet, und der Drucker hat nicht gesagt, dass es heraus ist.</translation>
    </message>
    <message>
        <source>The last digit is missing</source>
        <translation>Die letzte Ziffer fehlt</translation>
    </message>
    <message>
        <source>The latch moved, and the door of the compartment did not open.</source>
        <translation>Das Schloss ging, und die Tür des Fachs öffnete sich nicht.</translation>
    </message>
    <message>
        <source>The line is no longer there.</source>
        <translation>Die Zeile ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The line to the fiscal printer broke while the receipt was made.</source>
        <translation>Die Verbindung zum Fiskaldrucker brach ab, während der Bon entstand.</translation>
    </message>
    <message>
        <source>The line to the printer broke while it was printing.</source>
        <translation>Die Verbindung zum Drucker brach beim Drucken ab.</translation>
    </message>
    <message>
        <source>The line to the terminal broke before it said how the payment ended.</source>
        <translation>Die Leitung zum Terminal riss, bevor es sagte, wie die Zahlung ausging.</translation>
    </message>
    <message>
        <source>The local catalogue file cannot be read.</source>
        <translation>Die lokale Katalogdatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The mechanism of the fiscal printer does not move as it should.</source>
        <translation>Der Mechanismus des Fiskaldruckers bewegt sich nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is full, broken or closed.</source>
        <translation>Der Speicher des Fiskaldruckers ist voll, defekt oder geschlossen.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is nearly full.</source>
        <translation>Der Speicher des Fiskaldruckers ist fast voll.</translation>
    </message>
    <message>
        <source>The network answered in place of the backend, perhaps with a sign-in page.</source>
        <translation>Statt des Servers antwortete das Netzwerk, vielleicht mit einer Anmeldeseite.</translation>
    </message>
    <message>
        <source>The one-time code is wrong, or its time is over.</source>
        <translation>Der Einmalcode ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The order has changed since it was shown here.</source>
        <translation>Die Bestellung hat sich geändert, seit sie hier gezeigt wurde.</translation>
    </message>
    <message>
        <source>The order has come to a point where this cannot be done.</source>
        <translation>Die Bestellung ist an einem Punkt, an dem das nicht mehr geht.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Die Bestellung hat keine solche Position.</translation>
    </message>
    <message>
        <source>The order holds no goods to which this could be done.</source>
        <translation>Die Bestellung enthält keine Ware, mit der das ginge.</translation>
    </message>
    <message>
        <source>The order is with {name} at this moment.</source>
        <translation>Die Bestellung ist gerade bei {name}.</translation>
    </message>
    <message>
        <source>The order never reached the wall of lockers.</source>
        <translation>Der Auftrag hat die Schließfachwand nie erreicht.</translation>
    </message>
    <message>
        <source>The order was being handed over when the line was cut.</source>
        <translation>Die Bestellung wurde gerade ausgegeben, als die Verbindung abriss.</translation>
    </message>
    <message>
        <source>The order was changed, and a newer code was sent.</source>
        <translation>Die Bestellung wurde geändert und ein neuerer Code verschickt.</translation>
    </message>
    <message>
        <source>The pairing code is wrong, too old or already used.</source>
        <translation>Der Kopplungscode ist falsch, zu alt oder schon benutzt.</translation>
    </message>
    <message>
        <source>The paper of the fiscal printer has run out.</source>
        <translation>Das Papier des Fiskaldruckers ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The paper ran out while the receipt was printing.</source>
        <translation>Das Papier ging aus, während der Bon gedruckt wurde.</translation>
    </message>
    <message>
        <source>The paper roll is nearly at its end.</source>
        <translation>Die Papierrolle ist fast zu Ende.</translation>
    </message>
    <message>
        <source>The paper roll of the fiscal printer is nearly at its end.</source>
        <translation>Die Papierrolle des Fiskaldruckers ist fast zu Ende.</translation>
    </message>
    <message>
        <source>The parcel is stored. Two labels of one parcel would be two parcels.</source>
        <translation>Das Paket ist gespeichert. Zwei Etiketten eines Pakets wären zwei Pakete.</translation>
    </message>
    <message>
        <source>The parked basket was taken at another place, or given up.</source>
        <translation>Der geparkte Warenkorb wurde anderswo geholt oder verworfen.</translation>
    </message>
    <message>
        <source>The payment is kept until it is known. Nothing is printed twice.</source>
        <translation>Die Zahlung bleibt, bis es bekannt ist. Nichts wird doppelt gedruckt.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle of the receipt.</source>
        <translation>Der Drucker nahm mitten im Bon keine Daten mehr an.</translation>
    </message>
    <message>
        <source>The receipt has more lines than the fiscal printer takes.</source>
        <translation>Der Bon hat mehr Zeilen, als der Fiskaldrucker annimmt.</translation>
    </message>
    <message>
        <source>The receipt printer answers but is not ready.</source>
        <translation>Der Bondrucker antwortet, ist aber nicht bereit.</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>Der Bondrucker ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Perhaps another till is printing on it.</source>
        <translation>Der Bondrucker antwortet nicht. Vielleicht druckt gerade eine andere Kasse auf ihm.</translation>
    </message>
    <message>
        <source>The receipt printer has no paper.</source>
        <translation>Der Bondrucker hat kein Papier.</translation>
    </message>
    <message>
        <source>The receipt printer still works on an earlier job.</source>
        <translation>Der Bondrucker arbeitet noch an einem früheren Auftrag.</translation>
    </message>
    <message>
        <source>The receipt was begun on the fiscal printer and is not finished.</source>
        <translation>Der Bon wurde auf dem Fiskaldrucker begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>The receipt was cancelled at the fiscal printer.</source>
        <translation>Der Bon wurde am Fiskaldrucker abgebrochen.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>Aufzeichnungen nicht zu öffnen</translation>
    </message>
    <message>
        <source>The sale is stored and can be printed later.</source>
        <translation>Der Verkauf ist gespeichert und kann später gedruckt werden.</translation>
    </message>
    <message>
        <source>The sale is stored. Only a part of the receipt may be on paper.</source>
        <translation>Der Verkauf ist gespeichert. Auf dem Papier steht vielleicht nur ein Teil des Bons.</translation>
    </message>
    <message>
        <source>The sale is stored. Only the paper may be missing.</source>
        <translation>Der Verkauf ist gespeichert. Nur das Papier fehlt vielleicht.</translation>
    </message>
    <message>
        <source>The sale is stored. What waits in the printer may still come out.</source>
        <translation>Der Verkauf ist gespeichert. Was im Drucker wartet, kann noch herauskommen.</translation>
    </message>
    <message>
        <source>The sale is stored. Whether the receipt came out is not known.</source>
        <translation>Der Verkauf ist gespeichert. Ob der Beleg herauskam, ist unbekannt.</translation>
    </message>
    <message>
        <source>The scale answers in a way that the till does not understand.</source>
        <translation>Die Waage antwortet so, dass die Kasse es nicht versteht.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>Die Waage ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>Die Waage antwortet nicht.</translation>
    </message>
    <message>
        <source>The scale moves</source>
        <translation>Die Waage schwankt</translation>
    </message>
    <message>
        <source>The scale shows less than nothing.</source>
        <translation>Die Waage zeigt weniger als null.</translation>
    </message>
    <message>
        <source>The scale was not empty since the last weight was taken.</source>
        <translation>Die Waage war seit dem letzten Gewicht nicht leer.</translation>
    </message>
    <message>
        <source>The scanned code holds signs that no code of a shop has.</source>
        <translation>Der gescannte Code enthält Zeichen, die kein Code im Handel hat.</translation>
    </message>
    <message>
        <source>The scanned code is longer than any code a shop uses.</source>
        <translation>Der gescannte Code ist länger als jeder Code im Handel.</translation>
    </message>
    <message>
        <source>The scanner did not read the code right.</source>
        <translation>Der Scanner hat den Code nicht richtig gelesen.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Der Scanner sagt nicht, welche Art von Code er gelesen hat.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in where it was set up.</source>
        <translation>Der Scanner ist nicht dort angesteckt, wo er eingerichtet ist.</translation>
    </message>
    <message>
        <source>The scanner sends {found} before each code.</source>
        <translation>Der Scanner sendet {found} vor jedem Code.</translation>
    </message>
    <message>
        <source>The scanner sends {found} behind each code, before the Enter.</source>
        <translation>Der Scanner sendet {found} hinter jedem Code, vor dem Enter.</translation>
    </message>
    <message>
        <source>The scanner types as a {scanner} keyboard, and this computer reads a {machine} one.</source>
        <translation>Der Scanner tippt wie eine Tastatur {scanner}, und dieser Rechner liest eine Tastatur {machine}.</translation>
    </message>
    <message>
        <source>The sensor of a door contradicts itself.</source>
        <translation>Der Fühler einer Tür widerspricht sich.</translation>
    </message>
    <message>
        <source>The separator arrives as letters</source>
        <translation>Das Trennzeichen kommt als Buchstaben an</translation>
    </message>
    <message>
        <source>The separator is missing</source>
        <translation>Das Trennzeichen fehlt</translation>
    </message>
    <message>
        <source>The separator within a GS1 code arrives as {found}.</source>
        <translation>Das Trennzeichen in einem GS1-Code kommt als {found} an.</translation>
    </message>
    <message>
        <source>The separator within a GS1 code does not arrive: batch and date run together.</source>
        <translation>Das Trennzeichen in einem GS1-Code kommt nicht an: Charge und Datum laufen ineinander.</translation>
    </message>
    <message>
        <source>The shop has no tax class for {product}.</source>
        <translation>Das Geschäft hat keine Steuerklasse für {product}.</translation>
    </message>
    <message>
        <source>The shop owes the customer money for this basket.</source>
        <translation>Für diesen Warenkorb schuldet das Geschäft der Kundschaft Geld.</translation>
    </message>
    <message>
        <source>The stored records of this terminal do not hold together.</source>
        <translation>Die gespeicherten Aufzeichnungen dieses Terminals passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The tables of the database are those of an older program.</source>
        <translation>Die Tabellen der Datenbank sind die eines älteren Programms.</translation>
    </message>
    <message>
        <source>The terminal did not say whether it ended its day.</source>
        <translation>Das Terminal hat nicht gesagt, ob der Kassenschnitt gelang.</translation>
    </message>
    <message>
        <source>The terminal knows nothing of this payment.</source>
        <translation>Das Terminal weiß nichts von dieser Zahlung.</translation>
    </message>
    <message>
        <source>The terminal paid back to the card, and the till has no record of it yet.</source>
        <translation>Das Terminal hat auf die Karte zurückgezahlt, die Kasse hat davon noch keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The terminal took another amount than it was asked for.</source>
        <translation>Das Terminal nahm einen anderen Betrag als verlangt.</translation>
    </message>
    <message>
        <source>The theme file is not right.</source>
        <translation>Die Themendatei ist nicht richtig.</translation>
    </message>
    <message>
        <source>The till and the fiscal printer did not understand each other.</source>
        <translation>Kasse und Fiskaldrucker haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>The till declined to do this.</source>
        <translation>Die Kasse hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>The till that decides for this store does not answer now.</source>
        <translation>Die Kasse, die für dieses Geschäft entscheidet, antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>The time to collect with this code is over.</source>
        <translation>Die Abholzeit für diesen Code ist vorbei.</translation>
    </message>
    <message>
        <source>The total has changed</source>
        <translation>Die Summe hat sich geändert</translation>
    </message>
    <message>
        <source>The wall of lockers did not say whether the door opened.</source>
        <translation>Die Schließfachwand hat nicht gesagt, ob sich die Tür öffnete.</translation>
    </message>
    <message>
        <source>The wall of lockers has no compartment of that name.</source>
        <translation>Die Schließfachwand hat kein Fach dieses Namens.</translation>
    </message>
    <message>
        <source>The wall of lockers opens only for those who have its key.</source>
        <translation>Die Schließfachwand öffnet nur, wer ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>The weight does not stand still yet.</source>
        <translation>Das Gewicht steht noch nicht still.</translation>
    </message>
    <message>
        <source>Theme not used</source>
        <translation>Thema nicht benutzt</translation>
    </message>
    <message>
        <source>Then finish the sale again.</source>
        <translation>Dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>There is a basket at the counter already.</source>
        <translation>An der Kasse ist schon ein Warenkorb.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Es gibt einen neueren Code</translation>
    </message>
    <message>
        <source>There is no receipt and no sale yet. What has been paid still counts.</source>
        <translation>Es gibt noch keinen Bon und keinen Verkauf. Was bezahlt wurde, zählt weiter.</translation>
    </message>
    <message>
        <source>There is no screen to show the till on: {reason}.</source>
        <translation>Es gibt keinen Bildschirm, um die Kasse zu zeigen: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>Im Warenkorb ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>There is nothing on the scale, or too little to be weighed.</source>
        <translation>Auf der Waage liegt nichts oder zu wenig.</translation>
    </message>
    <message>
        <source>There were no sales since the last daily report.</source>
        <translation>Seit dem letzten Tagesbericht gab es keine Verkäufe.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Seconds to wait: {seconds}.</source>
        <translation>Es gab zu viele falsche PINs. Wartezeit in Sekunden: {seconds}.</translation>
    </message>
    <message>
        <source>This bag belongs to the order {other}. {code} is being handed over.</source>
        <translation>Diese Tüte gehört zur Bestellung {other}. Übergeben wird {code}.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the sale.</source>
        <translation>An dieser Stelle des Verkaufs geht das nicht.</translation>
    </message>
    <message>
        <source>This card terminal does not do that on the till&apos;s word.</source>
        <translation>Dieses Kartenterminal macht das nicht auf Anweisung der Kasse.</translation>
    </message>
    <message>
        <source>This card terminal stands alone: only a person can see what it says.</source>
        <translation>Dieses Kartenterminal steht allein: Nur ein Mensch sieht, was es sagt.</translation>
    </message>
    <message>
        <source>This code is genuine but nothing can be done with it here.</source>
        <translation>Der Code ist echt, aber hier lässt sich nichts damit tun.</translation>
    </message>
    <message>
        <source>This code is not that of a receipt, so it was not taken here.</source>
        <translation>Dieser Code ist kein Belegcode und wurde hier nicht angenommen.</translation>
    </message>
    <message>
        <source>This code was scanned while the customer pays, so it was not added.</source>
        <translation>Dieser Code wurde während der Zahlung gescannt und nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This is done to an order with a reason only.</source>
        <translation>Das geht bei einer Bestellung nur mit einem Grund.</translation>
    </message>
    <message>
        <source>This is done with the approval of a second person only.</source>
        <translation>Dies geht nur mit der Freigabe einer zweiten Person.</translation>
    </message>
    <message>
        <source>This is more than the scale can weigh.</source>
        <translation>Das ist mehr, als die Waage wiegen kann.</translation>
    </message>
    <message>
        <source>This is not the code that was sent to whoever collects.</source>
        <translation>Das ist nicht der Code, der an die abholende Person ging.</translation>
    </message>
    <message>
        <source>This is only done with a reason.</source>
        <translation>Dies geht nur mit Grund.</translation>
    </message>
    <message>
        <source>This order already opened another compartment.</source>
        <translation>Dieser Auftrag hat schon ein anderes Fach geöffnet.</translation>
    </message>
    <message>
        <source>This page takes no products, so nothing was done with the code.</source>
        <translation>Diese Seite nimmt keine Waren an; mit dem Code geschah nichts.</translation>
    </message>
    <message>
        <source>This program made a mistake in what it was just doing.</source>
        <translation>Das Programm hat bei dem, was es gerade tat, einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This program made a mistake while it exchanged data with the backend.</source>
        <translation>Das Programm machte einen Fehler beim Datenaustausch mit dem Server.</translation>
    </message>
    <message>
        <source>This scale gives weights only to a till that was approved together with it.</source>
        <translation>Diese Waage gibt Gewichte nur an eine Kasse, die mit ihr zugelassen wurde.</translation>
    </message>
    <message>
        <source>This terminal gets its people and their PINs from the back office.</source>
        <translation>Dieses Gerät bekommt Personal und PINs aus dem Backoffice.</translation>
    </message>
    <message>
        <source>This terminal is already running with the same data directory.</source>
        <translation>Dieses Terminal läuft schon mit demselben Datenverzeichnis.</translation>
    </message>
    <message>
        <source>This till adds tax to its prices; the fiscal printer needs prices with tax.</source>
        <translation>Diese Kasse schlägt Steuer auf; der Fiskaldrucker braucht Preise mit Steuer.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>Zu viele Codes waren falsch.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Codes are taken again in {seconds} s.</source>
        <translation>Zu viele Codes waren falsch. In {seconds} s werden wieder Codes angenommen.</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Zu viele Zeilen</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Training sales and real sales do not mix: {number} is of the other kind.</source>
        <translation>Schulungsverkäufe und echte Verkäufe mischen sich nicht: {number} ist von der anderen Art.</translation>
    </message>
    <message>
        <source>Try again at a quieter time. The backend goes on working meanwhile.</source>
        <translation>Versuchen Sie es zu einer ruhigeren Zeit noch einmal. Der Server arbeitet solange weiter.</translation>
    </message>
    <message>
        <source>Try again in a moment, or hand over with a colleague&apos;s check.</source>
        <translation>Gleich noch einmal versuchen oder nach Prüfung durch einen Kollegen ausgeben.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, stop selling here and call support.</source>
        <translation>Erneut versuchen; misslingt es wieder, hier nicht weiterverkaufen und den Support rufen.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Einen kleineren Betrag eintippen.</translation>
    </message>
    <message>
        <source>Type again what stays in the drawer.</source>
        <translation>Erneut eintippen, was in der Schublade bleibt.</translation>
    </message>
    <message>
        <source>Type it again, or ask for a new one.</source>
        <translation>Noch einmal eingeben oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Noch einmal langsam eintippen.</translation>
    </message>
    <message>
        <source>Type its price, or ask for it.</source>
        <translation>Den Preis eintippen oder danach fragen.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Den Betrag erneut eintippen.</translation>
    </message>
    <message>
        <source>Type the discount again.</source>
        <translation>Den Rabatt erneut eintippen.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Den Namen eintippen.</translation>
    </message>
    <message>
        <source>Type the price again.</source>
        <translation>Den Preis erneut eintippen.</translation>
    </message>
    <message>
        <source>Type the quantity again.</source>
        <translation>Die Menge erneut eintippen.</translation>
    </message>
    <message>
        <source>Type the ten digits again, or leave the field empty.</source>
        <translation>Die zehn Ziffern erneut tippen oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Type the weight, or sell labelled goods.</source>
        <translation>Das Gewicht eingeben oder Ware mit Etikett verkaufen.</translation>
    </message>
    <message>
        <source>Type what the customer gave, or take the rounded amount.</source>
        <translation>Eintippen, was gegeben wurde, oder den gerundeten Betrag nehmen.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Unbekannter Ausweis</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Unbekannter Artikel</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Unbekannte Einstellung</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation>Einen anderen Ausweis nehmen.</translation>
    </message>
    <message>
        <source>Use another one, or open it with the key.</source>
        <translation>Ein anderes nehmen oder es mit dem Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>Use larger labels and say so in the settings.</source>
        <translation>Größere Etiketten nehmen und das in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>Use the newest message about the order.</source>
        <translation>Die neueste Nachricht zur Bestellung verwenden.</translation>
    </message>
    <message>
        <source>Use the receipt of the sale.</source>
        <translation>Den Beleg des Verkaufs nehmen.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Das offene Fenster benutzen oder es zuerst schließen.</translation>
    </message>
    <message>
        <source>Voided already</source>
        <translation>Schon storniert</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again.</source>
        <translation>Einige Minuten warten, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again. If it stays so, call its service.</source>
        <translation>Warten Sie einige Minuten und schließen Sie den Verkauf erneut ab. Bleibt es so, rufen Sie den Service.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then print again.</source>
        <translation>Ein paar Minuten warten, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Eine Minute warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait a moment and print again; if it stays silent, switch it off and on.</source>
        <translation>Warten Sie einen Moment und drucken Sie noch einmal; bleibt er stumm, schalten Sie ihn aus und ein.</translation>
    </message>
    <message>
        <source>Wait a moment, then finish the sale again.</source>
        <translation>Einen Moment warten, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, close the other program.</source>
        <translation>Warten Sie einen Moment. Bleibt es so, schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Eine Sekunde warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait and ask again. If nothing moves, cancel it at the printer and ask again.</source>
        <translation>Warten und erneut fragen. Bewegt sich nichts, am Drucker abbrechen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>Wait until it is through, then print again.</source>
        <translation>Warten Sie, bis er fertig ist, und drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it stands still.</source>
        <translation>Warten, bis es stillsteht.</translation>
    </message>
    <message>
        <source>Wait until the daily report is printed, then finish the sale again.</source>
        <translation>Warten, bis der Tagesbericht gedruckt ist, dann den Verkauf erneut abschließen.</translation>
    </message>
    <message>
        <source>Wait until the import has ended, then try again.</source>
        <translation>Das Ende des Imports abwarten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until they are out, then print again.</source>
        <translation>Warten, bis sie heraus sind, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Wait, or ask a manager to set a new PIN.</source>
        <translation>Warten oder die Leitung um eine neue PIN bitten.</translation>
    </message>
    <message>
        <source>Wait, or call a colleague.</source>
        <translation>Warten oder einen Kollegen rufen.</translation>
    </message>
    <message>
        <source>Wait: the copy is fetched again.</source>
        <translation>Bitte warten: Die Kopie wird erneut geholt.</translation>
    </message>
    <message>
        <source>Wall does not trust us</source>
        <translation>Wand vertraut uns nicht</translation>
    </message>
    <message>
        <source>Was the receipt issued?</source>
        <translation>Wurde der Bon ausgestellt?</translation>
    </message>
    <message>
        <source>Weigh the goods in parts, or type the weight.</source>
        <translation>Die Ware in Teilen wiegen oder das Gewicht eingeben.</translation>
    </message>
    <message>
        <source>Weighed already</source>
        <translation>Schon gewogen</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>Gewicht nötig</translation>
    </message>
    <message>
        <source>What arrived is none of the codes of the sheet: {found}.</source>
        <translation>Was ankam, ist keiner der Codes des Blattes: {found}.</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be more than was counted.</source>
        <translation>In der Schublade kann nicht mehr bleiben, als gezählt wurde.</translation>
    </message>
    <message>
        <source>What was being done is not stored. All earlier sales are safe.</source>
        <translation>Dieser Vorgang ist nicht gespeichert. Alle früheren Verkäufe sind sicher.</translation>
    </message>
    <message>
        <source>What was done last to this order cannot be taken back.</source>
        <translation>Was zuletzt mit dieser Bestellung geschah, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Whoever decides about orders did not answer in time.</source>
        <translation>Wer über Bestellungen entscheidet, hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Whoever ordered was asked several times already.</source>
        <translation>Wer bestellt hat, wurde schon mehrmals gefragt.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Arbeitet offline</translation>
    </message>
    <message>
        <source>Write the number on the parcel, or name a printer in the configuration.</source>
        <translation>Die Nummer auf das Paket schreiben oder einen Drucker in der Konfiguration nennen.</translation>
    </message>
    <message>
        <source>Write the wall&apos;s key into the configuration.</source>
        <translation>Den Schlüssel der Wand in die Konfiguration schreiben.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Wrong bag: {other}</source>
        <translation>Falsche Tüte: {other}</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>Falsche Währung</translation>
    </message>
    <message>
        <source>Wrong database</source>
        <translation>Falsche Datenbank</translation>
    </message>
    <message>
        <source>Wrong device setting</source>
        <translation>Falsche Geräteeinstellung</translation>
    </message>
    <message>
        <source>Wrong keyboard</source>
        <translation>Falsche Tastatur</translation>
    </message>
    <message>
        <source>Wrong setting</source>
        <translation>Falsche Einstellung</translation>
    </message>
    <message>
        <source>{code} is neither a customer&apos;s code nor the label of a bag.</source>
        <translation>{code} ist weder der Code eines Kunden noch das Etikett einer Tüte.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>{file} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; expected: {expected}.</source>
        <translation>{key} kann nicht {value} sein; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{name} comes back. A fiscal receipt records sales only.</source>
        <translation>{name} kommt zurück. Ein Fiskalbon verbucht nur Verkäufe.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has another rate under that letter.</source>
        <translation>{name} hat die Steuerklasse {tax}, und der Fiskaldrucker hat unter diesem Buchstaben einen anderen Satz.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has no letter for it.</source>
        <translation>{name} hat die Steuerklasse {tax}, und der Fiskaldrucker hat keinen Buchstaben dafür.</translation>
    </message>
    <message>
        <source>{name} is in this sale with two tax rates. The fiscal printer would block the name.</source>
        <translation>{name} ist in diesem Verkauf mit zwei Steuersätzen. Der Fiskaldrucker würde den Namen sperren.</translation>
    </message>
    <message>
        <source>{number} is itself a refund or a void.</source>
        <translation>{number} ist selbst eine Rückgabe oder ein Storno.</translation>
    </message>
    <message>
        <source>{number} is no code for an electronic receipt.</source>
        <translation>{number} ist kein Code für einen elektronischen Bon.</translation>
    </message>
    <message>
        <source>{number} is no tax number (NIP): a digit is wrong or missing.</source>
        <translation>{number} ist keine Steuernummer (NIP): Eine Ziffer ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>{number} was sold in another shift, so it cannot be voided.</source>
        <translation>{number} wurde in einer anderen Schicht verkauft, daher ist kein Storno möglich.</translation>
    </message>
    <message>
        <source>{number} was voided before.</source>
        <translation>{number} wurde schon storniert.</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person} darf dies nicht.</translation>
    </message>
    <message>
        <source>{product} carries its own amount or serial number, so its quantity is fixed.</source>
        <translation>{product} trägt einen eigenen Betrag oder eine Seriennummer, daher ist die Menge fest.</translation>
    </message>
    <message>
        <source>{product} has no price in the catalogue.</source>
        <translation>{product} hat keinen Preis im Katalog.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>{product} wird nie rabattiert.</translation>
    </message>
    <message>
        <source>{product} is priced in {currency}, which this basket is not.</source>
        <translation>{product} hat einen Preis in {currency}, dieser Warenkorb nicht.</translation>
    </message>
    <message>
        <source>{product} is sold by weight.</source>
        <translation>{product} wird nach Gewicht verkauft.</translation>
    </message>
    <message>
        <source>{product} is sold from the age of {age} only.</source>
        <translation>{product} wird erst ab {age} Jahren verkauft.</translation>
    </message>
    <message>
        <source>{product} is sold with its serial number only.</source>
        <translation>{product} wird nur mit Seriennummer verkauft.</translation>
    </message>
    <message>
        <source>{product} was to be used by {expiry} and must not be sold.</source>
        <translation>{product} war bis {expiry} zu verbrauchen und darf nicht verkauft werden.</translation>
    </message>
    <message>
        <source>{product} with the number {serial} is in the basket already.</source>
        <translation>{product} mit der Nummer {serial} ist schon im Warenkorb.</translation>
    </message>
    <message>
        <source>{quantity} cannot be sold: pieces are whole, and at most 9999.</source>
        <translation>{quantity} lassen sich nicht verkaufen: nur ganze Stücke, höchstens 9999.</translation>
    </message>
</context>
<context>
    <name>RefusalAnswer</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n scan(s) ignored: scan again.</source>
        <translation>
            <numerusform>Scanner wartet auf die Antwort. %n Scan ignoriert: erneut scannen.</numerusform>
            <numerusform>Scanner wartet auf die Antwort. %n Scans ignoriert: erneut scannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Nichts ging verloren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>I closed the door</source>
        <translation>Tür ist geschlossen</translation>
    </message>
    <message>
        <source>It is empty, or not mine</source>
        <translation>Leer oder nicht meins</translation>
    </message>
    <message>
        <source>The door does not open</source>
        <translation>Die Tür geht nicht auf</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>An X report resets nothing.</source>
        <translation>Ein X-Bericht setzt nichts zurück.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>X drucken</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>or Esc, back to selling</source>
        <translation>oder Esc, zurück zum Verkauf</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Durchschnittsbon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gegebene Rabatte</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Schublade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Figures of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Stornierte Zeilen</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Rückgaben und Stornos</translation>
    </message>
    <message>
        <source>Shift {number} so far</source>
        <translation>Schicht {number} bis jetzt</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>As of</source>
        <translation>Stand vor</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>elsewhere %1</source>
        <translation>anderswo %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>One less of %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>SafetyLight</name>
    <message>
        <source>All sales safe</source>
        <translation>Alle Verkäufe sicher</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>It is marked so on the receipt</source>
        <translation>So steht es auf dem Bon</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Gewicht von Hand eingegeben</translation>
    </message>
</context>
<context>
    <name>ScaleViewModel</name>
    <message>
        <source>Asking the scale</source>
        <translation>Waage wird gefragt</translation>
    </message>
    <message>
        <source>Not approved for trade</source>
        <translation>Nicht geeicht für den Handel</translation>
    </message>
    <message>
        <source>The weight stands still</source>
        <translation>Das Gewicht steht</translation>
    </message>
</context>
<context>
    <name>ScanAim</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ihr Abholcode</translation>
    </message>
</context>
<context>
    <name>ScannerDoctorViewModel</name>
    <message>
        <source>All is well so far</source>
        <translation>Bisher ist alles gut</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not as it should</source>
        <translation>Nicht wie es soll</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Scan the code that is shown, or the printed sheet from the top to the bottom.</source>
        <translation>Scannen Sie den gezeigten Code oder das gedruckte Blatt von oben nach unten.</translation>
    </message>
    <message>
        <source>Something has to be set</source>
        <translation>Etwas ist einzustellen</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <translation>Der Scanner ist richtig eingestellt</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it at its true size.</source>
        <translation>Das Blatt ist in {file}. Drucken Sie es in wahrer Größe.</translation>
    </message>
    <message>
        <source>The sheet was not written: {reason}.</source>
        <translation>Das Blatt wurde nicht geschrieben: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>Das Blatt zum Drucken speichern</translation>
    </message>
    <message>
        <source>Scan now; nothing is sold here</source>
        <translation>Jetzt scannen; hier wird nichts verkauft</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Scanner-Doktor</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Einen anderen Code zeigen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
    <message>
        <source>What the scanner types</source>
        <translation>Was der Scanner tippt</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Accents (square code)</source>
        <translation>Akzente (quadratischer Code)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letters beyond the English ones; leave it out if only stripes are read</source>
        <translation>Buchstaben über die englischen hinaus; auslassen, wenn nur Striche gelesen werden</translation>
    </message>
    <message>
        <source>Print this page at its true size. Open the scanner doctor in the settings of the till, and scan the codes from the top to the bottom. The doctor says what is wrong and what to do.</source>
        <translation>Drucken Sie diese Seite in wahrer Größe. Öffnen Sie den Scanner-Doktor in den Einstellungen der Kasse und scannen Sie die Codes von oben nach unten. Der Doktor sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Scanner test sheet</source>
        <translation>Testblatt für Scanner</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Signs that move between keyboards</source>
        <translation>Zeichen, die auf Tastaturen verschieden liegen</translation>
    </message>
    <message>
        <source>The keyboard&apos;s country and CapsLock</source>
        <translation>Land der Tastatur und Feststelltaste</translation>
    </message>
    <message>
        <source>The separator within GS1 codes</source>
        <translation>Das Trennzeichen in GS1-Codes</translation>
    </message>
    <message>
        <source>What stands before and behind a code, and its check digit</source>
        <translation>Was vor und hinter einem Code steht, und seine Prüfziffer</translation>
    </message>
</context>
<context>
    <name>SceneHeader</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation>Name, Code oder Marke suchen</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>First {count} results</source>
        <translation>Die ersten {count} Treffer</translation>
    </message>
    <message>
        <source>Only in other shops</source>
        <translation>Nur in anderen Filialen</translation>
    </message>
</context>
<context>
    <name>SellHelp</name>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Eins mehr, eins weniger</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Price check, adds nothing</source>
        <translation>Preis prüfen, fügt nichts hinzu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Search; letters do it too</source>
        <translation>Suchen; Buchstaben genügen</translation>
    </message>
    <message>
        <source>Three of the next scan or tile</source>
        <translation>Drei vom nächsten Scan oder der nächsten Kachel</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Void a line, again: undo</source>
        <translation>Zeile stornieren, erneut: aufheben</translation>
    </message>
</context>
<context>
    <name>SellRefusal</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>Weiterverkaufen</translation>
    </message>
    <message>
        <source>Scanner paused until you answer.</source>
        <translation>Scanner wartet auf die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation>
            <numerusform>Scanner wartet auf die Antwort. %n weiterer Scan ignoriert: erneut scannen.</numerusform>
            <numerusform>Scanner wartet auf die Antwort. %n weitere Scans ignoriert: erneut scannen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellResults</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation>Nichts heißt hier so. Weniger Buchstaben versuchen oder die Ziffern unter den Strichen.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>add to the basket</source>
        <translation>in den Warenkorb</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>price only</source>
        <translation>nur Preis</translation>
    </message>
</context>
<context>
    <name>SellRight</name>
    <message>
        <source>Scan now, or type a code</source>
        <translation>Jetzt scannen oder Code tippen</translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation>Name, Code oder Marke suchen</translation>
    </message>
    <message>
        <source>There are no tiles yet. Scan, or type a name: everything can be found.</source>
        <translation>Es gibt noch keine Kacheln. Scannen Sie oder tippen Sie einen Namen: Alles lässt sich finden.</translation>
    </message>
</context>
<context>
    <name>SellViewModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Left out by the cashier</source>
        <translation>An der Kasse weggelassen</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>Die beiden PINs sind nicht gleich. Bitte beide erneut tippen.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Es gab zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>In Ausbildung</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About this till</source>
        <translation>Über diese Kasse</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Einen Abschnitt wählen</translation>
    </message>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Codes, die zeigen, wie er eingestellt ist</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Befehlscodes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go through what can be set</source>
        <translation>Durch die Einstellungen gehen</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Scan some codes from the screen or from a printed sheet. The till tells whether the scanner is set right, and what to set.</source>
        <translation>Scannen Sie einige Codes vom Bildschirm oder von einem gedruckten Blatt. Die Kasse sagt, ob der Scanner richtig eingestellt ist und was einzustellen ist.</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Scanner-Doktor</translation>
    </message>
    <message>
        <source>Selling goes on as before, whatever is changed here.</source>
        <translation>Was auch geändert wird, der Verkauf geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take people on, make badges</source>
        <translation>Personen aufnehmen, Ausweise erstellen</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Wirkt sofort</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Version, data, ledger</source>
        <translation>Version, Daten, Journal</translation>
    </message>
    <message>
        <source>Work with the scanner alone</source>
        <translation>Nur mit dem Scanner arbeiten</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Age: leave it out</source>
        <translation>Alter: weglassen</translation>
    </message>
    <message>
        <source>Age: old enough</source>
        <translation>Alter: alt genug</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badge: do not lend it</source>
        <translation>Ausweis: nicht verleihen</translation>
    </message>
    <message>
        <source>COMMAND CODES</source>
        <translation>BEFEHLSCODES</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card: approved</source>
        <translation>Karte: genehmigt</translation>
    </message>
    <message>
        <source>Card: declined</source>
        <translation>Karte: abgelehnt</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Alles liegt in</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Last entry of the ledger</source>
        <translation>Letzter Eintrag im Journal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Open the shift with the float as expected</source>
        <translation>Schicht mit dem erwarteten Anfangsbestand öffnen</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Understood, go on</source>
        <translation>Verstanden, weiter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
</context>
<context>
    <name>ShelfViewModel</name>
    <message>
        <source>Click to scan</source>
        <translation>Zum Scannen klicken</translation>
    </message>
    <message>
        <source>Click to step up to the kiosk</source>
        <translation>Klicken, um an den Kiosk zu treten</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n ending(s) not known</source>
        <translation>
            <numerusform>%n Ausgang ungeklärt</numerusform>
            <numerusform>%n Ausgänge ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n Verkauf braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Verkäufe brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation>
            <numerusform>%n Verkauf nur auf dieser Kasse, seit {minutes} min</numerusform>
            <numerusform>%n Verkäufe nur auf dieser Kasse, der älteste seit {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales safe</source>
        <translation>Alle Verkäufe sicher</translation>
    </message>
    <message>
        <source>All sales saved here</source>
        <translation>Alle Verkäufe hier gespeichert</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Keine Verbindung, {minutes} min</translation>
    </message>
    <message>
        <source>Prices current</source>
        <translation>Preise aktuell</translation>
    </message>
    <message>
        <source>Prices {minutes} min old</source>
        <translation>Preise {minutes} min alt</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
</context>
<context>
    <name>ShortagePane</name>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>One fewer is missing</source>
        <translation>Eins weniger fehlt</translation>
    </message>
    <message>
        <source>One more is missing</source>
        <translation>Eins mehr fehlt</translation>
    </message>
    <message>
        <source>Or scan the product that the customer gets instead.</source>
        <translation>Oder scannen Sie das Produkt, das der Kunde stattdessen bekommt.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>Why is it not there?</source>
        <translation>Warum ist es nicht da?</translation>
    </message>
</context>
<context>
    <name>ShortageViewModel</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing here is called that: {name}</source>
        <translation>So heißt hier nichts: {name}</translation>
    </message>
    <message>
        <source>On the shelf, in the books</source>
        <translation>Im Regal, laut Bestand</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>That is it: {name}</source>
        <translation>Das ist es: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Der Kunde bezahlt</translation>
    </message>
    <message>
        <source>Worn, not to be sold</source>
        <translation>Abgenutzt, nicht zu verkaufen</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>ändert sich nicht</translation>
    </message>
    <message>
        <source>is asked what to do about it</source>
        <translation>wird gefragt, was geschehen soll</translation>
    </message>
    <message>
        <source>the same as before, never more</source>
        <translation>wie vorher, nie mehr</translation>
    </message>
    <message>
        <source>{amount} {currency} less</source>
        <translation>{amount} {currency} weniger</translation>
    </message>
    <message>
        <source>{quantity} of {name}</source>
        <translation>{quantity} × {name}</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation>
            <numerusform>%n Scan wartet auf die Antwort</numerusform>
            <numerusform>%n Scans warten auf die Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Basket and shift stay as they are.</source>
        <translation>Warenkorb und Schicht bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Namen wählen und PIN tippen oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Erneut tippen in %1</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation>Namen wählen</translation>
    </message>
</context>
<context>
    <name>Sold</name>
    <message>
        <source>VAT in total {amount}</source>
        <translation>Enthaltene MwSt. {amount}</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Badge of %1</source>
        <translation>Ausweis: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neuer Ausweis</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 Ziffern; Leitung 8</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Ausweis drucken</translation>
    </message>
    <message>
        <source>Shown once. The badge before no longer signs in.</source>
        <translation>Wird einmal gezeigt. Mit dem vorigen Ausweis ist keine Anmeldung mehr möglich.</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take on a colleague</source>
        <translation>Person aufnehmen</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>only a manager may</source>
        <translation>nur die Leitung</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
</context>
<context>
    <name>StaffViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>Die beiden PINs sind nicht gleich. Bitte beide erneut tippen.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>In Ausbildung</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>{name} meldet sich ab jetzt mit der neuen PIN an.</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n Tüte</numerusform>
            <numerusform>%n Tüten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need a bin</source>
        <translation>
            <numerusform>%n Bestellung braucht ein Fach</numerusform>
            <numerusform>%n Bestellungen brauchen ein Fach</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are ready</source>
        <translation>Alle sind bereit</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Into bins</source>
        <translation>In Fächer</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Umlegen</translation>
    </message>
    <message>
        <source>One bag fewer</source>
        <translation>Eine Tüte weniger</translation>
    </message>
    <message>
        <source>One bag more</source>
        <translation>Eine Tüte mehr</translation>
    </message>
    <message>
        <source>Orders for bins</source>
        <translation>Bestellungen für Fächer</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Ready in bin %1</source>
        <translation>Bereit in Fach %1</translation>
    </message>
    <message>
        <source>Scan the slip on the bag, then the bin</source>
        <translation>Etikett der Tüte scannen, dann das Fach</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Erneut melden</translation>
    </message>
    <message>
        <source>Tell again, %1</source>
        <translation>Erneut melden, %1</translation>
    </message>
</context>
<context>
    <name>StagingViewModel</name>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>%n Etikett gedruckt</numerusform>
            <numerusform>%n Etiketten gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>A bin has a short name, such as B12</source>
        <translation>Ein Fach hat einen kurzen Namen wie B12</translation>
    </message>
    <message>
        <source>Label {number} of {of} is printing</source>
        <translation>Etikett {number} von {of} wird gedruckt</translation>
    </message>
    <message>
        <source>That bag belongs to another order</source>
        <translation>Diese Tüte gehört zu einer anderen Bestellung</translation>
    </message>
    <message>
        <source>That is goods, not a bin: {name}</source>
        <translation>Das ist Ware, kein Fach: {name}</translation>
    </message>
    <message>
        <source>no label printer here</source>
        <translation>kein Etikettendrucker hier</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>erneut gedruckt</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>All sales safe</source>
        <translation>Alle Verkäufe sicher</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SCHULUNG</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Asking the stores…</source>
        <translation>Die Filialen werden gefragt…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Look before you promise</source>
        <translation>Vor der Zusage nachsehen</translation>
    </message>
    <message>
        <source>No link: look before you promise</source>
        <translation>Keine Verbindung: vor der Zusage nachsehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>We can promise none here</source>
        <translation>Hier können wir nichts zusagen</translation>
    </message>
    <message>
        <source>We can promise {count}</source>
        <translation>Wir können {count} zusagen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>how many are here is not known</source>
        <translation>wie viele hier sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>other</source>
        <translation>woanders</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>vor {count} T.</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} Std.</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>{count} kept back</source>
        <translation>{count} zurückgehalten</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} m</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} Min.</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} reserviert</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>vor {count} s</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>Stock age not known</source>
        <translation>Alter des Bestands unbekannt</translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message>
        <source>No other store has one to give away.</source>
        <translation>Keine andere Filiale hat eines abzugeben.</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>A bundle for whoever helps you</source>
        <translation>Ein Paket für den, der Ihnen hilft</translation>
    </message>
    <message>
        <source>In it: versions, settings, what the doctor finds now, the program&apos;s logs, the latest bytes to and from each device.</source>
        <translation>Darin: Versionen, Einstellungen, was die Prüfung jetzt findet, die Protokolle des Programms, die letzten Bytes zu und von jedem Gerät.</translation>
    </message>
    <message>
        <source>It is one file that anybody can open. Look into it before you send it; the till sends nothing by itself.</source>
        <translation>Es ist eine Datei, die jeder öffnen kann. Sehen Sie hinein, bevor Sie sie senden; die Kasse sendet nichts von selbst.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Paket machen</translation>
    </message>
    <message>
        <source>Never in it: sales, customers, people&apos;s names, card numbers, PINs, passwords and keys. Words and numbers on the wire are struck out.</source>
        <translation>Nie darin: Verkäufe, Kunden, Namen, Kartennummern, PINs, Passwörter und Schlüssel. Wörter und Zahlen auf der Leitung sind gestrichen.</translation>
    </message>
    <message>
        <source>Takes some seconds; selling goes on</source>
        <translation>Dauert einige Sekunden; der Verkauf geht weiter</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed {time}</source>
        <translation>Bestätigt {time}</translation>
    </message>
    <message>
        <source>Head office has this sale, unchanged. It holds up no other sale.</source>
        <translation>Die Zentrale hat diesen Verkauf, unverändert. Er hält keinen anderen auf.</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>Auf dieser Kasse gespeichert</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for the link</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>SyncHeader</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>SyncLink</name>
    <message>
        <source>Sales waiting, last 30 min</source>
        <translation>Wartende Verkäufe, letzte 30 min</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Hilfe, noch einmal: schließen</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Noch keine Verkäufe</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>der älteste</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation>
            <numerusform>%n Verkauf ist nur auf dieser Kasse</numerusform>
            <numerusform>%n Verkäufe sind nur auf dieser Kasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation>
            <numerusform>%n Verkauf hier gespeichert</numerusform>
            <numerusform>%n Verkäufe hier gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n Verkauf braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Verkäufe brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales are safe</source>
        <translation>Alle Verkäufe sind sicher</translation>
    </message>
    <message>
        <source>At most {count}.</source>
        <translation>Höchstens {count}.</translation>
    </message>
    <message>
        <source>Away today: {minutes} min.</source>
        <translation>Heute getrennt: {minutes} min.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Beide Seiten stimmen überein</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation>Kette noch nicht geprüft</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Every sale is saved on its disk before the receipt prints.</source>
        <translation>Jeder Verkauf liegt auf dem Datenträger, bevor der Beleg gedruckt wird.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Head office answered in {ms} ms.</source>
        <translation>Die Zentrale antwortete in {ms} ms.</translation>
    </message>
    <message>
        <source>Head office has confirmed every one.</source>
        <translation>Die Zentrale hat jeden bestätigt.</translation>
    </message>
    <message>
        <source>No backend is known to this till.</source>
        <translation>Diese Kasse kennt keinen Server.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Keine Verbindung, {minutes} min</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Noch keine Verkäufe</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Keine Schicht ist offen</translation>
    </message>
    <message>
        <source>Not as it was recorded</source>
        <translation>Nicht wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Oldest from {time}</source>
        <translation>Ältester von {time}</translation>
    </message>
    <message>
        <source>Pair it to send them on.</source>
        <translation>Koppeln, um sie zu senden.</translation>
    </message>
    <message>
        <source>Paired. Sales are being sent.</source>
        <translation>Gekoppelt. Verkäufe werden gesendet.</translation>
    </message>
    <message>
        <source>Paired. Start the till again to send the sales.</source>
        <translation>Gekoppelt. Die Kasse neu starten, um die Verkäufe zu senden.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reads every entry from the file; selling goes on meanwhile.</source>
        <translation>Liest jeden Eintrag aus der Datei; der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Saved on its disk before the receipt printed.</source>
        <translation>Auf dem Datenträger gespeichert, bevor der Beleg gedruckt wurde.</translation>
    </message>
    <message>
        <source>The sides differ: call accounting</source>
        <translation>Die Seiten weichen ab: Buchhaltung anrufen</translation>
    </message>
    <message>
        <source>They go by themselves. Nothing to do.</source>
        <translation>Sie werden von selbst gesendet. Nichts zu tun.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>This till works alone</source>
        <translation>Diese Kasse arbeitet allein</translation>
    </message>
    <message>
        <source>Today, shift {number}</source>
        <translation>Heute, Schicht {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>nicht gekoppelt</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} von {records}</translation>
    </message>
    <message>
        <source>{confirmed} of {records} confirmed</source>
        <translation>{confirmed} von {records} bestätigt</translation>
    </message>
    <message>
        <source>{count} entries read from the file at {time}, head {head}.</source>
        <translation>{count} Einträge um {time} aus der Datei gelesen, Kopf {head}.</translation>
    </message>
    <message>
        <source>{count} findings, the first: {code}, entry {seq}. Call support today.</source>
        <translation>{count} Befunde, der erste: {code}, Eintrag {seq}. Heute den Support rufen.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>TabletBoardPage</name>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
</context>
<context>
    <name>TabletSignInPage</name>
    <message>
        <source>Choose your name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Namen wählen und PIN tippen oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>Nobody may sign in here yet.</source>
        <translation>Hier kann sich noch niemand anmelden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The people of the store come from head office: pair this tablet with “omnitill enrol”.</source>
        <translation>Die Leute der Filiale kommen von der Zentrale: dieses Tablet mit „omnitill enrol“ koppeln.</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Erneut tippen in %1</translation>
    </message>
    <message>
        <source>Who takes the tablet?</source>
        <translation>Wer nimmt das Tablet?</translation>
    </message>
</context>
<context>
    <name>TabletStrip</name>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SCHULUNG</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take the receipt along: point a telephone&apos;s camera here.</source>
        <translation>Bon mitnehmen: die Kamera eines Telefons hierher richten.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Der Bon als QR-Code</translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Am Terminal abbrechen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Enter takes it in cash</source>
        <translation>Enter nimmt es bar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Noch nichts bezahlt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Readable? Then all is well.</source>
        <translation>Lesbar? Dann ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PROBE</translation>
    </message>
</context>
<context>
    <name>TilesViewModel</name>
    <message>
        <source>no tax rate</source>
        <translation>kein Steuersatz</translation>
    </message>
    <message>
        <source>priced in {currency}</source>
        <translation>Preis in {currency}</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>TotalSlot</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Find my order</source>
        <translation>Bestellung finden</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>needs 8 characters</source>
        <translation>braucht 8 Zeichen</translation>
    </message>
</context>
<context>
    <name>WhyRows</name>
    <message>
        <source>in this price</source>
        <translation>in diesem Preis</translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Bar, passend</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Zeile stornieren</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
</TS>
