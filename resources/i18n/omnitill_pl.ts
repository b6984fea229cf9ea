<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Action</name>
    <message>
        <source>Change a price</source>
        <translation>Zmiana ceny</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Zamknięcie z różnicą</translation>
    </message>
    <message>
        <source>Decide what happened</source>
        <translation>Rozstrzygnięcie, co się stało</translation>
    </message>
    <message>
        <source>Give a discount on a line</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>Give a discount on the basket</source>
        <translation>Rabat na cały koszyk</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Give money back without a receipt</source>
        <translation>Zwrot pieniędzy bez paragonu</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Anulowanie koszyka</translation>
    </message>
    <message>
        <source>Hand over what is not paid</source>
        <translation>Wydać to, co niezapłacone</translation>
    </message>
    <message>
        <source>Hand over while nobody can decide</source>
        <translation>Wydać, gdy nikt nie może zdecydować</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>Ruch gotówki</translation>
    </message>
    <message>
        <source>Name a price</source>
        <translation>Podanie ceny</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Otwarcie szuflady</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Ponowny wydruk paragonu</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Anulowanie sprzedaży</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Is the customer {age} or older?</source>
        <translation>Czy klient ma ukończone {age} lat?</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Nie, bez tego towaru</translation>
    </message>
    <message>
        <source>Scan the serial number on the box, or type it</source>
        <translation>Zeskanuj numer seryjny z pudełka albo go wpisz</translation>
    </message>
    <message>
        <source>This product has no price of its own</source>
        <translation>Ten towar nie ma własnej ceny</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Masa wpisana ręcznie</translation>
    </message>
    <message>
        <source>Yes, {age} or older</source>
        <translation>Tak, ma co najmniej {age} lat</translation>
    </message>
    <message>
        <source>{price} per {unit}</source>
        <translation>{price} za {unit}</translation>
    </message>
</context>
<context>
    <name>AgePanel</name>
    <message>
        <source>Look at an identity card if in doubt. It is asked once for each basket.</source>
        <translation>W razie wątpliwości poproś o dowód tożsamości. Pytanie pada raz na koszyk.</translation>
    </message>
    <message>
        <source>Press 1: it goes into the basket</source>
        <translation>Naciśnij 1: towar trafia do koszyka</translation>
    </message>
    <message>
        <source>Press 2: it is not sold</source>
        <translation>Naciśnij 2: towar nie zostanie sprzedany</translation>
    </message>
</context>
<context>
    <name>AgeRow</name>
    <message>
        <source>Ask the other stores again</source>
        <translation>Zapytaj inne sklepy jeszcze raz</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Bigger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Czarne na białym, mocne linie</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Wyraźniejsze</translation>
    </message>
    <message>
        <source>Every wait ten times as long</source>
        <translation>Każde czekanie 10 razy dłuższe</translation>
    </message>
    <message>
        <source>Letters half as large again</source>
        <translation>Litery o połowę większe</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niżej</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Reads aloud what is chosen</source>
        <translation>Czyta na głos to, co wybrane</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Na głos</translation>
    </message>
    <message>
        <source>What you touch comes down</source>
        <translation>Przyciski są niżej</translation>
    </message>
</context>
<context>
    <name>AmountTrio</name>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>Do zapłaty gotówką</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Brakuje</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>%1: choose who approves, then their PIN.</source>
        <translation>%1: wybierz, kto wyraża zgodę, i wpisz PIN tej osoby.</translation>
    </message>
    <message>
        <source>A colleague must approve</source>
        <translation>Potrzebna zgoda drugiej osoby</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
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
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Czeka za długo</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 liter i cyfr z wiadomości</translation>
    </message>
    <message>
        <source>Collect
your order</source>
        <translation>Odbierz
zamówienie</translation>
    </message>
    <message>
        <source>Collect your order</source>
        <translation>Odbierz zamówienie</translation>
    </message>
    <message>
        <source>From your e-mail, text message or the app. Make the screen bright.</source>
        <translation>Z e-maila, SMS-a lub aplikacji. Rozjaśnij ekran.</translation>
    </message>
    <message>
        <source>Hold your code to the reader</source>
        <translation>Pokaż kod czytnikowi</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Just below this screen</source>
        <translation>Tuż pod ekranem</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Znajdziemy je po numerze telefonu</translation>
    </message>
</context>
<context>
    <name>BackPane</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Z powrotem na półkę</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Zamówienia do odłożenia</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Zapłacono: %1</translation>
    </message>
    <message>
        <source>Scan each product as it lies on its shelf again.</source>
        <translation>Skanuj każdy produkt, gdy wróci na półkę.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Batch {batch}</source>
        <translation>Partia {batch}</translation>
    </message>
    <message>
        <source>Paid back when the empty comes back</source>
        <translation>Zwracana przy oddaniu opakowania</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Drukowane na paragonie</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Numer seryjny {serial}</translation>
    </message>
    <message>
        <source>Stays in the shop</source>
        <translation>Zostaje w sklepie</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Usunięto: {reason}</translation>
    </message>
    <message>
        <source>Was {price}: {reason}</source>
        <translation>Było {price}: {reason}</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>nie sprzedano</translation>
    </message>
</context>
<context>
    <name>BasketHeader</name>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation>
            <numerusform>Towar, %n pozycja wyżej</numerusform>
            <numerusform>Towar, %n pozycje wyżej</numerusform>
            <numerusform>Towar, %n pozycji wyżej</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n deposit(s)</source>
        <translation>
            <numerusform>, %n kaucja</numerusform>
            <numerusform>, %n kaucje</numerusform>
            <numerusform>, %n kaucji</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nie sprzedano</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Można skanować</translation>
    </message>
    <message>
        <source>Scan a product, type its name or touch a tile</source>
        <translation>Zeskanuj towar, wpisz jego nazwę albo dotknij kafla</translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation>W tym VAT {amount}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Oszczędzasz {amount}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>tutaj {count}</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {price}</source>
        <translation>{quantity} {unit} po {price}</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All was found</source>
        <translation>Wszystko znaleziono</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Przybyli</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>Wydawane</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Kompletowane</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Powiadamiamy</translation>
    </message>
    <message>
        <source>Bring it to {place}</source>
        <translation>Przynieś do: {place}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Check a payment: {place}</source>
        <translation>Sprawdź płatność: {place}</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Znajdź zamówienie</translation>
    </message>
    <message>
        <source>For two minutes nobody else can</source>
        <translation>Przez dwie minuty nikt inny nie może</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Zrezygnuj z braków</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Handed over twice: {place}</source>
        <translation>Wydane dwa razy: {place}</translation>
    </message>
    <message>
        <source>Help at {place}</source>
        <translation>Pomoc: {place}</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Idę</translation>
    </message>
    <message>
        <source>I have seen their ID</source>
        <translation>Widziałem dokument</translation>
    </message>
    <message>
        <source>I will bring it</source>
        <translation>Przyniosę</translation>
    </message>
    <message>
        <source>In a bin, not ready yet</source>
        <translation>W pojemniku, jeszcze niegotowe</translation>
    </message>
    <message>
        <source>It is their order</source>
        <translation>To ich zamówienie</translation>
    </message>
    <message>
        <source>Its price is paid back</source>
        <translation>Cena zostanie zwrócona</translation>
    </message>
    <message>
        <source>Label, bin, then the customer is told</source>
        <translation>Etykieta, pojemnik, potem wiadomość do klienta</translation>
    </message>
    <message>
        <source>Look at the door: {place}</source>
        <translation>Sprawdź drzwiczki: {place}</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Poszukaj jeszcze raz</translation>
    </message>
    <message>
        <source>Look only; nothing of it is kept</source>
        <translation>Tylko spójrz; nic nie jest zapisywane</translation>
    </message>
    <message>
        <source>Make ready what is here</source>
        <translation>Przygotuj to, co jest</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Przeniesione</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>No label? Compare with the list</source>
        <translation>Bez etykiety? Porównaj z listą</translation>
    </message>
    <message>
        <source>Nobody is picking</source>
        <translation>Nikt nie kompletuje</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Jeszcze nieprzyjęte</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Bez wiadomości</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Jeszcze nic nie odebrano</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nic po terminie</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nic nie jest gotowe</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Nic do kompletowania</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacone</translation>
    </message>
    <message>
        <source>Partly collected</source>
        <translation>Częściowo odebrane</translation>
    </message>
    <message>
        <source>Partly picked</source>
        <translation>Częściowo skompletowane</translation>
    </message>
    <message>
        <source>Past the hold</source>
        <translation>Po terminie odbioru</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Skompletuj</translation>
    </message>
    <message>
        <source>Picked, not in a bin yet</source>
        <translation>Skompletowane, jeszcze bez pojemnika</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Kompletowane</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłóż na półkę</translation>
    </message>
    <message>
        <source>Put into a bin</source>
        <translation>Włóż do pojemnika</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>Do pojemników</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Odrzucone przez klienta</translation>
    </message>
    <message>
        <source>Scan the bag</source>
        <translation>Zeskanuj torbę</translation>
    </message>
    <message>
        <source>Scan the bags: {seen} of {all}</source>
        <translation>Zeskanuj torby: {seen} z {all}</translation>
    </message>
    <message>
        <source>Scan their code, or ask for name and phone</source>
        <translation>Zeskanuj kod albo zapytaj o nazwisko i telefon</translation>
    </message>
    <message>
        <source>Scan what goes back to its shelf</source>
        <translation>Skanuj to, co wraca na półkę</translation>
    </message>
    <message>
        <source>Seen their ID: {age} or older</source>
        <translation>Dokument: ma co najmniej {age} lat</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Braki</translation>
    </message>
    <message>
        <source>Somebody else may pick it</source>
        <translation>Może skompletować ktoś inny</translation>
    </message>
    <message>
        <source>Somebody says: that was not me. {place}</source>
        <translation>Ktoś mówi: to nie ja. {place}</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Przerwij kompletowanie</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Tell the customer again</source>
        <translation>Powiadom klienta ponownie</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Klient jest na miejscu</translation>
    </message>
    <message>
        <source>The customer sees your name</source>
        <translation>Klient zobaczy twoje imię</translation>
    </message>
    <message>
        <source>The pick list opens</source>
        <translation>Otworzy się lista</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>To be picked</source>
        <translation>Do skompletowania</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Do odłożenia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadomiono</translation>
    </message>
    <message>
        <source>Two days more, once</source>
        <translation>Dwa dni dłużej, jeden raz</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Cofnij ostatni krok</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Cofnięto: {reason}</translation>
    </message>
    <message>
        <source>With a reason; until it is collected</source>
        <translation>Z powodem; dopóki nieodebrane</translation>
    </message>
    <message>
        <source>Your colleague&apos;s work stays as it is</source>
        <translation>Praca kolegi zostaje</translation>
    </message>
    <message>
        <source>an ID is to be looked at</source>
        <translation>trzeba obejrzeć dokument</translation>
    </message>
    <message>
        <source>brings back what is not known here</source>
        <translation>oddaje coś, czego tu nie znamy</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>duże</translation>
    </message>
    <message>
        <source>check ID</source>
        <translation>sprawdź dokument</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>sprawdź dokument, {age}+</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>odebrane</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>odebrane o</translation>
    </message>
    <message>
        <source>does not want some of it</source>
        <translation>nie chce części rzeczy</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znalezione</translation>
    </message>
    <message>
        <source>goal {time}</source>
        <translation>cel {time}</translation>
    </message>
    <message>
        <source>has put a return into the box</source>
        <translation>włożył zwrot do skrzynki</translation>
    </message>
    <message>
        <source>has somebody else&apos;s goods</source>
        <translation>ma cudze rzeczy</translation>
    </message>
    <message>
        <source>in {bin}, not ready yet</source>
        <translation>w {bin}, jeszcze niegotowe</translation>
    </message>
    <message>
        <source>is at {place}</source>
        <translation>jest: {place}</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>jest tutaj</translation>
    </message>
    <message>
        <source>look whether the customer has the goods</source>
        <translation>sprawdź, czy klient ma towar</translation>
    </message>
    <message>
        <source>many wrong codes were tried</source>
        <translation>próbowano wielu złych kodów</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>bez dokumentu</translation>
    </message>
    <message>
        <source>nobody knows if the card was charged</source>
        <translation>nie wiadomo, czy karta została obciążona</translation>
    </message>
    <message>
        <source>only until {time}</source>
        <translation>tylko do {time}</translation>
    </message>
    <message>
        <source>order to ready</source>
        <translation>do gotowości</translation>
    </message>
    <message>
        <source>order {code}</source>
        <translation>zamówienie {code}</translation>
    </message>
    <message>
        <source>past the hold</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>picked, needs a bin</source>
        <translation>skompletowane, bez pojemnika</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <source>says that somebody else collected</source>
        <translation>mówi, że odebrał ktoś inny</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>półka</translation>
    </message>
    <message>
        <source>shelf {shelf}, {items}</source>
        <translation>półka {shelf}, {items}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>czegoś brakuje</translation>
    </message>
    <message>
        <source>stands in for another</source>
        <translation>zamiast innego</translation>
    </message>
    <message>
        <source>the door does not open</source>
        <translation>drzwiczki się nie otwierają</translation>
    </message>
    <message>
        <source>the door was left open</source>
        <translation>drzwiczki zostały otwarte</translation>
    </message>
    <message>
        <source>the locker is empty, or holds something else</source>
        <translation>skrytka jest pusta albo ma coś innego</translation>
    </message>
    <message>
        <source>they do not want it</source>
        <translation>nie chcą tego</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>pozostały czas</translation>
    </message>
    <message>
        <source>to be put back</source>
        <translation>do odłożenia</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>wait at desk</source>
        <translation>czas czekania</translation>
    </message>
    <message>
        <source>waiting at the desk</source>
        <translation>czekają przy ladzie</translation>
    </message>
    <message>
        <source>waits at the gate with a car</source>
        <translation>czeka samochodem przy bramie</translation>
    </message>
    <message>
        <source>waits for the packing</source>
        <translation>czeka na spakowanie</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>czeka na ciebie</translation>
    </message>
    <message>
        <source>wants a copy of the receipt</source>
        <translation>chce kopię paragonu</translation>
    </message>
    <message>
        <source>wants the missing goods sent home</source>
        <translation>chce wysyłki braków do domu</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>nie znaleziono: {count}</translation>
    </message>
    <message>
        <source>{count} of {all} not found</source>
        <translation>nie znaleziono {count} z {all}</translation>
    </message>
    <message>
        <source>{count} stay here</source>
        <translation>zostaje: {count}</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} z {all}</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>znaleziono {found} z {all}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} z {all}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>{items}, to be paid</source>
        <translation>{items}, do zapłaty</translation>
    </message>
    <message>
        <source>{items}, to ship</source>
        <translation>{items}, wysyłka</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} brings it</source>
        <translation>{name} przynosi</translation>
    </message>
    <message>
        <source>{name} brings it to {place}</source>
        <translation>{name} przynosi: {place}</translation>
    </message>
    <message>
        <source>{name} hands it over</source>
        <translation>{name} wydaje</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} już idzie</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, od {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>po czasie {time}</translation>
    </message>
</context>
<context>
    <name>BoardCounted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n strefa</numerusform>
            <numerusform>%n strefy</numerusform>
            <numerusform>%n stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick these %n</source>
        <translation>
            <numerusform>Kompletuj %n</numerusform>
            <numerusform>Kompletuj %n</numerusform>
            <numerusform>Kompletuj %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>Odłóż %n</numerusform>
            <numerusform>Odłóż %n</numerusform>
            <numerusform>Odłóż %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Odbiór</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over goes on where the store&apos;s leader decides. Everything else waits for the line.</source>
        <translation>Wydawanie działa, gdy decyduje kasa wiodąca sklepu. Reszta czeka na łącze.</translation>
    </message>
    <message>
        <source>No orders were heard of yet</source>
        <translation>Jeszcze nie odebrano żadnych zamówień</translation>
    </message>
    <message>
        <source>Orders as of {minutes} min ago</source>
        <translation>Zamówienia sprzed {minutes} min</translation>
    </message>
</context>
<context>
    <name>CapabilityLine</name>
    <message>
        <source>Working now</source>
        <translation>Teraz działa</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Cancelling on the terminal</source>
        <translation>Anulowanie na terminalu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Look at the terminal</source>
        <translation>Spójrz na terminal</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Sent to the terminal</source>
        <translation>Wysłano do terminala</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Wyjąć kartę</translation>
    </message>
    <message>
        <source>The customer enters the PIN</source>
        <translation>Klient wpisuje PIN</translation>
    </message>
    <message>
        <source>The terminal asks the bank</source>
        <translation>Terminal pyta bank</translation>
    </message>
    <message>
        <source>The terminal prints</source>
        <translation>Terminal drukuje</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Czeka na kartę</translation>
    </message>
</context>
<context>
    <name>CardDayViewModel</name>
    <message>
        <source>Its report is kept in the journal and printed.</source>
        <translation>Jego raport jest w dzienniku i na wydruku.</translation>
    </message>
    <message>
        <source>The terminal ends its day</source>
        <translation>Terminal kończy dzień</translation>
    </message>
    <message>
        <source>The terminal&apos;s day is ended</source>
        <translation>Dzień terminala zakończony</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Zapytaj terminal</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Sprawdź później</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Approved</source>
        <translation>Zaakceptowana</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Has the terminal reversed it?</source>
        <translation>Czy terminal ją cofnął?</translation>
    </message>
    <message>
        <source>Is it the signature on the card?</source>
        <translation>Czy to podpis z karty?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nie obciążono</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Reverse this payment on the card terminal</source>
        <translation>Cofnij tę płatność na terminalu</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Cofnąć tę płatność</translation>
    </message>
    <message>
        <source>The customer signs the slip</source>
        <translation>Klient podpisuje wydruk</translation>
    </message>
    <message>
        <source>The terminal gives the money back to the card.</source>
        <translation>Terminal odda pieniądze na kartę.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Wpisz tę kwotę na terminalu płatniczym</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Co pokazuje terminal?</translation>
    </message>
</context>
<context>
    <name>CardTwoStep</name>
    <message>
        <source>Approved</source>
        <translation>Zaakceptowana</translation>
    </message>
    <message>
        <source>Authorisation code, if you like</source>
        <translation>Kod autoryzacji, jeśli chcesz</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>The till was stopped before somebody said. Look at the terminal or its last slip.</source>
        <translation>Kasa zatrzymała się przed odpowiedzią. Spójrz na terminal albo na jego ostatni wydruk.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Wpisz tę kwotę na terminalu płatniczym</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Nie wiadomo, czy karta została obciążona</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Co pokazuje terminal?</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Asking the terminal</source>
        <translation>Pytam terminal</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Nie wiadomo, czy karta została obciążona</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Zaksięguj</translation>
    </message>
    <message>
        <source>Cash without a sale</source>
        <translation>Gotówka bez sprzedaży</translation>
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
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <source>In, out, to the safe, open the drawer</source>
        <translation>Wpłata, wypłata, do sejfu, otwarcie szuflady</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przepływ gotówki</translation>
    </message>
    <message>
        <source>No cash has moved in this shift</source>
        <translation>Na tej zmianie nie było wpłat ani wypłat</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>The drawer opens once. The reason stays on the record.</source>
        <translation>Szuflada otworzy się raz. Powód zostaje w zapisie.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Written down first, then the drawer opens and a slip prints.</source>
        <translation>Najpierw zapis, potem otwiera się szuflada i drukuje się dowód.</translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>Bank collection</source>
        <translation>Odbiór przez bank</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Wpłata</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Wypłata</translation>
    </message>
    <message>
        <source>Change for another till</source>
        <translation>Drobne dla innej kasy</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Drobne z banku</translation>
    </message>
    <message>
        <source>Change from the safe</source>
        <translation>Drobne z sejfu</translation>
    </message>
    <message>
        <source>Check a note</source>
        <translation>Sprawdzenie banknotu</translation>
    </message>
    <message>
        <source>Drawer was not shut</source>
        <translation>Szuflada była niedomknięta</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Found in the shop</source>
        <translation>Znalezione w sklepie</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Rozmienienie pieniędzy</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Otwórz szufladę</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Opłata pocztowa</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Wpłać</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>Drobny zakup</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Wypłać</translation>
    </message>
    <message>
        <source>Take it to the safe</source>
        <translation>Przekaż do sejfu</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Do sejfu</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Za dużo w szufladzie</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>wybierz powód</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>chwileczkę</translation>
    </message>
    <message>
        <source>type an amount</source>
        <translation>wpisz kwotę</translation>
    </message>
    <message>
        <source>{what}{amount}: written down.</source>
        <translation>{what}{amount}: zapisano.</translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Czeka do</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>Mam wszystko</translation>
    </message>
    <message>
        <source>Look inside, then tell us here.</source>
        <translation>Zajrzyj do środka i daj znać tutaj.</translation>
    </message>
    <message>
        <source>Open it once more</source>
        <translation>Otwórz jeszcze raz</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>Take the bag marked %1</source>
        <translation>Weź torbę z kodem %1</translation>
    </message>
    <message>
        <source>This is not mine</source>
        <translation>To nie moje</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your bag is marked %1</source>
        <translation>Twoja torba ma kod %1</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>CloseDifference</name>
    <message>
        <source>Note for the manager</source>
        <translation>Uwaga dla kierownika</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Zostaje w szufladzie</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>jeśli chcesz</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Choose a note, a coin or a reason</source>
        <translation>Wybierz banknot, monetę albo powód</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Zamknij zmianę</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Przelicz szufladę</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Counted blind at %1</source>
        <translation>Policzono w ciemno o %1</translation>
    </message>
    <message>
        <source>Counting again keeps both counts.</source>
        <translation>Ponowne liczenie zachowuje oba wyniki.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered before the till showed what it expected.</source>
        <translation>Wpisano, zanim kasa pokazała, czego oczekuje.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Przejdź do następnego kroku</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>How many of a note or coin</source>
        <translation>Ile sztuk banknotu lub monety</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next note or coin</source>
        <translation>Następny banknot lub moneta</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Type how many, then Enter or Down for the next.</source>
        <translation>Wpisz liczbę sztuk, potem naciśnij Enter albo strzałkę w dół.</translation>
    </message>
    <message>
        <source>What the till expects is shown when you have counted.</source>
        <translation>Kasa pokaże, czego oczekuje, gdy skończysz liczyć.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Raport Z</translation>
    </message>
    <message>
        <source>and print Z %1</source>
        <translation>i wydrukuj raport Z %1</translation>
    </message>
    <message>
        <source>next: count the float</source>
        <translation>następna zmiana: przelicz pogotowie kasowe</translation>
    </message>
</context>
<context>
    <name>CloseReport</name>
    <message numerus="yes">
        <source>%n parked basket(s) wait for the next shift</source>
        <translation>
            <numerusform>%n odłożony koszyk czeka na następną zmianę</numerusform>
            <numerusform>%n odłożone koszyki czekają na następną zmianę</numerusform>
            <numerusform>%n odłożonych koszyków czeka na następną zmianę</numerusform>
        </translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Zakończ dzień terminala</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Drukuj kopię</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Zmiana zamknięta</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Yes, the paper is there</source>
        <translation>Tak, wydruk jest</translation>
    </message>
    <message>
        <source>Z %1 is frozen. It changes no more, whatever arrives later.</source>
        <translation>Raport Z %1 jest zamrożony. Nic, co nadejdzie później, już go nie zmieni.</translation>
    </message>
</context>
<context>
    <name>CloseViewModel</name>
    <message>
        <source>Choose what fits.</source>
        <translation>Wybierz to, co pasuje.</translation>
    </message>
    <message>
        <source>Counted before, at {time}: {amount}.</source>
        <translation>Policzono wcześniej, o {time}: {amount}.</translation>
    </message>
    <message>
        <source>Counted {amount}.</source>
        <translation>Policzono {amount}.</translation>
    </message>
    <message>
        <source>choose what fits</source>
        <translation>wybierz to, co pasuje</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>chwileczkę</translation>
    </message>
    <message>
        <source>what stays in the drawer?</source>
        <translation>ile zostaje w szufladzie?</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All printed</source>
        <translation>Wszystko wydrukowane</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Wypłaty</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Sprzedaż gotówkowa</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Powinno być w szufladzie</translation>
    </message>
    <message>
        <source>Float at {time}</source>
        <translation>Pogotowie kasowe o {time}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Odłożone koszyki</translation>
    </message>
    <message>
        <source>Receipts and slips</source>
        <translation>Paragony i wydruki</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Zwroty i anulowania</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Do sejfu</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Z {number} will say</source>
        <translation>Raport Z {number} powie</translation>
    </message>
    <message>
        <source>all kept on this till</source>
        <translation>wszystkie zapisane na tej kasie</translation>
    </message>
    <message>
        <source>answer now, or after closing</source>
        <translation>odpowiedz teraz lub po zamknięciu</translation>
    </message>
    <message>
        <source>confirmed by head office</source>
        <translation>potwierdzone przez centralę</translation>
    </message>
    <message>
        <source>look after closing, under Receipts</source>
        <translation>sprawdź po zamknięciu, w Paragonach</translation>
    </message>
    <message>
        <source>stay for the next shift: {titles}</source>
        <translation>zostają na następną zmianę: {titles}</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} z {records}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another way</source>
        <translation>Inny sposób</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>jeszcze niepełny</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Print the sheet</source>
        <translation>Drukuj arkusz</translation>
    </message>
    <message>
        <source>Scan instead of typing</source>
        <translation>Skanuj zamiast pisać</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation>Ile sztuk: %1</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Coins</source>
        <translation>Monety</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Policz ponownie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Banknoty</translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation>
            <numerusform>%n banknot lub moneta</numerusform>
            <numerusform>%n banknoty i monety</numerusform>
            <numerusform>%n banknotów i monet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n niewydrukowany</numerusform>
            <numerusform>%n niewydrukowane</numerusform>
            <numerusform>%n niewydrukowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation>
            <numerusform>%n tylko tutaj: wyśle się sama</numerusform>
            <numerusform>%n tylko tutaj: wyślą się same</numerusform>
            <numerusform>%n tylko tutaj: wyśle się samo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sprzedaż</numerusform>
            <numerusform>%n sprzedaże</numerusform>
            <numerusform>%n sprzedaży</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation>
            <numerusform>Pasuje %n możliwość.</numerusform>
            <numerusform>Pasują %n możliwości.</numerusform>
            <numerusform>Pasuje %n możliwości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Kody, które pokazują, jak jest ustawiony</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Doktor skanera</translation>
    </message>
</context>
<context>
    <name>DeviceLamps</name>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>DeviceSearch</name>
    <message>
        <source>Asks everything there once</source>
        <translation>Pyta raz wszystko, co tam jest</translation>
    </message>
    <message>
        <source>Search the network, too</source>
        <translation>Szukaj też w sieci</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Szukaj w tym komputerze</translation>
    </message>
    <message>
        <source>The till can look for what is plugged in and not set up yet.</source>
        <translation>Kasa może poszukać, co jest podłączone, a jeszcze nie ustawione.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>An empty one opens</source>
        <translation>Otworzą się puste</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Zapytaj je teraz</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Nazwa w kasie</translation>
    </message>
    <message>
        <source>Customers see it</source>
        <translation>Widzą to klienci</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Ostatni kłopot</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Zajrzyj niebawem</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywane</translation>
    </message>
    <message>
        <source>One label comes out</source>
        <translation>Wyjdzie jedna etykieta</translation>
    </message>
    <message>
        <source>One slip comes out</source>
        <translation>Wyjdzie jeden wydruk</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Otwórz drzwiczki</translation>
    </message>
    <message>
        <source>Plugged in at</source>
        <translation>Podłączone do</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Wydrukuj próbę</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Etykieta próbna</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Przedstawia się jako</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Skanuj teraz</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Pokaż próbę</translation>
    </message>
    <message>
        <source>Shows what it reads</source>
        <translation>Pokaże, co odczyta</translation>
    </message>
    <message>
        <source>Shows what lies on it</source>
        <translation>Pokaże, co na niej leży</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Tak od</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Zważ teraz</translation>
    </message>
    <message>
        <source>Without any effect</source>
        <translation>Bez żadnych skutków</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>nie mówi</translation>
    </message>
    <message>
        <source>none since the till was started</source>
        <translation>brak, odkąd kasa działa</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>od {time}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj znów</translation>
    </message>
    <message>
        <source>Ask every device again</source>
        <translation>Zapytaj wszystkie urządzenia ponownie</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Wróć do sprzedaży</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Wybierz urządzenie</translation>
    </message>
    <message>
        <source>Device, what is nearby, support</source>
        <translation>Urządzenie, w pobliżu, pomoc</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Nie ustawiono żadnego urządzenia</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Seen nearby</source>
        <translation>W pobliżu</translation>
    </message>
    <message>
        <source>Selling goes on without them.</source>
        <translation>Sprzedaż trwa i bez nich.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Try the device out</source>
        <translation>Wypróbuj urządzenie</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>What was pulled out comes back by itself.</source>
        <translation>Co wypięto, samo wróci.</translation>
    </message>
</context>
<context>
    <name>DevicesViewModel</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n urządzenie wymaga uwagi</numerusform>
            <numerusform>%n urządzenia wymagają uwagi</numerusform>
            <numerusform>%n urządzeń wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices are ready</source>
        <translation>Wszystkie urządzenia gotowe</translation>
    </message>
    <message>
        <source>Door {name} is open.</source>
        <translation>Drzwiczki {name} są otwarte.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Odpowiada.</translation>
    </message>
    <message>
        <source>It read: {code}</source>
        <translation>Odczytano: {code}</translation>
    </message>
    <message>
        <source>It says {answer}.</source>
        <translation>Odpowiedź: {answer}.</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Nie ustawiono żadnego urządzenia</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Nic nie jest podłączone ponad to, co już ustawiono.</translation>
    </message>
    <message>
        <source>Nothing of this is used before it stands in the settings.</source>
        <translation>Nic z tego nie będzie użyte, póki nie znajdzie się w ustawieniach.</translation>
    </message>
    <message>
        <source>Perhaps: {kind}</source>
        <translation>Być może: {kind}</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Zeskanuj teraz dowolny kod.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Szukam</translation>
    </message>
    <message>
        <source>Searching the network</source>
        <translation>Szukam w sieci</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}</source>
        <translation>Nie udało się zapisać paczki: {reason}</translation>
    </message>
    <message>
        <source>The device did not say how it ended. Look at it.</source>
        <translation>Urządzenie nie podało wyniku. Sprawdź je.</translation>
    </message>
    <message>
        <source>The test went well.</source>
        <translation>Test się powiódł.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Próbuję</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Zapisuję paczkę</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Zapisano w {place}</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} z {all}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Another note was typed</source>
        <translation>Wpisano inny banknot</translation>
    </message>
    <message>
        <source>Change from the safe or the bank</source>
        <translation>Drobne z sejfu albo z banku</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Kept as unexplained. The shift closes all the same.</source>
        <translation>Różnica pozostaje niewyjaśniona. Zmiana i tak się zamyka.</translation>
    </message>
    <message>
        <source>Nothing fits exactly.</source>
        <translation>Nic nie pasuje dokładnie.</translation>
    </message>
    <message>
        <source>One note or coin less than due</source>
        <translation>O jeden banknot albo jedną monetę za mało</translation>
    </message>
    <message>
        <source>One note or coin more than due</source>
        <translation>O jeden banknot albo jedną monetę za dużo</translation>
    </message>
    <message>
        <source>The drawer is right.</source>
        <translation>Szuflada się zgadza.</translation>
    </message>
    <message>
        <source>The drawer is {amount} over.</source>
        <translation>W szufladzie jest o {amount} za dużo.</translation>
    </message>
    <message>
        <source>The drawer is {amount} short.</source>
        <translation>W szufladzie brakuje {amount}.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale</source>
        <translation>Otwarto szufladę bez sprzedaży</translation>
    </message>
    <message>
        <source>This often in the shift: {times}</source>
        <translation>Tyle razy na tej zmianie: {times}</translation>
    </message>
    <message>
        <source>To the safe, or for a purchase</source>
        <translation>Do sejfu albo na zakup</translation>
    </message>
    <message>
        <source>Twice {amount} is exactly the difference</source>
        <translation>Dwa razy {amount} to dokładnie różnica</translation>
    </message>
    <message>
        <source>{amount} by card on the receipt</source>
        <translation>{amount} kartą na paragonie</translation>
    </message>
    <message>
        <source>{amount} change on the receipt</source>
        <translation>{amount} reszty na paragonie</translation>
    </message>
    <message>
        <source>{amount} in cash on the receipt</source>
        <translation>{amount} gotówką na paragonie</translation>
    </message>
    <message>
        <source>{amount} is exactly that movement</source>
        <translation>{amount} to dokładnie ten ruch gotówki</translation>
    </message>
    <message>
        <source>{amount} was put in and not written down</source>
        <translation>Wpłacono {amount} bez zapisu</translation>
    </message>
    <message>
        <source>{amount} was taken out and not written down</source>
        <translation>Wypłacono {amount} bez zapisu</translation>
    </message>
    <message>
        <source>{time}, cash in and cash out mixed up</source>
        <translation>{time}, pomylono wpłatę z wypłatą</translation>
    </message>
    <message>
        <source>{time}, cash moved twice or written down twice</source>
        <translation>{time}, gotówkę przeniesiono albo zapisano dwa razy</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change given twice</source>
        <translation>{time}, sprzedaż {number}, resztę wydano dwa razy</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change not given</source>
        <translation>{time}, sprzedaż {number}, nie wydano reszty</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid by card, rung up as cash</source>
        <translation>{time}, sprzedaż {number}, zapłacono kartą, nabito jako gotówkę</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid in cash, rung up as card</source>
        <translation>{time}, sprzedaż {number}, zapłacono gotówką, nabito jako kartę</translation>
    </message>
    <message>
        <source>{time}, sale {number}, the customer gave {piece}</source>
        <translation>{time}, sprzedaż {number}, klient dał {piece}</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too little in change</source>
        <translation>{time}, sprzedaż {number}, o {piece} za mało reszty</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too much in change</source>
        <translation>{time}, sprzedaż {number}, o {piece} za dużo reszty</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Exact</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Nadwyżka</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manko</translation>
    </message>
</context>
<context>
    <name>DiscountPanel</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Udziel rabatu</translation>
    </message>
    <message>
        <source>How it is stated</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Od czego</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij rabat</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Ta pozycja</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Cały koszyk</translation>
    </message>
</context>
<context>
    <name>DiscountViewModel</name>
    <message>
        <source>{off} off, {rest} to pay</source>
        <translation>{off} rabatu, do zapłaty {rest}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Already paid: {paid}</source>
        <translation>Zapłacono już: {paid}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Nieczynne</translation>
    </message>
    <message>
        <source>Cover the keys with your hand</source>
        <translation>Zasłoń klawisze dłonią</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
    <message>
        <source>From {age} years</source>
        <translation>Od {age} lat</translation>
    </message>
    <message>
        <source>Hold your card to the terminal</source>
        <translation>Zbliż kartę do terminala</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Jak chcesz zapłacić?</translation>
    </message>
    <message>
        <source>In cash or by card</source>
        <translation>Gotówką lub kartą</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Please look at the terminal</source>
        <translation>Spójrz na terminal</translation>
    </message>
    <message>
        <source>Please pay at the card terminal</source>
        <translation>Zapłać na terminalu</translation>
    </message>
    <message>
        <source>Please show a document with your date of birth</source>
        <translation>Pokaż dokument z datą urodzenia</translation>
    </message>
    <message>
        <source>Please sign the slip</source>
        <translation>Podpisz wydruk</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Zabierz kartę</translation>
    </message>
    <message>
        <source>Please take your receipt</source>
        <translation>Weź paragon</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Thank you. Please take your receipt</source>
        <translation>Dziękujemy. Weź paragon</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Karta nie została przyjęta</translation>
    </message>
    <message>
        <source>Try once more, or pay another way</source>
        <translation>Spróbuj jeszcze raz lub zapłać inaczej</translation>
    </message>
    <message>
        <source>We check your payment</source>
        <translation>Sprawdzamy płatność</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Pytamy bank</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Twoja reszta</translation>
    </message>
    <message>
        <source>Your receipt is being made</source>
        <translation>Drukujemy paragon</translation>
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
        <translation>Oszczędzasz</translation>
    </message>
    <message>
        <source>Your basket</source>
        <translation>Twój koszyk</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>By card</source>
        <translation>Kartą</translation>
    </message>
    <message>
        <source>Deposit included</source>
        <translation>W tym kaucja</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Pozostało do zapłaty</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Zapłacono kartą</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Zapłacono gotówką</translation>
    </message>
    <message>
        <source>Please go to another till</source>
        <translation>Zapraszamy do innej kasy</translation>
    </message>
    <message>
        <source>This till is closed</source>
        <translation>Kasa nieczynna</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>W tym VAT</translation>
    </message>
    <message>
        <source>We are ready for you</source>
        <translation>Zapraszamy do kasy</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>Do zwrotu</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A test page was printed. Look at it: letters, code and cut tell whether it is set up well.</source>
        <translation>Wydrukowano stronę próbną. Obejrzyj ją: litery, kod i cięcie mówią, czy drukarka jest dobrze ustawiona.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Zaplecze</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal płatniczy</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Szuflada</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Wyświetlacz klienta</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Devices are only asked: nothing is printed, no drawer opens, no money moves.</source>
        <translation>Urządzenia są tylko pytane: nic się nie drukuje, szuflada się nie otwiera, pieniądze się nie ruszają.</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Drukarka fiskalna</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, and this till is paired with it.</source>
        <translation>Odpowiada w {ms} ms, kasa jest z nim sparowana.</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, but this till is not paired with it: run omnitill enrol.</source>
        <translation>Odpowiada w {ms} ms, ale kasa nie jest z nim sparowana: uruchom omnitill enrol.</translation>
    </message>
    <message>
        <source>It is not as it was written: {reason}. Stop selling here and call support.</source>
        <translation>Nie jest taki, jak go zapisano: {reason}. Przerwij tu sprzedaż i wezwij pomoc.</translation>
    </message>
    <message>
        <source>It is set up, but this till uses another one of its kind or none at all.</source>
        <translation>Jest ustawione, ale kasa używa innego tego rodzaju albo żadnego.</translation>
    </message>
    <message>
        <source>It types like a keyboard and cannot be asked: scan something to see.</source>
        <translation>Pisze jak klawiatura i nie można go zapytać: zeskanuj coś, by sprawdzić.</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ZOBACZ</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Drukarka etykiet</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Skrytki</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NIE</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>W pobliżu</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>Żadnego nie ustawiono.</translation>
    </message>
    <message>
        <source>None: this till works alone.</source>
        <translation>Brak: ta kasa pracuje sama.</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Nic nie jest podłączone ponad to, co już ustawiono.</translation>
    </message>
    <message>
        <source>One test page will be printed on {printer}. No drawer opens and no money moves.</source>
        <translation>Na {printer} wydrukuje się jedna strona próbna. Szuflada się nie otwiera, pieniądze się nie ruszają.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>Ready: {identity}.</source>
        <translation>Gotowe: {identity}.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Drukarka paragonów</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Seen and not set up: {seen}. Nothing of it is used before it stands in the settings.</source>
        <translation>Widoczne, a nieustawione: {seen}. Nic z tego nie będzie użyte, póki nie znajdzie się w ustawieniach.</translation>
    </message>
    <message>
        <source>The bundle for support is {place}. Look into it before you send it.</source>
        <translation>Paczka dla pomocy to {place}. Zajrzyj do niej, zanim ją wyślesz.</translation>
    </message>
    <message>
        <source>There is none yet; it will be made in {place}.</source>
        <translation>Jeszcze go nie ma; powstanie w {place}.</translation>
    </message>
    <message>
        <source>This many things need a person: {count}.</source>
        <translation>Tyle rzeczy wymaga człowieka: {count}.</translation>
    </message>
    <message>
        <source>Verified against a published specification only: {source}.</source>
        <translation>Sprawdzone tylko z opublikowaną specyfikacją: {source}.</translation>
    </message>
    <message>
        <source>Verified against nothing but our own simulator.</source>
        <translation>Sprawdzone wyłącznie z naszym symulatorem.</translation>
    </message>
    <message>
        <source>Verified against recordings of a real device: {source}.</source>
        <translation>Sprawdzone z nagraniami prawdziwego urządzenia: {source}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{entries} entries, {sales} sales, chain intact.</source>
        <translation>Wpisów: {entries}, sprzedaży: {sales}, łańcuch cały.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>As a code</source>
        <translation>Jako kod</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
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
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Jak poszło?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Next customer; so does a scan</source>
        <translation>Następny klient; skan robi to samo</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Tak sobie</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Drukuj kopię</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Receipt as a code</source>
        <translation>Potwierdzenie jako kod</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Sprzedaż zakończona</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Zapisano na tej kasie</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Dziękujemy za opinię.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>With everything about returning things.</source>
        <translation>Jest w nim wszystko o zwrotach.</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail</source>
        <translation>Paragon jest w Twoim e-mailu</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>najpierw odpowiedz</translation>
    </message>
    <message>
        <source>for your phone</source>
        <translation>na Twój telefon</translation>
    </message>
    <message>
        <source>or scan the first product</source>
        <translation>albo zeskanuj pierwszy towar</translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Do zwrotu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
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
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Ułatwienia</translation>
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
        <translation>Przed</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Co mówi urządzenie</translation>
    </message>
    <message>
        <source>before %1, now %2</source>
        <translation>przed %1, teraz %2</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find or scan</source>
        <translation>Szukaj lub zeskanuj</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Wcześniej oglądane</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation>Nic tu się tak nie nazywa. Spróbuj mniej liter albo cyfr spod kresek.</translation>
    </message>
    <message>
        <source>Price, sizes and colours, and who has it come at once.</source>
        <translation>Cena, rozmiary, kolory i to, kto ma towar, pojawią się od razu.</translation>
    </message>
    <message>
        <source>Scan a label, or type a name</source>
        <translation>Zeskanuj etykietę lub wpisz nazwę</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
</context>
<context>
    <name>FindViewModel</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} tutaj</translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} gdzie indziej</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>As colleagues call you</source>
        <translation>Tak, jak mówią współpracownicy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zaczynamy</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Not all alike, not in a row. Nobody can read it back, not even support.</source>
        <translation>Nie same jednakowe i nie po kolei. Nikt go nie odczyta, nawet pomoc techniczna.</translation>
    </message>
    <message>
        <source>Nothing leaves this till. It works without a network.</source>
        <translation>Nic nie opuszcza tej kasy. Działa bez sieci.</translation>
    </message>
    <message>
        <source>PIN, at least 8 figures</source>
        <translation>PIN, co najmniej 8 cyfr</translation>
    </message>
    <message>
        <source>The first person becomes its manager and takes on everybody else.</source>
        <translation>Pierwsza osoba zostaje kierownikiem i dodaje wszystkich pozostałych.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN ponownie</translation>
    </message>
    <message>
        <source>Welcome. Who runs this shop?</source>
        <translation>Dzień dobry. Kto prowadzi ten sklep?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>name and PIN twice</source>
        <translation>imię i dwa razy PIN</translation>
    </message>
</context>
<context>
    <name>FiscalDayPanel</name>
    <message>
        <source>Make the daily fiscal report</source>
        <translation>Zrób dobowy raport fiskalny</translation>
    </message>
</context>
<context>
    <name>FiscalDayViewModel</name>
    <message>
        <source>Report {number}</source>
        <translation>Raport {number}</translation>
    </message>
    <message>
        <source>The daily report is made</source>
        <translation>Raport dobowy jest gotowy</translation>
    </message>
    <message>
        <source>The fiscal printer makes the daily report</source>
        <translation>Drukarka fiskalna robi raport dobowy</translation>
    </message>
</context>
<context>
    <name>FiscalNote</name>
    <message>
        <source>Ask the printer</source>
        <translation>Zapytaj drukarkę</translation>
    </message>
    <message>
        <source>Cancel it there</source>
        <translation>Anuluj go tam</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>FiscalProofPanel</name>
    <message>
        <source>The fiscal receipt is issued</source>
        <translation>Paragon fiskalny wystawiony</translation>
    </message>
</context>
<context>
    <name>FiscalViewModel</name>
    <message>
        <source>Asking the fiscal printer</source>
        <translation>Pytamy drukarkę fiskalną</translation>
    </message>
    <message>
        <source>Asking what became of the receipt</source>
        <translation>Pytamy, co stało się z&#xa0;paragonem</translation>
    </message>
    <message>
        <source>It goes on by itself when that is done.</source>
        <translation>Potem drukarka ruszy sama.</translation>
    </message>
    <message>
        <source>Money is taken when it is ready.</source>
        <translation>Pieniądze przyjmiesz, gdy będzie gotowa.</translation>
    </message>
    <message>
        <source>Nothing is printed twice.</source>
        <translation>Nic nie wydrukuje się dwa razy.</translation>
    </message>
    <message>
        <source>The fiscal printer makes the receipt</source>
        <translation>Drukarka fiskalna robi paragon</translation>
    </message>
    <message>
        <source>The sale is made when the receipt is there.</source>
        <translation>Sprzedaż powstanie, gdy będzie paragon.</translation>
    </message>
</context>
<context>
    <name>FiscalWishes</name>
    <message>
        <source>Buyer&apos;s tax number (NIP)</source>
        <translation>NIP nabywcy</translation>
    </message>
    <message>
        <source>Electronic receipt for %1</source>
        <translation>E-paragon dla %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>A person comes to you</source>
        <translation>Ktoś do Ciebie podejdzie</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Ułatwienia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Lower, bigger, spoken</source>
        <translation>Niżej, większe, na głos</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Inne języki</translation>
    </message>
</context>
<context>
    <name>GiveLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nie chcą</translation>
    </message>
    <message>
        <source>One fewer, %1</source>
        <translation>O jedną mniej, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>O jedną więcej, %1</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>Jednak chcą</translation>
    </message>
</context>
<context>
    <name>HandPane</name>
    <message>
        <source>A manager may: look at the ID. It stays on record as a risk, and somebody looks at it when the line is back.</source>
        <translation>Może kierownik: obejrzyj dokument. Zostanie zapisane jako ryzyko i sprawdzone, gdy wróci łącze.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Wróć do tablicy</translation>
    </message>
    <message>
        <source>By card at the kiosk, or by the link in the customer&apos;s message. It shows here at once.</source>
        <translation>Kartą w kiosku albo linkiem z wiadomości klienta. Tu widać to od razu.</translation>
    </message>
    <message>
        <source>Code, order or name</source>
        <translation>Kod, zamówienie lub nazwisko</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>Towary zamówienia</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>No order here is called that. A whole code is looked for everywhere.</source>
        <translation>Nie ma tu takiego zamówienia. Pełny kod jest szukany wszędzie.</translation>
    </message>
    <message>
        <source>Nobody can decide about orders now.</source>
        <translation>Nikt nie może teraz decydować o zamówieniach.</translation>
    </message>
    <message>
        <source>Nobody else can hand it over meanwhile.</source>
        <translation>W tym czasie nikt inny nie może wydać.</translation>
    </message>
    <message>
        <source>Nobody knows whether it is paid. Take no money, hand nothing over.</source>
        <translation>Nie wiadomo, czy zapłacono. Nie bierz pieniędzy i nic nie wydawaj.</translation>
    </message>
    <message>
        <source>Or the label on the bag</source>
        <translation>Albo etykietę na torbie</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Znalezione zamówienia</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone or paper</source>
        <translation>Zeskanuj kod z telefonu lub kartki klienta</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Do zapłaty: %1</translation>
    </message>
    <message>
        <source>Type a code, an order number or a name, or scan.</source>
        <translation>Wpisz kod, numer zamówienia lub nazwisko albo zeskanuj.</translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n item(s) go back to the shelf</source>
        <translation>
            <numerusform>%n sztuka wraca na półkę</numerusform>
            <numerusform>%n sztuki wracają na półkę</numerusform>
            <numerusform>%n sztuk wraca na półkę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here for later</source>
        <translation>
            <numerusform>%n sztuka zostaje na później</numerusform>
            <numerusform>%n sztuki zostają na później</numerusform>
            <numerusform>%n sztuk zostaje na później</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Hand over at a risk</source>
        <translation>Wydaj na ryzyko</translation>
    </message>
    <message>
        <source>Hand over unpaid</source>
        <translation>Wydaj bez zapłaty</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Nobody could decide; the ID was looked at</source>
        <translation>Nikt nie mógł zdecydować; dokument obejrzano</translation>
    </message>
    <message>
        <source>Not wanted at the counter</source>
        <translation>Niechciane przy odbiorze</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nic nie zabrano</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Przyjmij wszystko z powrotem</translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation>wybierz zamówienie</translation>
    </message>
    <message>
        <source>nobody knows whether it is paid</source>
        <translation>nie wiadomo, czy zapłacono</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>nic nie jest wydawane</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Call again</source>
        <translation>Zawołaj ponownie</translation>
    </message>
    <message>
        <source>Go on myself</source>
        <translation>Dalej bez pomocy</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The call stays.</source>
        <translation>Wezwanie zostaje.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>You are at</source>
        <translation>Jesteś przy</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 liter i cyfr z wiadomości</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>From the app: make the screen bright</source>
        <translation>Z aplikacji: rozjaśnij ekran</translation>
    </message>
    <message>
        <source>From your e-mail or text message</source>
        <translation>Z e-maila lub SMS-a</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Or printed on paper</source>
        <translation>Albo z wydruku</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Pokaż kod</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Znajdziemy je po numerze telefonu</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Your order</source>
        <translation>Twoje zamówienie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Take the last one back</source>
        <translation>Cofnij ostatni znak</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase the last figure</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A colleague checks that you are {age} or older.</source>
        <translation>Pracownik sprawdzi, czy masz {age} lat lub więcej.</translation>
    </message>
    <message>
        <source>A colleague comes out with your order.</source>
        <translation>Pracownik wyjdzie z Twoim zamówieniem.</translation>
    </message>
    <message>
        <source>A colleague is called</source>
        <translation>Wołamy pracownika</translation>
    </message>
    <message>
        <source>A colleague prints it for you.</source>
        <translation>Pracownik go wydrukuje.</translation>
    </message>
    <message>
        <source>A colleague will help you</source>
        <translation>Pracownik Ci pomoże</translation>
    </message>
    <message>
        <source>A short check first</source>
        <translation>Najpierw krótkie sprawdzenie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All are chosen. Touch what you do not want now.</source>
        <translation>Wszystkie są wybrane. Dotknij tych, których teraz nie chcesz.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>All together, at one place after the other.</source>
        <translation>Wszystkie razem, z miejsca na miejsce.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Już odebrane</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Zapytaj pracownika</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Zapytaj jeszcze raz</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Zapytaj teraz</translation>
    </message>
    <message>
        <source>At any till, with your code.</source>
        <translation>W każdej kasie, z Twoim kodem.</translation>
    </message>
    <message>
        <source>At the terminal beside this screen.</source>
        <translation>Na terminalu obok ekranu.</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Wróciło na półkę</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>W trakcie pakowania</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Przywieźcie tutaj</translation>
    </message>
    <message>
        <source>By card, here.</source>
        <translation>Kartą, tutaj.</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Zawołaj pracownika</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Zawołaj kogoś</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Wybierz inny sposób.</translation>
    </message>
    <message>
        <source>Choose what, and why.</source>
        <translation>Wybierz co i dlaczego.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>Odbierz teraz</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>Odbierz resztę</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Nie płać ponownie</translation>
    </message>
    <message>
        <source>Do without it?</source>
        <translation>Rezygnujesz z tego?</translation>
    </message>
    <message>
        <source>Eight letters and figures below the square.</source>
        <translation>Osiem liter i cyfr pod kwadratem.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Every order stays where it is.</source>
        <translation>Każde zamówienie zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Everything is still in its place.</source>
        <translation>Wszystko jest jeszcze na miejscu.</translation>
    </message>
    <message>
        <source>Find my order by phone</source>
        <translation>Znajdź przez telefon</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it, and we write to you.</source>
        <translation>Bezpłatnie. Pracownik to załatwi, a my napiszemy.</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it.</source>
        <translation>Bezpłatnie. Pracownik to załatwi.</translation>
    </message>
    <message>
        <source>From the message that was sent to you.</source>
        <translation>Z otrzymanej wiadomości.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Have your ID ready.</source>
        <translation>Przygotuj dokument.</translation>
    </message>
    <message>
        <source>Have your message or your order number at hand.</source>
        <translation>Miej pod ręką wiadomość lub numer zamówienia.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Jak chcesz zapłacić?</translation>
    </message>
    <message>
        <source>I am at the gate</source>
        <translation>Jestem przy bramie</translation>
    </message>
    <message>
        <source>I come another time</source>
        <translation>Przyjadę kiedy indziej</translation>
    </message>
    <message>
        <source>I come back later</source>
        <translation>Wrócę później</translation>
    </message>
    <message>
        <source>I go there</source>
        <translation>Pójdę tam</translation>
    </message>
    <message>
        <source>I go to the desk</source>
        <translation>Pójdę do punktu odbioru</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>I wait here</source>
        <translation>Poczekam tutaj</translation>
    </message>
    <message>
        <source>In cash, too. We keep it ready for 15 minutes.</source>
        <translation>Także gotówką. Czekamy 15 minut.</translation>
    </message>
    <message>
        <source>Is it still here?</source>
        <translation>Czy jeszcze jest?</translation>
    </message>
    <message>
        <source>It cannot be moved from here.</source>
        <translation>Stąd nie można go przenieść.</translation>
    </message>
    <message>
        <source>It is heavy. We load it for you.</source>
        <translation>Jest ciężkie. Załadujemy je.</translation>
    </message>
    <message>
        <source>It is in the newest message.</source>
        <translation>Jest w najnowszej wiadomości.</translation>
    </message>
    <message>
        <source>It may be an old one, or from another shop.</source>
        <translation>Może być stary albo z innego sklepu.</translation>
    </message>
    <message>
        <source>It may still be in the shop.</source>
        <translation>Może jeszcze być w sklepie.</translation>
    </message>
    <message>
        <source>It shows that the order is yours.</source>
        <translation>Pokaże, że zamówienie jest Twoje.</translation>
    </message>
    <message>
        <source>It takes two minutes at most.</source>
        <translation>Najwyżej dwie minuty.</translation>
    </message>
    <message>
        <source>It waits in another shop</source>
        <translation>Czeka w innym sklepie</translation>
    </message>
    <message>
        <source>It was held until {day}.</source>
        <translation>Czekało do: {day}.</translation>
    </message>
    <message>
        <source>It was kept longer once already.</source>
        <translation>Raz już przedłużono.</translation>
    </message>
    <message>
        <source>Keep it two more days</source>
        <translation>Zachowaj dwa dni dłużej</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>Look at your phone or your e-mail, then scan it here.</source>
        <translation>Zajrzyj do telefonu lub poczty, potem zeskanuj tutaj.</translation>
    </message>
    <message>
        <source>Make the screen bright and hold it still.</source>
        <translation>Rozjaśnij ekran i trzymaj nieruchomo.</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Money back for it</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Most payments are clear within a minute.</source>
        <translation>Zwykle wyjaśnia się w minutę.</translation>
    </message>
    <message>
        <source>Nearly all is here</source>
        <translation>Prawie wszystko jest</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No cards here right now</source>
        <translation>Teraz bez kart</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zostaw</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Bez połączenia się nie da</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nic się nie stało.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was charged. Still to pay: {amount}</source>
        <translation>Nic nie pobrano. Do zapłaty: {amount}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paid. Do not pay again</source>
        <translation>Zapłacone. Nie płać ponownie</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Zapłać inaczej</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Zapłać w kasie</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Zapłać tu kartą</translation>
    </message>
    <message>
        <source>Perhaps the terminal answers now.</source>
        <translation>Może terminal teraz odpowie.</translation>
    </message>
    <message>
        <source>Please drive to gate {gate}</source>
        <translation>Podjedź do bramy {gate}</translation>
    </message>
    <message>
        <source>Please drive to the loading gate</source>
        <translation>Podjedź do bramy załadunku</translation>
    </message>
    <message>
        <source>Please have your ID ready. We keep nothing of it.</source>
        <translation>Przygotuj dokument. Niczego z niego nie zapisujemy.</translation>
    </message>
    <message>
        <source>Please pay at the till</source>
        <translation>Zapłać w kasie</translation>
    </message>
    <message>
        <source>Please see a colleague</source>
        <translation>Podejdź do pracownika</translation>
    </message>
    <message>
        <source>Please show that you may.</source>
        <translation>Pokaż, że możesz.</translation>
    </message>
    <message>
        <source>Please show your ID</source>
        <translation>Pokaż dokument</translation>
    </message>
    <message>
        <source>Please stay with your car.</source>
        <translation>Zostań przy samochodzie.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Poczekaj chwilę</translation>
    </message>
    <message>
        <source>Please wait here a moment</source>
        <translation>Poczekaj tu chwilę</translation>
    </message>
    <message>
        <source>Please wait here a moment.</source>
        <translation>Poczekaj tu chwilę.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Gotowe do odbioru</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>Paragon jeszcze raz</translation>
    </message>
    <message>
        <source>Return something</source>
        <translation>Zwróć coś</translation>
    </message>
    <message>
        <source>Say or show this there</source>
        <translation>Podaj lub pokaż to tam</translation>
    </message>
    <message>
        <source>Scan for the way</source>
        <translation>Zeskanuj drogę</translation>
    </message>
    <message>
        <source>Scan the newer code</source>
        <translation>Zeskanuj nowszy kod</translation>
    </message>
    <message>
        <source>Scan your code here again when it is paid.</source>
        <translation>Po zapłacie zeskanuj kod tutaj.</translation>
    </message>
    <message>
        <source>Send it to me again</source>
        <translation>Wyślij mi go ponownie</translation>
    </message>
    <message>
        <source>Send it to my home</source>
        <translation>Wyślij do domu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Show your code or your ID there.</source>
        <translation>Pokaż tam kod lub dokument.</translation>
    </message>
    <message>
        <source>Somebody brings it</source>
        <translation>Ktoś go przyniesie</translation>
    </message>
    <message>
        <source>Somebody comes and hands your order over.</source>
        <translation>Ktoś przyjdzie i wyda zamówienie.</translation>
    </message>
    <message>
        <source>Somebody comes to you.</source>
        <translation>Ktoś do Ciebie przyjdzie.</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Płaci ktoś inny</translation>
    </message>
    <message>
        <source>Somebody hands it over</source>
        <translation>Właśnie ktoś je wydaje</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Ktoś już do Ciebie idzie.</translation>
    </message>
    <message>
        <source>Sorry, not all is here</source>
        <translation>Przykro nam, czegoś brakuje</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Do zapłaty: {amount}</translation>
    </message>
    <message>
        <source>Text me when it is ready</source>
        <translation>Napisz, gdy będzie gotowe</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>To nie ja</translation>
    </message>
    <message>
        <source>That was not me</source>
        <translation>To nie był mój odbiór</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Odpowiedź brzmi: nie</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Karta nie została przyjęta</translation>
    </message>
    <message>
        <source>The code is in the message that says: your order is ready</source>
        <translation>Kod jest w wiadomości: Twoje zamówienie jest gotowe</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Pieniądze wracają</translation>
    </message>
    <message>
        <source>The new code is on its way</source>
        <translation>Nowy kod jest w drodze</translation>
    </message>
    <message>
        <source>The newest message has the right one.</source>
        <translation>Właściwy jest w najnowszej wiadomości.</translation>
    </message>
    <message>
        <source>The way you paid, within three days.</source>
        <translation>Tak jak zapłacono, w trzy dni.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Jest nowszy kod</translation>
    </message>
    <message>
        <source>There is nothing left to collect.</source>
        <translation>Nie ma już nic do odebrania.</translation>
    </message>
    <message>
        <source>They can hand over your order.</source>
        <translation>Może wydać zamówienie.</translation>
    </message>
    <message>
        <source>They can see what the terminal says.</source>
        <translation>Zobaczy, co mówi terminal.</translation>
    </message>
    <message>
        <source>They can see why.</source>
        <translation>Zobaczy dlaczego.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Tego nie można cofnąć</translation>
    </message>
    <message>
        <source>This order is open at another desk right now.</source>
        <translation>To zamówienie jest teraz otwarte gdzie indziej.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Zamówienie anulowano</translation>
    </message>
    <message>
        <source>This order was changed, and we sent a new code.</source>
        <translation>Zamówienie zmieniono i wysłano nowy kod.</translation>
    </message>
    <message>
        <source>This screen clears itself.</source>
        <translation>Ten ekran sam się wyczyści.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>To the address and phone of the order.</source>
        <translation>Na adres i telefon zamówienia.</translation>
    </message>
    <message>
        <source>Today at the desk</source>
        <translation>Dziś w punkcie odbioru</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Spróbuj innego kodu</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>Do: {day}.</translation>
    </message>
    <message>
        <source>Until {day}. This works once.</source>
        <translation>Do: {day}. Działa tylko raz.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Użyj kodu</translation>
    </message>
    <message>
        <source>Usually ready by {time}</source>
        <translation>Zwykle gotowe do {time}</translation>
    </message>
    <message>
        <source>We are checking your payment.</source>
        <translation>Sprawdzamy Twoją płatność.</translation>
    </message>
    <message>
        <source>We are coming out</source>
        <translation>Już wychodzimy</translation>
    </message>
    <message>
        <source>We bring it here</source>
        <translation>Przywieziemy je tutaj</translation>
    </message>
    <message>
        <source>We cannot hand over here at the moment. Your order is safe.</source>
        <translation>Teraz nie możemy tu wydać. Zamówienie jest bezpieczne.</translation>
    </message>
    <message>
        <source>We cannot look up orders here at the moment.</source>
        <translation>Teraz nie możemy tu sprawdzać zamówień.</translation>
    </message>
    <message>
        <source>We could not find: {names}</source>
        <translation>Nie znaleźliśmy: {names}</translation>
    </message>
    <message>
        <source>We could not read this code</source>
        <translation>Nie udało się odczytać kodu</translation>
    </message>
    <message>
        <source>We have asked</source>
        <translation>Zapytaliśmy</translation>
    </message>
    <message>
        <source>We have no order for this code</source>
        <translation>Nie mamy zamówienia z tym kodem</translation>
    </message>
    <message>
        <source>We held it until {day}.</source>
        <translation>Czekało do: {day}.</translation>
    </message>
    <message>
        <source>We hold it until {day}.</source>
        <translation>Czeka do: {day}.</translation>
    </message>
    <message>
        <source>We keep it for you</source>
        <translation>Zachowamy je dla Ciebie</translation>
    </message>
    <message>
        <source>We keep your order ready for 15 minutes.</source>
        <translation>Zamówienie czeka 15 minut.</translation>
    </message>
    <message>
        <source>We keep your order there.</source>
        <translation>Zamówienie tam czeka.</translation>
    </message>
    <message>
        <source>We look at your ID and keep nothing of it.</source>
        <translation>Spojrzymy na dokument, nic nie zapiszemy.</translation>
    </message>
    <message>
        <source>We look into it at once, and a colleague comes.</source>
        <translation>Sprawdzimy to od razu, pracownik przyjdzie.</translation>
    </message>
    <message>
        <source>We pack yours next</source>
        <translation>Twoje pakujemy następne</translation>
    </message>
    <message>
        <source>We send a question. They have 90 seconds.</source>
        <translation>Wyślemy pytanie. Na odpowiedź jest 90 sekund.</translation>
    </message>
    <message>
        <source>We send it to you</source>
        <translation>Wyślemy do Ciebie</translation>
    </message>
    <message>
        <source>We show the order as it is now.</source>
        <translation>Pokażemy, jak jest teraz.</translation>
    </message>
    <message>
        <source>We still have it</source>
        <translation>Jeszcze je mamy</translation>
    </message>
    <message>
        <source>We text a number to your phone.</source>
        <translation>Wyślemy SMS z numerem.</translation>
    </message>
    <message>
        <source>We text it to the phone of the order.</source>
        <translation>Wyślemy SMS na telefon zamówienia.</translation>
    </message>
    <message>
        <source>We text you when it has arrived.</source>
        <translation>Napiszemy, gdy dotrze.</translation>
    </message>
    <message>
        <source>We text you when it has arrived. You can go now.</source>
        <translation>Napiszemy, gdy dotrze. Możesz już iść.</translation>
    </message>
    <message>
        <source>We text you, and a colleague calls your order&apos;s code.</source>
        <translation>Napiszemy SMS, a pracownik wywoła Twój kod.</translation>
    </message>
    <message>
        <source>We try the line again.</source>
        <translation>Spróbujemy połączyć się ponownie.</translation>
    </message>
    <message>
        <source>We will text you</source>
        <translation>Napiszemy do Ciebie</translation>
    </message>
    <message>
        <source>We write it down as soon as the line is back.</source>
        <translation>Zapiszemy, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>We write to you when it is ready.</source>
        <translation>Napiszemy, gdy będzie gotowe.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Co robimy?</translation>
    </message>
    <message>
        <source>What you paid goes back the way it came.</source>
        <translation>Zapłacone pieniądze wracają tą samą drogą.</translation>
    </message>
    <message>
        <source>Whoever has this code can pay at any till.</source>
        <translation>Kto ma ten kod, zapłaci w każdej kasie.</translation>
    </message>
    <message>
        <source>With the same card, or another one.</source>
        <translation>Tą samą kartą lub inną.</translation>
    </message>
    <message>
        <source>Yes, money back</source>
        <translation>Tak, zwrot pieniędzy</translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation>Możesz już iść.</translation>
    </message>
    <message>
        <source>You can go. Your order stays yours.</source>
        <translation>Możesz iść. Zamówienie zostaje Twoje.</translation>
    </message>
    <message>
        <source>You collect for {name}?</source>
        <translation>Odbierasz za: {name}?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Twój kod</translation>
    </message>
    <message>
        <source>Your order goes to the front of the line.</source>
        <translation>Zamówienie przechodzi na początek kolejki.</translation>
    </message>
    <message>
        <source>Your order is as it was.</source>
        <translation>Zamówienie jest, jakie było.</translation>
    </message>
    <message>
        <source>Your order is safe. What shall we do?</source>
        <translation>Zamówienie jest bezpieczne. Co robimy?</translation>
    </message>
    <message>
        <source>Your order stays where it is.</source>
        <translation>Zamówienie zostaje na miejscu.</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>otwarty do {time}</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>{amount}, the way you paid.</source>
        <translation>{amount}, tak jak zapłacono.</translation>
    </message>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} stąd</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name}: brak odpowiedzi na czas.</translation>
    </message>
    <message>
        <source>{name} does not want this order collected now.</source>
        <translation>{name} nie chce teraz odbioru tego zamówienia.</translation>
    </message>
    <message>
        <source>{name} has a message and can say yes or no.</source>
        <translation>{name} ma wiadomość i odpowie tak lub nie.</translation>
    </message>
</context>
<context>
    <name>KioskBranchViewModel</name>
    <message>
        <source>Cards are taken at the till only.</source>
        <translation>Kartą tylko w kasie.</translation>
    </message>
</context>
<context>
    <name>KioskCollectViewModel</name>
    <message>
        <source>Come back for everything</source>
        <translation>Przyjdź po wszystko później</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Idź do</translation>
    </message>
    <message>
        <source>Go to shelf</source>
        <translation>Idź do regału</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Czy wszystko jest?</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Skrytka</translation>
    </message>
    <message>
        <source>Look whether everything is there.</source>
        <translation>Sprawdź, czy wszystko jest.</translation>
    </message>
    <message>
        <source>Opening the door</source>
        <translation>Otwieramy drzwiczki</translation>
    </message>
    <message>
        <source>Please close the door. Somebody comes to help.</source>
        <translation>Zamknij drzwiczki. Ktoś już idzie z pomocą.</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>Somebody comes to open it. Your goods are safe in it.</source>
        <translation>Ktoś przyjdzie ją otworzyć. Rzeczy są w środku bezpieczne.</translation>
    </message>
    <message>
        <source>Stand clear of the doors.</source>
        <translation>Odsuń się od drzwiczek.</translation>
    </message>
    <message>
        <source>Take these, cancel the rest</source>
        <translation>Odbierz te, z reszty zrezygnuj</translation>
    </message>
    <message>
        <source>Take your goods, then close the door. {time} left.</source>
        <translation>Zabierz rzeczy i zamknij drzwiczki. Zostało: {time}.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Drzwiczki otwarte</translation>
    </message>
    <message>
        <source>The door stays shut</source>
        <translation>Drzwiczki się nie otwierają</translation>
    </message>
    <message>
        <source>The rest stays yours. We write.</source>
        <translation>Reszta zostaje dla Ciebie. Napiszemy.</translation>
    </message>
    <message>
        <source>We bring it to you</source>
        <translation>Przyniesiemy do Ciebie</translation>
    </message>
    <message>
        <source>We keep all of it until {day}.</source>
        <translation>Całość czeka do: {day}.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Co robimy?</translation>
    </message>
    <message>
        <source>You get {amount} back.</source>
        <translation>Zwrócimy {amount}.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>opłacone</translation>
    </message>
    <message>
        <source>{part} of {items}</source>
        <translation>{part} z {items}</translation>
    </message>
</context>
<context>
    <name>KioskCounted</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n wybrana</numerusform>
            <numerusform>%n wybrane</numerusform>
            <numerusform>%n wybranych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n rzecz</numerusform>
            <numerusform>%n rzeczy</numerusform>
            <numerusform>%n rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now</source>
        <translation>
            <numerusform>%n rzecz teraz</numerusform>
            <numerusform>%n rzeczy teraz</numerusform>
            <numerusform>%n rzeczy teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>Jeszcze %n znak</numerusform>
            <numerusform>Jeszcze %n znaki</numerusform>
            <numerusform>Jeszcze %n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for you</source>
        <translation>
            <numerusform>%n zamówienie dla Ciebie</numerusform>
            <numerusform>%n zamówienia dla Ciebie</numerusform>
            <numerusform>%n zamówień dla Ciebie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Około %n minuty.</numerusform>
            <numerusform>Około %n minut.</numerusform>
            <numerusform>Około %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n order(s)</source>
        <translation>
            <numerusform>Odbierz %n zamówienie</numerusform>
            <numerusform>Odbierz %n zamówienia</numerusform>
            <numerusform>Odbierz %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) now</source>
        <translation>
            <numerusform>Odbierz %n rzecz teraz</numerusform>
            <numerusform>Odbierz %n rzeczy teraz</numerusform>
            <numerusform>Odbierz %n rzeczy teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %n.</source>
        <translation>
            <numerusform>Jesteś na miejscu %n.</numerusform>
            <numerusform>Jesteś na miejscu %n.</numerusform>
            <numerusform>Jesteś na miejscu %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n item(s) are waiting</source>
        <translation>
            <numerusform>Twoja %n rzecz czeka</numerusform>
            <numerusform>Twoje %n rzeczy czekają</numerusform>
            <numerusform>Twoje %n rzeczy czeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskDoneViewModel</name>
    <message>
        <source>Have a good day.</source>
        <translation>Miłego dnia.</translation>
    </message>
    <message>
        <source>It comes out below</source>
        <translation>Wydruk wychodzi poniżej</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Nie udało się wydrukować</translation>
    </message>
    <message>
        <source>It is all yours.</source>
        <translation>Wszystko jest Twoje.</translation>
    </message>
    <message>
        <source>Of what you collected</source>
        <translation>Tego, co odbierasz</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Do zobaczenia</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>We write to you when there is something new.</source>
        <translation>Napiszemy, gdy będzie coś nowego.</translation>
    </message>
    <message>
        <source>no paper now</source>
        <translation>nie ma teraz papieru</translation>
    </message>
</context>
<context>
    <name>KioskHealthViewModel</name>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>E-mail receipts</source>
        <translation>Paragon e-mailem</translation>
    </message>
    <message>
        <source>No cards now</source>
        <translation>Bez kart</translation>
    </message>
    <message>
        <source>No e-mail now</source>
        <translation>Bez e-maili</translation>
    </message>
    <message>
        <source>No lockers now</source>
        <translation>Skrytki nie działają</translation>
    </message>
    <message>
        <source>No paper receipts</source>
        <translation>Bez wydruków</translation>
    </message>
    <message>
        <source>Paper receipts</source>
        <translation>Wydruki</translation>
    </message>
</context>
<context>
    <name>KioskHelpViewModel</name>
    <message>
        <source>A colleague</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Call this number, or go to {desk}.</source>
        <translation>Zadzwoń pod ten numer lub idź do: {desk}.</translation>
    </message>
    <message>
        <source>If you still need something, call again.</source>
        <translation>Jeśli jeszcze czegoś trzeba, zawołaj ponownie.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Nikt nie jest wolny</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Zadzwoń do nas</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Podejdź do: {desk}.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Zostań tutaj.</translation>
    </message>
    <message>
        <source>Please stay here. Somebody sees where you are and what you need.</source>
        <translation>Zostań tutaj. Ktoś widzi, gdzie jesteś i czego potrzebujesz.</translation>
    </message>
    <message>
        <source>Somebody was here</source>
        <translation>Ktoś tu był</translation>
    </message>
    <message>
        <source>We are calling a colleague</source>
        <translation>Wołamy pracownika</translation>
    </message>
    <message>
        <source>We are calling the manager</source>
        <translation>Wołamy kierownika</translation>
    </message>
    <message>
        <source>We have called again</source>
        <translation>Zawołaliśmy ponownie</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>punkt odbioru</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} już idzie</translation>
    </message>
</context>
<context>
    <name>KioskIdentifyViewModel</name>
    <message>
        <source>8 letters and numbers from your message. There is no 0, O, 1, I or L in it.</source>
        <translation>8 liter i cyfr z wiadomości. Nie ma w nich 0, O, 1, I ani L.</translation>
    </message>
    <message>
        <source>If there is an order for {phone}, it has a message with 6 digits now.</source>
        <translation>Jeśli na {phone} jest zamówienie, wysłaliśmy tam SMS z 6 cyframi.</translation>
    </message>
    <message>
        <source>No more codes</source>
        <translation>Koniec kodów</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Jeden znak się nie zgadza. Zajrzyj jeszcze raz do wiadomości.</translation>
    </message>
    <message>
        <source>That is not the code we sent. Look at the message again.</source>
        <translation>To nie ten kod. Zajrzyj jeszcze raz do wiadomości.</translation>
    </message>
    <message>
        <source>That looks right.</source>
        <translation>Wygląda dobrze.</translation>
    </message>
    <message>
        <source>The number that you gave when you ordered. We send a code to it.</source>
        <translation>Numer podany w zamówieniu. Wyślemy na niego kod.</translation>
    </message>
    <message>
        <source>We cannot send a message now. Use the code, or ask for help.</source>
        <translation>Nie możemy teraz wysłać wiadomości. Użyj kodu albo poproś o pomoc.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>za {time}</translation>
    </message>
</context>
<context>
    <name>KioskLinesViewModel</name>
    <message>
        <source>A colleague takes it back</source>
        <translation>Przyjmie to pracownik</translation>
    </message>
    <message>
        <source>Bring something back</source>
        <translation>Zwróć coś</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation>Już tego nie chcę</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Jest uszkodzone</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Inne niż zamówione</translation>
    </message>
    <message>
        <source>Put the label on the bag, and the bag into the box. We write when it was looked at.</source>
        <translation>Naklej etykietę na torbę i włóż ją do skrzyni. Napiszemy po sprawdzeniu.</translation>
    </message>
    <message>
        <source>Scan the code of the order or of the receipt.</source>
        <translation>Zeskanuj kod zamówienia lub paragonu.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>The money goes back the way you paid, within three days.</source>
        <translation>Pieniądze wrócą tą samą drogą w trzy dni.</translation>
    </message>
    <message>
        <source>Touch each. What you keep stays as it is.</source>
        <translation>Dotknij każdej rzeczy. Reszta zostaje bez zmian.</translation>
    </message>
    <message>
        <source>We do not know here what was bought. Have the receipt ready.</source>
        <translation>Nie wiemy tu, co kupiono. Przygotuj paragon.</translation>
    </message>
    <message>
        <source>What do you bring back?</source>
        <translation>Co zwracasz?</translation>
    </message>
    <message>
        <source>What do you not want?</source>
        <translation>Czego nie chcesz?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Write this number on the bag, and put it into the box. We write when it was looked at.</source>
        <translation>Napisz ten numer na torbie i włóż ją do skrzyni. Napiszemy po sprawdzeniu.</translation>
    </message>
    <message>
        <source>You get {amount} back, the way you paid.</source>
        <translation>Dostaniesz {amount} tą samą drogą.</translation>
    </message>
    <message>
        <source>{amount}, once somebody has looked at it.</source>
        <translation>{amount}, gdy ktoś to sprawdzi.</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} z {most}</translation>
    </message>
</context>
<context>
    <name>KioskOutViewModel</name>
    <message>
        <source>Please go to the desk.</source>
        <translation>Podejdź do punktu odbioru.</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Podejdź do: {desk}.</translation>
    </message>
    <message>
        <source>Your order is safe.</source>
        <translation>Zamówienie jest bezpieczne.</translation>
    </message>
</context>
<context>
    <name>KioskProofViewModel</name>
    <message>
        <source>Eight letters and figures, from the message that was sent to you.</source>
        <translation>Osiem liter i cyfr z otrzymanej wiadomości.</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Coś się nie zgadza. Sprawdź jeszcze raz wiadomość.</translation>
    </message>
    <message>
        <source>Six digits, sent to the phone of the order.</source>
        <translation>Sześć cyfr wysłanych na telefon zamówienia.</translation>
    </message>
    <message>
        <source>The code we sent</source>
        <translation>Wysłany kod</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Twój własny kod</translation>
    </message>
</context>
<context>
    <name>KioskStaffViewModel</name>
    <message>
        <source>A second badge</source>
        <translation>Drugi identyfikator</translation>
    </message>
    <message>
        <source>Begin a drill</source>
        <translation>Zacznij ćwiczenie</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>Closing the kiosk needs somebody else who may change its settings.</source>
        <translation>Zamknąć kiosk może tylko inna osoba z prawem do ustawień.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Drill: nothing counts. {name}</source>
        <translation>Ćwiczenie: nic się nie liczy. {name}</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Zakończ ćwiczenie</translation>
    </message>
    <message>
        <source>ID is in order</source>
        <translation>Dokument w porządku</translation>
    </message>
    <message>
        <source>ID is not in order</source>
        <translation>Dokument nie w porządku</translation>
    </message>
    <message>
        <source>It has to be somebody else&apos;s badge.</source>
        <translation>To musi być czyjś inny identyfikator.</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Otwórz drzwi</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Wydruk próbny</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Twój PIN</translation>
    </message>
</context>
<context>
    <name>KioskViewModel</name>
    <message>
        <source>This screen clears in {time}</source>
        <translation>Ekran wyczyści się za {time}</translation>
    </message>
    <message>
        <source>Working without connection</source>
        <translation>Działa bez połączenia</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>All lines are taken out; the record keeps them</source>
        <translation>Wszystkie pozycje znikną z koszyka; zapis je zachowa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Counts for the next scan or tile</source>
        <translation>Dotyczy następnego skanu albo kafla</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Udzielono rabatu</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>Cofnięto rabat</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Cały koszyk</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Dlaczego usuwasz pozycję?</translation>
    </message>
    <message>
        <source>Why is the basket given up?</source>
        <translation>Dlaczego anulujesz koszyk?</translation>
    </message>
    <message>
        <source>{quantity} now</source>
        <translation>teraz {quantity}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Zawołaj pracownika</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Number of the bag</source>
        <translation>Numer torby</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>nic nie wybrano</translation>
    </message>
</context>
<context>
    <name>LinkLight</name>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
</context>
<context>
    <name>LookViewModel</name>
    <message>
        <source>Here: {age}</source>
        <translation>Tutaj: {age}</translation>
    </message>
    <message>
        <source>Other stores: asking</source>
        <translation>Inne sklepy: pytamy</translation>
    </message>
    <message>
        <source>Other stores: not known without a link</source>
        <translation>Inne sklepy: bez łączności nie wiadomo</translation>
    </message>
    <message>
        <source>Other stores: {age}</source>
        <translation>Inne sklepy: {age}</translation>
    </message>
    <message>
        <source>Other stores: {age}, ask before you promise</source>
        <translation>Inne sklepy: {age}, zapytaj, zanim obiecasz</translation>
    </message>
    <message>
        <source>Other stores: {count}, {age}, ask before you promise</source>
        <translation>Inne sklepy: {count}, {age}, zapytaj, zanim obiecasz</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Looking for your order</source>
        <translation>Szukamy zamówienia</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Cash in</source>
        <translation>Wpłata do kasy</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Wypłata z kasy</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Zamknij zmianę</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Przelicz szufladę</translation>
    </message>
    <message>
        <source>Devices, language, look</source>
        <translation>Urządzenia, język, wygląd</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Anuluj koszyk</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Zablokuj kasę</translation>
    </message>
    <message>
        <source>Not allowed for you</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Otwórz szufladę</translation>
    </message>
    <message>
        <source>Pick, put ready, hand over</source>
        <translation>Kompletuj, przygotuj, wydaj</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Zamówienia do odbioru</translation>
    </message>
    <message>
        <source>Print again, void, refund</source>
        <translation>Ponowny wydruk, anulowanie, zwrot</translation>
    </message>
    <message>
        <source>Put change into the drawer</source>
        <translation>Włóż drobne do szuflady</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Sales and link</source>
        <translation>Sprzedaże i połączenie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Take cash from the drawer</source>
        <translation>Wyjmij gotówkę z szuflady</translation>
    </message>
    <message>
        <source>Takes all lines out</source>
        <translation>Usuwa wszystkie pozycje</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Koszyk jest pusty</translation>
    </message>
    <message>
        <source>The basket stays</source>
        <translation>Koszyk zostaje</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Zmiana do tej chwili</translation>
    </message>
    <message>
        <source>What is safe and what waits</source>
        <translation>Co jest bezpieczne, a co czeka</translation>
    </message>
    <message>
        <source>Without a sale</source>
        <translation>Bez sprzedaży</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Raport X</translation>
    </message>
    <message>
        <source>{note}, needs approval</source>
        <translation>{note}, za zgodą</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Nowy PIN: %1</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 cyfr; kierownik 8</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>The PIN before no longer signs in. Waiting after wrong PINs ends.</source>
        <translation>Poprzednim PIN-em nikt się już nie zaloguje. Blokada po błędnych PIN-ach znika.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN ponownie</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What happens next</source>
        <translation>Co dalej</translation>
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
        <translation>Numer paragonu</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Lowest price in the 30 days before the reduction: {amount}</source>
        <translation>Najniższa cena z 30 dni przed obniżką: {amount}</translation>
    </message>
    <message>
        <source>Named at the till</source>
        <translation>Podawana przy kasie</translation>
    </message>
    <message>
        <source>and {amount} deposit</source>
        <translation>oraz {amount} kaucji</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>dowolne {count} za {amount}</translation>
    </message>
    <message>
        <source>take {count}, pay for {paid}; the cheapest are free</source>
        <translation>weź {count}, zapłać za {paid}; najtańsze gratis</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>with a coupon</source>
        <translation>z kuponem</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} za sztukę</translation>
    </message>
    <message>
        <source>{amount} each from {count} pieces</source>
        <translation>{amount} za sztukę od {count} sztuk</translation>
    </message>
    <message>
        <source>{amount} off each</source>
        <translation>{amount} mniej za sztukę</translation>
    </message>
    <message>
        <source>{amount} off each from {count} pieces</source>
        <translation>{amount} mniej za sztukę od {count} sztuk</translation>
    </message>
    <message>
        <source>{amount} off when {threshold} is spent</source>
        <translation>{amount} mniej przy zakupach za {threshold}</translation>
    </message>
    <message>
        <source>{amount} per {unit}</source>
        <translation>{amount} za {unit}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>{percent} taniej</translation>
    </message>
    <message>
        <source>{percent} off from {count} pieces</source>
        <translation>{percent} taniej od {count} sztuk</translation>
    </message>
    <message>
        <source>{percent} off when {threshold} is spent</source>
        <translation>{percent} taniej przy zakupach za {threshold}</translation>
    </message>
</context>
<context>
    <name>OpenShiftPage</name>
    <message>
        <source>As expected</source>
        <translation>Zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Przelicz pogotowie kasowe</translation>
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
        <translation>Pogotowie kasowe</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Jak liczyć</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Banknoty i monety</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Jedna kwota</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Otwórz zmianę</translation>
    </message>
    <message>
        <source>Recorded. It stops nothing.</source>
        <translation>Zapisane. Niczego nie blokuje.</translation>
    </message>
    <message>
        <source>The amount, or how many pieces</source>
        <translation>Kwota albo liczba sztuk</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>count the float first</source>
        <translation>najpierw przelicz pogotowie kasowe</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>oczekiwane</translation>
    </message>
</context>
<context>
    <name>OpenShiftViewModel</name>
    <message>
        <source>No shift has been closed here yet.</source>
        <translation>Na tej kasie nie zamknięto jeszcze żadnej zmiany.</translation>
    </message>
    <message>
        <source>{person} left it in the drawer on {when}.</source>
        <translation>{person}, stan zostawiony w szufladzie {when}.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation>Zrób to: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Powiadom</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Why? It stays on the record.</source>
        <translation>Dlaczego? To zostaje w zapisie.</translation>
    </message>
</context>
<context>
    <name>OrderViewModel</name>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Czeka do</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>W rękach</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>The customer gets {amount} back.</source>
        <translation>Klient dostanie z powrotem {amount}.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>sprawdź dokument, {age}+</translation>
    </message>
    <message>
        <source>nobody knows yet: take no money</source>
        <translation>jeszcze nie wiadomo: nie bierz pieniędzy</translation>
    </message>
    <message>
        <source>nothing, it is paid</source>
        <translation>nic, zapłacone</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>wydano: {count}</translation>
    </message>
    <message>
        <source>{count} in the bag</source>
        <translation>w torbie: {count}</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>nie znaleziono: {count}</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>do odłożenia: {count}</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Dla obsługi</translation>
    </message>
    <message>
        <source>Sorry, not here now</source>
        <translation>Przykro nam, teraz nie tutaj</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Address of the backend</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kod jednorazowy</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Sparuj</translation>
    </message>
    <message>
        <source>Pair with head office</source>
        <translation>Sparuj z centralą</translation>
    </message>
    <message>
        <source>Whoever runs the backend makes a code for this till: omnitill slot. It works once, for 15 minutes.</source>
        <translation>Osoba prowadząca serwer tworzy kod dla tej kasy: omnitill slot. Kod działa raz, przez 15 minut.</translation>
    </message>
</context>
<context>
    <name>ParkedViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {age} ago, parked at {time}</source>
        <translation>{items}, {age} temu, odłożono o {time}</translation>
    </message>
</context>
<context>
    <name>PartlyPage</name>
    <message>
        <source>Almost all of it is here</source>
        <translation>Prawie wszystko jest</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>czeka do: %1</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>All of it came back already</source>
        <translation>Wszystko zostało już zwrócone</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Klient się rozmyślił</translation>
    </message>
    <message>
        <source>Charged wrongly</source>
        <translation>Źle policzone</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Klient odszedł</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony towar</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Wadliwy towar</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Nabito przez pomyłkę</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Błędna płatność</translation>
    </message>
    <message>
        <source>Wrong size or item</source>
        <translation>Zły rozmiar lub towar</translation>
    </message>
    <message>
        <source>{left} of {sold}{unit} returnable now, {price} each</source>
        <translation>do zwrotu {left} z {sold}{unit}, po {price}</translation>
    </message>
    <message>
        <source>{note}, training</source>
        <translation>{note}, szkolenie</translation>
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
        <translation>Żaden z ostatnich paragonów nie ma tego numeru; Enter szuka we wszystkich</translation>
    </message>
    <message>
        <source>No sale has been made here yet</source>
        <translation>Nie było tu jeszcze żadnej sprzedaży</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
</context>
<context>
    <name>PastSalesPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Wróć do koszyka</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Wybierz paragon</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goods come back, money goes back</source>
        <translation>Towar wraca, pieniądze wracają</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>Marked as a copy, with its number</source>
        <translation>Oznaczona jako kopia, z numerem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Only while its shift is open</source>
        <translation>Tylko dopóki jej zmiana jest otwarta</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Drukuj kopię</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Search a receipt by its number</source>
        <translation>Szukaj paragonu po numerze</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Anuluj sprzedaż</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Anuluj sprzedaż</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>najpierw odpowiedz</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>wybierz paragon</translation>
    </message>
</context>
<context>
    <name>PastSalesViewModel</name>
    <message numerus="yes">
        <source>%n time(s) taken back</source>
        <translation>
            <numerusform>zwracano %n raz</numerusform>
            <numerusform>zwracano %n razy</numerusform>
            <numerusform>zwracano %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a receipt, type its number or scan its code</source>
        <translation>Wybierz paragon, wpisz jego numer albo zeskanuj kod</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Do paragonu {number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>wszystko zwrócono</translation>
    </message>
    <message>
        <source>another shift: refund it</source>
        <translation>inna zmiana: zrób zwrot</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>wybierz paragon</translation>
    </message>
    <message>
        <source>not a sale</source>
        <translation>to nie sprzedaż</translation>
    </message>
    <message>
        <source>taken back already</source>
        <translation>już coś zwrócono</translation>
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
        <translation>Autoryzacja {code}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Karta {amount}</translation>
    </message>
    <message>
        <source>Card, the rest</source>
        <translation>Karta, reszta kwoty</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Gotówka {amount}</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>Do zapłaty gotówką</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Wszystko zapłacone.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Do zwrotu</translation>
    </message>
    <message>
        <source>Give the customer {amount}</source>
        <translation>Wydaj klientowi {amount}</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>If it says no, {amount} is due as before.</source>
        <translation>Jeśli odmówi, {amount} jest nadal do zapłaty.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Press F12,</source>
        <translation>Naciśnij F12,</translation>
    </message>
    <message>
        <source>Press F12.</source>
        <translation>Naciśnij F12.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Take cash or card</source>
        <translation>Przyjmij gotówkę albo kartę,</translation>
    </message>
    <message>
        <source>The receipt prints</source>
        <translation>Drukuje się paragon</translation>
    </message>
    <message>
        <source>The sale is saved</source>
        <translation>Sprzedaż zapisuje się</translation>
    </message>
    <message>
        <source>The terminal answers.</source>
        <translation>Terminal odpowiada.</translation>
    </message>
    <message>
        <source>and the drawer opens.</source>
        <translation>i otwiera się szuflada.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>równo</translation>
    </message>
    <message>
        <source>give back {amount} first</source>
        <translation>najpierw wydaj {amount}</translation>
    </message>
    <message>
        <source>in cash.</source>
        <translation>w gotówce.</translation>
    </message>
    <message>
        <source>on the receipt printer.</source>
        <translation>na drukarce paragonów.</translation>
    </message>
    <message>
        <source>on this till.</source>
        <translation>na tej kasie.</translation>
    </message>
    <message>
        <source>then hand over {amount} change.</source>
        <translation>potem wydaj {amount} reszty.</translation>
    </message>
    <message>
        <source>to what coins can pay</source>
        <translation>do kwoty, którą da się wydać</translation>
    </message>
    <message>
        <source>until nothing is due, in any split.</source>
        <translation>aż nic nie zostanie do zapłaty; podział dowolny.</translation>
    </message>
    <message>
        <source>when the card is approved</source>
        <translation>po akceptacji karty</translation>
    </message>
    <message>
        <source>{amount} given</source>
        <translation>otrzymano {amount}</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>brakuje {amount}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
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
        <translation>Zakończ sprzedaż</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Take it in cash; when all is paid, finish</source>
        <translation>Przyjmij gotówkę; gdy wszystko zapłacone, zakończ</translation>
    </message>
    <message>
        <source>The amount that is given</source>
        <translation>Kwota otrzymana</translation>
    </message>
    <message>
        <source>The basket stays as it is until the sale is finished.</source>
        <translation>Koszyk zostaje bez zmian do końca sprzedaży.</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Klient płaci</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>najpierw odpowiedz</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>Back to basket</source>
        <translation>Wróć do koszyka</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Gotówka %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give back %1 in cash</source>
        <translation>Wydaj %1 w gotówce</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
</context>
<context>
    <name>PayViewModel</name>
    <message>
        <source>Card not known</source>
        <translation>Karta niewyjaśniona</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>chwileczkę</translation>
    </message>
    <message>
        <source>when the receipt is there</source>
        <translation>gdy będzie paragon</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>gdy terminal odpowie</translation>
    </message>
</context>
<context>
    <name>PayingPage</name>
    <message>
        <source>Do not pay now</source>
        <translation>Nie płać teraz</translation>
    </message>
    <message>
        <source>The terminal decides whether that is still possible.</source>
        <translation>O tym, czy to jeszcze możliwe, decyduje terminal.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>PersonKey</name>
    <message>
        <source>Lock, or hand over to a colleague</source>
        <translation>Zablokuj lub oddaj współpracownikowi</translation>
    </message>
</context>
<context>
    <name>PhoneCodePage</name>
    <message>
        <source>Another number</source>
        <translation>Inny numer</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Znajdź zamówienie</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>The 6 digits</source>
        <translation>6 cyfr</translation>
    </message>
    <message>
        <source>needs 6 digits</source>
        <translation>potrzeba 6 cyfr</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Send me a code</source>
        <translation>Wyślij mi kod</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Twój numer telefonu</translation>
    </message>
    <message>
        <source>needs your whole number</source>
        <translation>potrzebny cały numer</translation>
    </message>
</context>
<context>
    <name>PickPane</name>
    <message>
        <source>Basket %1, %2</source>
        <translation>Kosz %1, %2</translation>
    </message>
    <message>
        <source>Found one</source>
        <translation>Jest jedna</translation>
    </message>
    <message>
        <source>Give this instead</source>
        <translation>Daj to w zamian</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Jednak jest</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nie ma</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>Do pojemników</translation>
    </message>
    <message>
        <source>Record it as missing</source>
        <translation>Zapisz jako brak</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Przerwij kompletowanie</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Do skompletowania</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Potrzebne: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>still to find</source>
        <translation>jeszcze do znalezienia</translation>
    </message>
</context>
<context>
    <name>PickViewModel</name>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>jeszcze %n pozycja</numerusform>
            <numerusform>jeszcze %n pozycje</numerusform>
            <numerusform>jeszcze %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough already: {name}</source>
        <translation>Już wystarczy: {name}</translation>
    </message>
    <message>
        <source>Not on this list: {name}</source>
        <translation>Nie ma na liście: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Picking %n order(s)</source>
        <translation>
            <numerusform>Kompletowanie: %n zamówienie</numerusform>
            <numerusform>Kompletowanie: %n zamówienia</numerusform>
            <numerusform>Kompletowanie: %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>That quantity cannot be: at most {left}</source>
        <translation>Taka ilość jest niemożliwa: najwyżej {left}</translation>
    </message>
    <message>
        <source>Type how much it is</source>
        <translation>Wpisz, ile tego jest</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} z {all} pozycji</translation>
    </message>
    <message>
        <source>{name}: into basket {slot}</source>
        <translation>{name}: do kosza {slot}</translation>
    </message>
</context>
<context>
    <name>PickupSlip</name>
    <message>
        <source>Collected {time}</source>
        <translation>Odebrano {time}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail.</source>
        <translation>Paragon jest w Twoim e-mailu.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>Wpisano %1 z %2 cyfr</translation>
    </message>
</context>
<context>
    <name>PlacesViewModel</name>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Your pickup code</source>
        <translation>Twój kod odbioru</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>was</source>
        <translation>było</translation>
    </message>
</context>
<context>
    <name>PriceCheckPage</name>
    <message>
        <source>How many there are</source>
        <translation>Ile jest sztuk</translation>
    </message>
    <message>
        <source>Its price comes with the price for a kilogram or litre and with every offer.</source>
        <translation>Zobaczysz cenę, cenę za kilogram lub litr i każdą promocję.</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Wcześniej oglądane</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Zeskanuj towar</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Add to the basket</source>
        <translation>Dodaj do koszyka</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>W innych sklepach</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Scan the product. Nothing is added to the basket.</source>
        <translation>Zeskanuj towar. Do koszyka nic nie trafi.</translation>
    </message>
</context>
<context>
    <name>PriceViewModel</name>
    <message>
        <source>Counted {age} ago</source>
        <translation>Policzono {age} temu</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No paper needed</source>
        <translation>Bez papieru</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Tak, wydrukowało się</translation>
    </message>
</context>
<context>
    <name>PrinterSetup</name>
    <message>
        <source>Five slips will be printed, and the drawer will be opened once.</source>
        <translation>Zostanie wydrukowanych pięć odcinków, a szuflada otworzy się raz.</translation>
    </message>
    <message>
        <source>Five slips will be printed. No drawer opens.</source>
        <translation>Zostanie wydrukowanych pięć odcinków. Szuflada się nie otworzy.</translation>
    </message>
    <message>
        <source>No sensor was found: the drawer has none, did not open, or hangs on the other pin. Leave open_level out.</source>
        <translation>Nie znaleziono czujnika: szuflada go nie ma, nie otworzyła się lub jest na drugim styku. Pomiń open_level.</translation>
    </message>
    <message>
        <source>Of the lines just printed, take one whose letters are all right and write its name and number: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</source>
        <translation>Z wydrukowanych linii wybierz tę, w której wszystkie litery są poprawne, i wpisz jej nazwę i numer: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then press Enter.</source>
        <translation>Domknij szufladę i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Scan all three codes. What cannot be read is drawn by the till instead: qr = &quot;drawn&quot; or barcodes = &quot;drawn&quot;.</source>
        <translation>Zeskanuj wszystkie trzy kody. To, czego nie da się odczytać, narysuje kasa: qr = &quot;drawn&quot; lub barcodes = &quot;drawn&quot;.</translation>
    </message>
    <message>
        <source>The drawer opens now; if it does not, pull it open.</source>
        <translation>Szuflada się teraz otworzy; jeśli nie, otwórz ją ręcznie.</translation>
    </message>
    <message>
        <source>The drawer&apos;s sensor was learnt. Write: {line}.</source>
        <translation>Czujnik szuflady został poznany. Wpisz: {line}.</translation>
    </message>
    <message>
        <source>The first line of digits has to fill the paper and stay one line. If it does not, another profile fits: the dotted lines end in the width that each shows.</source>
        <translation>Pierwsza linia cyfr ma zapełnić papier i pozostać jedną linią. Jeśli tak nie jest, pasuje inny profil: linie kropek kończą się szerokością, którą pokazują.</translation>
    </message>
    <message>
        <source>The printer calls itself {model}. Profiles to try: {profiles}.</source>
        <translation>Drukarka przedstawia się jako {model}. Profile do wypróbowania: {profiles}.</translation>
    </message>
    <message>
        <source>The printer is there and does not tell its name.</source>
        <translation>Drukarka jest i nie podaje swojej nazwy.</translation>
    </message>
    <message>
        <source>The slip CUT 1 has to come off, CUT 2 to hang by a bridge of paper. Without a knife write cutter = false.</source>
        <translation>Odcinek CUT 1 ma odpaść, CUT 2 ma wisieć na mostku papieru. Bez noża wpisz cutter = false.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message numerus="yes">
        <source>%n earlier receipt(s) did not print: see Receipts</source>
        <translation>
            <numerusform>%n wcześniejszy paragon nie został wydrukowany: zobacz Paragony</numerusform>
            <numerusform>%n wcześniejsze paragony nie zostały wydrukowane: zobacz Paragony</numerusform>
            <numerusform>%n wcześniejszych paragonów nie zostało wydrukowanych: zobacz Paragony</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Czy się wydrukowało?</translation>
    </message>
    <message>
        <source>Done without paper</source>
        <translation>Zakończono bez papieru</translation>
    </message>
    <message>
        <source>It went to the printer “%1”.</source>
        <translation>Poszedł na drukarkę „%1”.</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>Nie, drukuj kopię</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Drukuje się paragon</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Drukuję raport</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Drukuję dowód</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Paragon wydrukowany</translation>
    </message>
    <message>
        <source>Receipt sent to the printer</source>
        <translation>Paragon wysłany do drukarki</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Raport wydrukowany</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Raport wysłany do drukarki</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Dowód wydrukowany</translation>
    </message>
    <message>
        <source>Slip sent to the printer</source>
        <translation>Dowód wysłany do drukarki</translation>
    </message>
    <message>
        <source>The printer did not say how it ended. Look at the paper.</source>
        <translation>Drukarka nie podała wyniku. Spójrz na papier.</translation>
    </message>
    <message>
        <source>The till was stopped before the printer was told.</source>
        <translation>Kasa zatrzymała się, zanim drukarka dostała polecenie.</translation>
    </message>
    <message>
        <source>This receipt has not been printed</source>
        <translation>Ten paragon nie został wydrukowany</translation>
    </message>
    <message>
        <source>This report has not been printed</source>
        <translation>Ten raport nie został wydrukowany</translation>
    </message>
    <message>
        <source>This slip has not been printed</source>
        <translation>Ten dowód nie został wydrukowany</translation>
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
        <translation>dowolna</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>za {unit}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} godz.</translation>
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
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Szukaj lub zeskanuj</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}.</source>
        <translation>{name}: dowolne {quantity} za {value}; z tej pozycji liczy się {pieces}, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}.</source>
        <translation>{name}: weź {quantity}, zapłać za {paid}; najtańsze gratis, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {off} off this line.</source>
        <translation>{name}: {off} rabatu na tę pozycję.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off the whole basket, saves {off} here.</source>
        <translation>{name}: {percent}&#xa0;% rabatu na cały koszyk, tutaj oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off this line, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% rabatu na tę pozycję, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off when {threshold} is spent; saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% rabatu przy zakupach za {threshold}; oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% taniej, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} each for {pieces}, saves {off}.</source>
        <translation>{name}: po {value} za sztukę, sztuk: {pieces}, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off each of {pieces}, saves {off}.</source>
        <translation>{name}: {value} taniej na każdej sztuce, sztuk: {pieces}, oszczędzasz {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off the whole basket; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} rabatu na cały koszyk; na tę pozycję przypada {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off when {threshold} is spent; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} rabatu przy zakupach za {threshold}; na tę pozycję przypada {off}.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Both sides agree</source>
        <translation>Obie strony się zgadzają</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Łańcuch nienaruszony</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaże</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzone</translation>
    </message>
</context>
<context>
    <name>PutBackViewModel</name>
    <message>
        <source>All of it is back</source>
        <translation>Wszystko odłożone</translation>
    </message>
    <message>
        <source>Nobody may collect it then; what was paid is owed back.</source>
        <translation>Potem nikt nie może odebrać; zapłacona kwota jest do zwrotu.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Zdejmij</translation>
    </message>
    <message>
        <source>That bag is not to be put back</source>
        <translation>Tej torby nie trzeba odkładać</translation>
    </message>
    <message>
        <source>That is not to be put back: {name}</source>
        <translation>Tego nie trzeba odkładać: {name}</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <translation>czekało do {day}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Device number</source>
        <translation>Numer urządzenia</translation>
    </message>
    <message>
        <source>Did the money go back to the card?</source>
        <translation>Czy pieniądze wróciły na kartę?</translation>
    </message>
    <message>
        <source>It counts as paid and the sale goes on.</source>
        <translation>Liczy się jako zapłacone i sprzedaż trwa dalej.</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Ostatnia kwota</translation>
    </message>
    <message>
        <source>Last receipt number</source>
        <translation>Numer ostatniego wydruku</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Look for number {number} at the foot of the printer&apos;s last receipts.</source>
        <translation>Szukaj numeru {number} na dole ostatnich paragonów drukarki.</translation>
    </message>
    <message>
        <source>Look for number {number} on the terminal&apos;s slips and in its list of payments.</source>
        <translation>Szukaj numeru {number} na wydrukach terminala i na jego liście płatności.</translation>
    </message>
    <message>
        <source>No, it stands</source>
        <translation>Nie, obowiązuje</translation>
    </message>
    <message>
        <source>No, it was not</source>
        <translation>Nie, nie został</translation>
    </message>
    <message>
        <source>No, not charged</source>
        <translation>Nie, nie obciążona</translation>
    </message>
    <message>
        <source>No, not paid back</source>
        <translation>Nie, nie wróciły</translation>
    </message>
    <message>
        <source>Receipts today</source>
        <translation>Paragony dziś</translation>
    </message>
    <message>
        <source>The amount is due again.</source>
        <translation>Kwota jest znów do zapłaty.</translation>
    </message>
    <message>
        <source>The card has still paid.</source>
        <translation>Karta nadal zapłaciła.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone or bank</source>
        <translation>Telefon lub bank klienta</translation>
    </message>
    <message>
        <source>The device&apos;s own list</source>
        <translation>Lista w urządzeniu</translation>
    </message>
    <message>
        <source>The device&apos;s paper</source>
        <translation>Wydruk urządzenia</translation>
    </message>
    <message>
        <source>The receipt is made again, once.</source>
        <translation>Paragon powstanie jeszcze raz, jeden.</translation>
    </message>
    <message>
        <source>The refund can be made again.</source>
        <translation>Zwrot można zrobić ponownie.</translation>
    </message>
    <message>
        <source>The refund is recorded on the receipts page.</source>
        <translation>Zwrot zapisuje się na stronie paragonów.</translation>
    </message>
    <message>
        <source>The sale is recorded; no second receipt is made.</source>
        <translation>Sprzedaż zostaje zapisana; drugi paragon nie powstaje.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Czy karta została obciążona?</translation>
    </message>
    <message>
        <source>Was the fiscal receipt issued?</source>
        <translation>Czy paragon fiskalny został wydany?</translation>
    </message>
    <message>
        <source>Was the payment taken back?</source>
        <translation>Czy płatność została cofnięta?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Yes, charged</source>
        <translation>Tak, obciążona</translation>
    </message>
    <message>
        <source>Yes, it was issued</source>
        <translation>Tak, został wydany</translation>
    </message>
    <message>
        <source>Yes, paid back</source>
        <translation>Tak, wróciły</translation>
    </message>
    <message>
        <source>Yes, taken back</source>
        <translation>Tak, cofnięta</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>A device did not say how it ended.</source>
        <translation>Urządzenie nie powiedziało, jak się skończyło.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Inne pytanie</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Zapytaj urządzenie</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Wróć do sprzedaży</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every device has said how it ended.</source>
        <translation>Każde urządzenie powiedziało, jak się skończyło.</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>W wątpliwości</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Otwarte pytania</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>To the answers</source>
        <translation>Do odpowiedzi</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>it is asked</source>
        <translation>jest pytane</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Ask the device</source>
        <translation>Zapytaj urządzenie</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Pytam</translation>
    </message>
    <message>
        <source>Or answer yourself. What did you look at?</source>
        <translation>Albo odpowiedz bez niego. Co zostało sprawdzone?</translation>
    </message>
    <message>
        <source>The answer is recorded with your name, what you looked at and the time. It cannot be changed.</source>
        <translation>Odpowiedź zapisuje się z nazwiskiem, tym, co sprawdzono, i czasem. Nie można jej zmienić.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>No other sale is finished before this is answered.</source>
        <translation>Żadna inna sprzedaż nie zostanie zakończona przed odpowiedzią.</translation>
    </message>
    <message>
        <source>Open since {moment}</source>
        <translation>Otwarte od {moment}</translation>
    </message>
    <message>
        <source>Selling goes on; only this waits for an answer.</source>
        <translation>Sprzedaż trwa; tylko to czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>The device does not know either. Look at its paper, then answer here.</source>
        <translation>Urządzenie też nie wie. Obejrzyj jego wydruk, potem odpowiedz tutaj.</translation>
    </message>
    <message>
        <source>choose what you looked at</source>
        <translation>wybierz, co sprawdzono</translation>
    </message>
    <message>
        <source>the device is asked</source>
        <translation>urządzenie jest pytane</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zapłać</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Undo void</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>najpierw odpowiedz</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nic do zapłaty</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Collect now</source>
        <translation>Odbierz teraz</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Czeka do</translation>
    </message>
    <message>
        <source>I do not want it all</source>
        <translation>Nie chcę wszystkiego</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>This is not my order</source>
        <translation>To nie moje zamówienie</translation>
    </message>
    <message>
        <source>Touch “Collect now” and we show you where it is.</source>
        <translation>Dotknij „Odbierz teraz”, a pokażemy, gdzie leży.</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Twoje zamówienie</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Agreed with the customer</source>
        <translation>Uzgodnione z klientem</translation>
    </message>
    <message>
        <source>Best before soon</source>
        <translation>Krótki termin przydatności</translation>
    </message>
    <message>
        <source>Colleague is away</source>
        <translation>Kolegi nie ma</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Klient wrócił</translation>
    </message>
    <message>
        <source>Customer cannot pay</source>
        <translation>Klient nie może zapłacić</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Klient się rozmyślił</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Klient odszedł</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Klient czeka</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony towar</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Trwa za długo</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>Nie do zdobycia</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Naciśnięte przez pomyłkę</translation>
    </message>
    <message>
        <source>Priced at the till</source>
        <translation>Cena podana przy kasie</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stały klient</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Nabito przez pomyłkę</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>Zeskanowano dwa razy</translation>
    </message>
    <message>
        <source>Shelf showed a lower price</source>
        <translation>Na półce była niższa cena</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Wrong goods in the bag</source>
        <translation>Złe towary w torbie</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Złe zamówienie</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Błędna cena</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Zły towar</translation>
    </message>
</context>
<context>
    <name>ReasonOption</name>
    <message>
        <source>Fits exactly</source>
        <translation>Pasuje dokładnie</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Możliwe</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Choose one to go on with it.</source>
        <translation>Wybierz koszyk, aby go dokończyć.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Żaden nie czeka.</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Odłożone koszyki</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Autoryzacja {code}</translation>
    </message>
    <message>
        <source>Buyer&apos;s tax number</source>
        <translation>NIP nabywcy</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>WPŁATA DO KASY</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>WYPŁATA Z KASY</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>KOPIA {number}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Wpłaty</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Wypłaty</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Osoba zamykająca</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabaty</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Szuflada bez sprzedaży</translation>
    </message>
    <message>
        <source>Electronic receipt</source>
        <translation>E-paragon</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Powinno być w szufladzie</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Drukarka fiskalna</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Paragon fiskalny</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Pogotowie kasowe</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Do paragonu {number}</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Zostało w szufladzie</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Usunięte pozycje</translation>
    </message>
    <message>
        <source>NOT A FISCAL RECEIPT</source>
        <translation>NIEFISKALNY</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Numer na nim</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ZWROT</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Liczba zwrotów</translation>
    </message>
    <message>
        <source>Refunds total</source>
        <translation>Zwroty razem</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Liczba sprzedaży</translation>
    </message>
    <message>
        <source>Sales total</source>
        <translation>Sprzedaż razem</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Nr seryjny {serial}</translation>
    </message>
    <message>
        <source>Served by {cashier}</source>
        <translation>Kasjer: {cashier}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Podpis klienta</translation>
    </message>
    <message>
        <source>Signature of the shop</source>
        <translation>Podpis sprzedawcy</translation>
    </message>
    <message>
        <source>TO THE SAFE</source>
        <translation>DO SEJFU</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>RAZEM</translation>
    </message>
    <message>
        <source>TRAINING, NOT A RECEIPT</source>
        <translation>SZKOLENIE, TO NIE JEST PARAGON</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Do sejfu</translation>
    </message>
    <message>
        <source>VAT {tax}</source>
        <translation>VAT {tax}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULOWANIE</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Liczba anulowań</translation>
    </message>
    <message>
        <source>Voids total</source>
        <translation>Anulowania razem</translation>
    </message>
    <message>
        <source>X REPORT, SHIFT {number}</source>
        <translation>RAPORT X, ZMIANA {number}</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>Oszczędzasz</translation>
    </message>
    <message>
        <source>Z REPORT {number}</source>
        <translation>RAPORT Z {number}</translation>
    </message>
    <message>
        <source>{letter}  {rate}  net {net}</source>
        <translation>{letter}  {rate}  netto {net}</translation>
    </message>
    <message>
        <source>{tax} VAT</source>
        <translation>{tax} VAT</translation>
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
        <translation>Kod paragonu %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Paragon</translation>
    </message>
</context>
<context>
    <name>RefundAtTerminal</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Zapytaj terminal</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Anuluj na terminalu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Nie wiadomo, czy pieniądze wróciły na kartę</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>All goods come back and all money goes back the way it came. The receipt of the void names this sale.</source>
        <translation>Cały towar wraca, a pieniądze wracają tą samą drogą. Paragon anulowania wskazuje tę sprzedaż.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Give this amount back on the card terminal</source>
        <translation>Zwróć tę kwotę na terminalu płatniczym</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Jak wracają pieniądze</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Nie zwrócono</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>The customer gets back</source>
        <translation>Klient otrzymuje</translation>
    </message>
    <message>
        <source>Void the whole sale</source>
        <translation>Anuluj całą sprzedaż</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Nie wiadomo, czy pieniądze wróciły na kartę</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Co wraca</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
</context>
<context>
    <name>RefundViewModel</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Zwróć {amount}</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Anuluj sprzedaż</translation>
    </message>
    <message>
        <source>answer for the card first</source>
        <translation>najpierw odpowiedz w sprawie karty</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>wybierz powód</translation>
    </message>
    <message>
        <source>choose goods worth {amount}</source>
        <translation>wybierz towary za {amount}</translation>
    </message>
    <message>
        <source>choose what comes back</source>
        <translation>wybierz, co wraca</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>chwileczkę</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>gdy terminal odpowie</translation>
    </message>
    <message>
        <source>{amount} to the card</source>
        <translation>{amount} na kartę</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card cannot pay more than is left to pay.</source>
        <translation>Kartą nie można zapłacić więcej, niż zostało do zapłaty.</translation>
    </message>
    <message>
        <source>A card has already paid for part of this basket.</source>
        <translation>Część tego koszyka została już opłacona kartą.</translation>
    </message>
    <message>
        <source>A card has paid</source>
        <translation>Zapłacono już kartą</translation>
    </message>
    <message>
        <source>A card payment was sent to the card terminal and nobody has said how it ended.</source>
        <translation>Płatność wysłano na terminal płatniczy, ale nikt nie podał, jak się zakończyła.</translation>
    </message>
    <message>
        <source>A colleague has done this already.</source>
        <translation>Współpracownik już to zrobił.</translation>
    </message>
    <message>
        <source>A colleague has taken this on already.</source>
        <translation>Współpracownik już się tego podjął.</translation>
    </message>
    <message>
        <source>A decision is recorded with what it rests on.</source>
        <translation>Decyzję zapisuje się z tym, na czym się opiera.</translation>
    </message>
    <message>
        <source>A discount is more than nothing and at most the whole price.</source>
        <translation>Rabat musi być większy od zera i&#xa0;nie może przekraczać całej ceny.</translation>
    </message>
    <message>
        <source>A fiscal receipt needs goods that are paid for; this basket comes to nothing or less.</source>
        <translation>Paragon fiskalny wymaga towarów, za które się płaci; ten koszyk wychodzi na zero lub mniej.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue arrived damaged and is not used.</source>
        <translation>Nowa kopia katalogu dotarła uszkodzona i&#xa0;nie jest używana.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue cannot be read from the disk.</source>
        <translation>Nowej kopii katalogu nie da się odczytać z&#xa0;dysku.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the database.</source>
        <translation>Nowsza wersja programu zmieniła bazę danych.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the records.</source>
        <translation>Zapisy utworzyła nowsza wersja programu.</translation>
    </message>
    <message>
        <source>A number of notes or coins cannot be right.</source>
        <translation>Taka liczba banknotów lub monet nie może się zgadzać.</translation>
    </message>
    <message>
        <source>A payment card number was scanned; it was not kept.</source>
        <translation>Zeskanowano numer karty płatniczej; nie został zachowany.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Podaj imię tej osoby.</translation>
    </message>
    <message>
        <source>A price cannot be below zero, and a label must name an amount.</source>
        <translation>Cena nie może być ujemna, a&#xa0;etykieta musi podawać kwotę.</translation>
    </message>
    <message>
        <source>A product has a name that the fiscal printer cannot print.</source>
        <translation>Towar ma nazwę, której drukarka fiskalna nie wydrukuje.</translation>
    </message>
    <message>
        <source>A sale is voided with a reason only.</source>
        <translation>Sprzedaż można anulować tylko z&#xa0;podaniem powodu.</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>Na tej kasie jest już otwarta zmiana.</translation>
    </message>
    <message>
        <source>A table that has to change stays in use.</source>
        <translation>Tabela, którą trzeba zmienić, jest ciągle używana.</translation>
    </message>
    <message>
        <source>A terminal of this kind may not do this.</source>
        <translation>Terminal tego rodzaju nie może tego zrobić.</translation>
    </message>
    <message>
        <source>Accents are read wrongly</source>
        <translation>Znaki diakrytyczne są źle odczytane</translation>
    </message>
    <message>
        <source>Already at the counter</source>
        <translation>Już przy kasie</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Już odebrane</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>Zastąpione inną instalacją</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Program już działa</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Już skonfigurowano</translation>
    </message>
    <message>
        <source>Already taken</source>
        <translation>Już zabrany</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Inna kwota</translation>
    </message>
    <message>
        <source>Another basket is open</source>
        <translation>Otwarty jest inny koszyk</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Inna waluta</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Inne urządzenie</translation>
    </message>
    <message>
        <source>Another device answers where this one was set up. It is given nothing.</source>
        <translation>Tam, gdzie ustawiono to urządzenie, odpowiada inne. Nic nie dostaje.</translation>
    </message>
    <message>
        <source>Another fiscal printer</source>
        <translation>Inna drukarka fiskalna</translation>
    </message>
    <message>
        <source>Another installation has taken the place of this one.</source>
        <translation>Miejsce tej instalacji zajęła inna.</translation>
    </message>
    <message>
        <source>Another product may stand in only for one line, and may not cost more.</source>
        <translation>Zamiennik może zastąpić tylko jedną pozycję i nie może kosztować więcej.</translation>
    </message>
    <message>
        <source>Another program or another till holds the device just now.</source>
        <translation>Urządzenie zajmuje teraz inny program albo inna kasa.</translation>
    </message>
    <message>
        <source>Another program uses the network port.</source>
        <translation>Port sieciowy zajmuje inny program.</translation>
    </message>
    <message>
        <source>Another receipt is open</source>
        <translation>Otwarty jest inny paragon</translation>
    </message>
    <message>
        <source>Answer it at the printer until it shows that it is ready, then finish the sale again.</source>
        <translation>Odpowiedz na drukarce, aż pokaże gotowość, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Approval does not fit</source>
        <translation>Zgoda nie pasuje</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Potrzebna zgoda</translation>
    </message>
    <message>
        <source>Ask a manager to change it there; it is here a minute later.</source>
        <translation>Poproś kierownika o zmianę na zapleczu; minutę później będzie tutaj.</translation>
    </message>
    <message>
        <source>Ask again, or ask somebody else.</source>
        <translation>Poproś jeszcze raz albo zapytaj kogoś innego.</translation>
    </message>
    <message>
        <source>Ask for a new code and type it again.</source>
        <translation>Poproś o&#xa0;nowy kod i&#xa0;wpisz go ponownie.</translation>
    </message>
    <message>
        <source>Ask for another card, or take cash.</source>
        <translation>Poproś o inną kartę albo przyjmij gotówkę.</translation>
    </message>
    <message>
        <source>Ask somebody who may approve it to enter their PIN or badge.</source>
        <translation>Poproś osobę z&#xa0;uprawnieniami o&#xa0;PIN albo identyfikator.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Poproś kogoś, kto ma uprawnienia.</translation>
    </message>
    <message>
        <source>Ask the customer to collect the goods in time.</source>
        <translation>Poproś klienta o odbiór w terminie.</translation>
    </message>
    <message>
        <source>Ask the printer again, or answer the open question.</source>
        <translation>Zapytaj drukarkę ponownie albo odpowiedz na otwarte pytanie.</translation>
    </message>
    <message>
        <source>Ask the terminal; if it cannot say, look at its last slip.</source>
        <translation>Zapytaj terminal; jeśli nie wie, obejrzyj jego ostatni wydruk.</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>Już dość pytano</translation>
    </message>
    <message>
        <source>Backend has a fault</source>
        <translation>Błąd serwera</translation>
    </message>
    <message>
        <source>Backend is busy</source>
        <translation>Serwer jest zajęty</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Identyfikator zajęty</translation>
    </message>
    <message>
        <source>Begin anew with the parcel&apos;s code.</source>
        <translation>Zacznij od nowa kodem paczki.</translation>
    </message>
    <message>
        <source>Bring the connection back; signing in works again within a minute.</source>
        <translation>Przywróć połączenie; logowanie zadziała znów w&#xa0;ciągu minuty.</translation>
    </message>
    <message>
        <source>Call a colleague.</source>
        <translation>Zawołaj współpracownika.</translation>
    </message>
    <message>
        <source>Call its service soon.</source>
        <translation>Wkrótce wezwij serwis.</translation>
    </message>
    <message>
        <source>Call its service. Sell with the reserve printer until then.</source>
        <translation>Wezwij serwis. Do tego czasu sprzedawaj na drukarce rezerwowej.</translation>
    </message>
    <message>
        <source>Cancelled at the printer</source>
        <translation>Anulowany na drukarce</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nie można cofnąć</translation>
    </message>
    <message>
        <source>Cannot stand in</source>
        <translation>Nie może zastąpić</translation>
    </message>
    <message>
        <source>CapsLock is on</source>
        <translation>CapsLock jest włączony</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Karta anulowana</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karta odrzucona</translation>
    </message>
    <message>
        <source>Card not answered</source>
        <translation>Karta bez odpowiedzi</translation>
    </message>
    <message>
        <source>Card not known</source>
        <translation>Karta niewyjaśniona</translation>
    </message>
    <message>
        <source>Cash enters or leaves the drawer with a reason only.</source>
        <translation>Gotówkę wkłada się i&#xa0;wyjmuje tylko z&#xa0;podaniem powodu.</translation>
    </message>
    <message>
        <source>Cash of this sale lies in the drawer, so the sale cannot wait.</source>
        <translation>Gotówka z tej sprzedaży leży w szufladzie, więc sprzedaż nie może czekać.</translation>
    </message>
    <message>
        <source>Cash was taken</source>
        <translation>Przyjęto gotówkę</translation>
    </message>
    <message>
        <source>Catalogue cannot be read</source>
        <translation>Katalogu nie da się odczytać</translation>
    </message>
    <message>
        <source>Catalogue copy is damaged</source>
        <translation>Kopia katalogu uszkodzona</translation>
    </message>
    <message>
        <source>Catalogue copy not read</source>
        <translation>Nie odczytano kopii katalogu</translation>
    </message>
    <message>
        <source>Catalogue is busy</source>
        <translation>Katalog jest zajęty</translation>
    </message>
    <message>
        <source>Change or remove the item, then go on.</source>
        <translation>Zmień lub usuń pozycję, potem działaj dalej.</translation>
    </message>
    <message>
        <source>Change the basket, then go on.</source>
        <translation>Zmień koszyk, potem działaj dalej.</translation>
    </message>
    <message>
        <source>Check its cable and its power, or type the weight.</source>
        <translation>Sprawdź przewód i&#xa0;zasilanie albo wpisz masę.</translation>
    </message>
    <message>
        <source>Check its name and that it is a CSV file in UTF-8, then import again.</source>
        <translation>Sprawdź nazwę pliku oraz to, czy jest to CSV w&#xa0;UTF-8, i&#xa0;zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Check its name and who may use it, then try again.</source>
        <translation>Sprawdź nazwę i uprawnienia, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check its power supply and battery, then finish the sale again.</source>
        <translation>Sprawdź zasilacz i&#xa0;akumulator, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or take cash.</source>
        <translation>Sprawdź, czy jest włączony i podłączony, albo przyjmij gotówkę.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then finish again. Without it nothing may be sold.</source>
        <translation>Sprawdź, czy jest włączona i&#xa0;podłączona, potem zakończ ponownie. Bez niej nie wolno sprzedawać.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then print again.</source>
        <translation>Sprawdź, czy jest włączona i&#xa0;podłączona, i&#xa0;wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in. It comes back by itself.</source>
        <translation>Sprawdź, czy jest włączone i podłączone. Wróci samo.</translation>
    </message>
    <message>
        <source>Check that it is the right file, then import again.</source>
        <translation>Sprawdź, czy to właściwy plik, i&#xa0;zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Check the ID and hand over with a manager&apos;s approval and a reason.</source>
        <translation>Sprawdź dokument i wydaj za zgodą kierownika, z podaniem powodu.</translation>
    </message>
    <message>
        <source>Check the age</source>
        <translation>Sprawdź wiek</translation>
    </message>
    <message>
        <source>Check the cable and the settings of the printer, then finish the sale again.</source>
        <translation>Sprawdź kabel i ustawienia drukarki i ponownie zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Check the code, or look the order up in another way.</source>
        <translation>Sprawdź kod albo wyszukaj zamówienie inaczej.</translation>
    </message>
    <message>
        <source>Check the date and time of this terminal, then call support.</source>
        <translation>Sprawdź datę i&#xa0;godzinę na tym stanowisku, potem wezwij pomoc techniczną.</translation>
    </message>
    <message>
        <source>Check the disk of this terminal, then import again.</source>
        <translation>Sprawdź dysk tego stanowiska i&#xa0;zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Check the number on the receipt, or look in the list of sales.</source>
        <translation>Sprawdź numer na paragonie albo poszukaj na liście sprzedaży.</translation>
    </message>
    <message>
        <source>Check which protocol the scale is set to, or type the weight.</source>
        <translation>Sprawdź protokół ustawiony w&#xa0;wadze albo wpisz masę.</translation>
    </message>
    <message>
        <source>Check who owns the data directory, then start again.</source>
        <translation>Sprawdź, do kogo należy katalog danych, i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Wybierz osobę z listy.</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Wybierz powód albo go wpisz.</translation>
    </message>
    <message>
        <source>Choose a receipt on paper, or scan the code of the customer.</source>
        <translation>Wybierz paragon papierowy albo zeskanuj kod klienta.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Wybierz inny PIN.</translation>
    </message>
    <message>
        <source>Choose another product, or lower its price.</source>
        <translation>Wybierz inny towar albo obniż jego cenę.</translation>
    </message>
    <message>
        <source>Choose at least {least} digits, not all alike and not in a row.</source>
        <translation>Wybierz co najmniej {least} cyfr, nie same jednakowe i&#xa0;nie po kolei.</translation>
    </message>
    <message>
        <source>Choose one of the answers on the page.</source>
        <translation>Wybierz jedną z odpowiedzi na stronie.</translation>
    </message>
    <message>
        <source>Choose what came back and why, then finish, so that the books are right.</source>
        <translation>Wybierz, co wróciło i&#xa0;dlaczego, i&#xa0;zakończ, aby rachunki się zgadzały.</translation>
    </message>
    <message>
        <source>Choose what the customer returns, and how much.</source>
        <translation>Wybierz, co klient zwraca i&#xa0;w&#xa0;jakiej ilości.</translation>
    </message>
    <message>
        <source>Choose what you looked at, then decide.</source>
        <translation>Wybierz, co zostało sprawdzone, potem zdecyduj.</translation>
    </message>
    <message>
        <source>Close a shift first.</source>
        <translation>Najpierw zamknij zmianę.</translation>
    </message>
    <message>
        <source>Close it until it clicks, then finish the sale again.</source>
        <translation>Zamknij, aż kliknie, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>Zamknij ją, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Close the cover and look: if the rest does not come out, print a copy.</source>
        <translation>Zamknij pokrywę i sprawdź: jeśli reszta się nie wydrukuje, wydrukuj kopię.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks, then print again.</source>
        <translation>Zamknij pokrywę, aż kliknie, i&#xa0;wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Kod odrzucony</translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation>Brakuje kolumn</translation>
    </message>
    <message>
        <source>Compare the paper with the question on the screen, then answer it.</source>
        <translation>Porównaj papier z&#xa0;pytaniem na ekranie, potem odpowiedz.</translation>
    </message>
    <message>
        <source>Compare the terminal&apos;s slip, then start the payment again.</source>
        <translation>Porównaj wydruk terminala, potem zacznij płatność od nowa.</translation>
    </message>
    <message>
        <source>Compartment out of use</source>
        <translation>Skrytka wyłączona z&#xa0;użycia</translation>
    </message>
    <message>
        <source>Configuration not read</source>
        <translation>Nie odczytano konfiguracji</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
        <source>Correct its settings in the configuration and start again.</source>
        <translation>Popraw jego ustawienia w konfiguracji i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Correct its value, quantity or threshold.</source>
        <translation>Popraw jej wartość, ilość albo próg.</translation>
    </message>
    <message>
        <source>Correct or remove the key and start again.</source>
        <translation>Popraw albo usuń ten klucz i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Correct that place and try again.</source>
        <translation>Popraw to miejsce i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Correct the file and start again.</source>
        <translation>Popraw plik i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Correct the first row and import again.</source>
        <translation>Popraw pierwszy wiersz i&#xa0;zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Correct the rate in the catalogue or in the printer. Until then this cannot be sold.</source>
        <translation>Popraw stawkę w&#xa0;katalogu lub w&#xa0;drukarce. Do tego czasu nie można tego sprzedać.</translation>
    </message>
    <message>
        <source>Correct the theme file and start again.</source>
        <translation>Popraw plik motywu i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Correct the value and start again.</source>
        <translation>Popraw wartość i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Popraw to, co wskazał, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Count again and correct the number.</source>
        <translation>Przelicz ponownie i&#xa0;popraw liczbę.</translation>
    </message>
    <message>
        <source>Count again and name a smaller quantity.</source>
        <translation>Policz ponownie i podaj mniejszą ilość.</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Otwarta pokrywa</translation>
    </message>
    <message>
        <source>Cover was opened</source>
        <translation>Otwarto pokrywę</translation>
    </message>
    <message>
        <source>Cutter is jammed</source>
        <translation>Zablokowany obcinacz</translation>
    </message>
    <message>
        <source>Daily report is missing</source>
        <translation>Brakuje raportu dobowego</translation>
    </message>
    <message>
        <source>Database is busy</source>
        <translation>Baza danych jest zajęta</translation>
    </message>
    <message>
        <source>Database is newer</source>
        <translation>Baza danych jest nowsza</translation>
    </message>
    <message>
        <source>Database is older</source>
        <translation>Baza danych jest starsza</translation>
    </message>
    <message>
        <source>Database not reached</source>
        <translation>Baza danych nie odpowiada</translation>
    </message>
    <message>
        <source>Day is being closed</source>
        <translation>Trwa zamykanie dnia</translation>
    </message>
    <message>
        <source>Day perhaps not ended</source>
        <translation>Dzień może niezakończony</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Czy się wydrukowało?</translation>
    </message>
    <message>
        <source>Did the label come out?</source>
        <translation>Czy etykieta wyszła?</translation>
    </message>
    <message>
        <source>Do it at a till.</source>
        <translation>Zrób to przy kasie.</translation>
    </message>
    <message>
        <source>Do it at the terminal, then answer here what it says.</source>
        <translation>Zrób to na terminalu, potem odpowiedz tu, co pokazuje.</translation>
    </message>
    <message>
        <source>Do it in the terminal&apos;s own menu.</source>
        <translation>Zrób to w menu terminala.</translation>
    </message>
    <message>
        <source>Do not sell with it. Call its service to put it into operation.</source>
        <translation>Nie sprzedawaj na niej. Wezwij serwis, aby ją zafiskalizował.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Już zrobione</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Robione ręcznie</translation>
    </message>
    <message>
        <source>Door cannot be seen</source>
        <translation>Nie widać drzwiczek</translation>
    </message>
    <message>
        <source>Door is stuck</source>
        <translation>Drzwiczki się zacięły</translation>
    </message>
    <message>
        <source>Door left open</source>
        <translation>Drzwiczki zostały otwarte</translation>
    </message>
    <message>
        <source>Door was not opened</source>
        <translation>Nie otwarto drzwiczek</translation>
    </message>
    <message>
        <source>Drawer is open</source>
        <translation>Szuflada jest otwarta</translation>
    </message>
    <message>
        <source>Drawer just opened</source>
        <translation>Szuflada dopiero co otwarta</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <translation>Pusty koszyk</translation>
    </message>
    <message>
        <source>End at the printer what it shows, then finish the sale again.</source>
        <translation>Dokończ na drukarce to, co pokazuje, i ponownie zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Every payment is recorded here and in the terminal.</source>
        <translation>Każda płatność jest zapisana tu i w terminalu.</translation>
    </message>
    <message>
        <source>Figures are not accepted</source>
        <translation>Kwoty nieprzyjęte</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Plik jest pusty</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Nie odczytano pliku</translation>
    </message>
    <message>
        <source>File not used</source>
        <translation>Plik nie został użyty</translation>
    </message>
    <message>
        <source>Find out first how the card ended.</source>
        <translation>Najpierw ustal, jak skończyła się karta.</translation>
    </message>
    <message>
        <source>Finish it or park it, then take the other one.</source>
        <translation>Zakończ go albo odłóż, potem weź następny.</translation>
    </message>
    <message>
        <source>Finish or cancel it where it was begun, then finish the sale again.</source>
        <translation>Zakończ lub anuluj go tam, gdzie go zaczęto, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Finish the sale again. If it happens again, call its service.</source>
        <translation>Ponownie zakończ sprzedaż. Jeśli to się powtórzy, wezwij serwis.</translation>
    </message>
    <message>
        <source>Finish the sale, or reverse the card payment first.</source>
        <translation>Zakończ sprzedaż albo najpierw cofnij płatność kartą.</translation>
    </message>
    <message>
        <source>Finish the sale.</source>
        <translation>Zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Finish the step on the screen first, or go back.</source>
        <translation>Najpierw dokończ krok na ekranie albo wróć.</translation>
    </message>
    <message>
        <source>Fiscal clock is wrong</source>
        <translation>Zły zegar drukarki fiskalnej</translation>
    </message>
    <message>
        <source>Fiscal memory is closed</source>
        <translation>Pamięć fiskalna zamknięta</translation>
    </message>
    <message>
        <source>Fiscal memory nearly full</source>
        <translation>Pamięć fiskalna prawie pełna</translation>
    </message>
    <message>
        <source>Fiscal paper is low</source>
        <translation>Kończy się papier fiskalny</translation>
    </message>
    <message>
        <source>Fiscal printer has no paper</source>
        <translation>Drukarka fiskalna bez papieru</translation>
    </message>
    <message>
        <source>Fiscal printer is busy</source>
        <translation>Drukarka fiskalna zajęta</translation>
    </message>
    <message>
        <source>Fiscal printer is not ready</source>
        <translation>Drukarka niegotowa</translation>
    </message>
    <message>
        <source>Fiscal printer is open</source>
        <translation>Drukarka fiskalna otwarta</translation>
    </message>
    <message>
        <source>Fiscal printer is stuck</source>
        <translation>Drukarka fiskalna zablokowana</translation>
    </message>
    <message>
        <source>Fiscal printer is too hot</source>
        <translation>Drukarka fiskalna przegrzana</translation>
    </message>
    <message>
        <source>Fiscal printer lacks power</source>
        <translation>Drukarce fiskalnej brak zasilania</translation>
    </message>
    <message>
        <source>Fiscal printer lets nobody in</source>
        <translation>Drukarka odmawia dostępu</translation>
    </message>
    <message>
        <source>Fiscal printer needs service</source>
        <translation>Drukarka fiskalna: wezwij serwis</translation>
    </message>
    <message>
        <source>Fiscal printer not reached</source>
        <translation>Brak połączenia z&#xa0;drukarką fiskalną</translation>
    </message>
    <message>
        <source>Fiscal printer not understood</source>
        <translation>Drukarka niezrozumiana</translation>
    </message>
    <message>
        <source>Fiscal printer said no</source>
        <translation>Drukarka odmówiła</translation>
    </message>
    <message>
        <source>Fiscal printer waits for you</source>
        <translation>Drukarka fiskalna czeka na ciebie</translation>
    </message>
    <message>
        <source>For three days the back office has not confirmed who works here, so nobody is let in.</source>
        <translation>Zaplecze od trzech dni nie potwierdziło, kto tu pracuje, więc nikt nie może się zalogować.</translation>
    </message>
    <message>
        <source>Free some space today.</source>
        <translation>Zwolnij dziś trochę miejsca.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Zwolnij trochę miejsca i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Give one of the products another name, or sell them one after the other.</source>
        <translation>Nadaj jednemu z&#xa0;towarów inną nazwę albo sprzedaj je osobno.</translation>
    </message>
    <message>
        <source>Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>Podaj sqlite:///PLIK albo postgresql+psycopg://UŻYTKOWNIK@HOST/NAZWA.</translation>
    </message>
    <message>
        <source>Give the customer the money, then finish.</source>
        <translation>Wydaj klientowi pieniądze, potem zakończ.</translation>
    </message>
    <message>
        <source>Give the empty back to the customer.</source>
        <translation>Oddaj klientowi opakowanie.</translation>
    </message>
    <message>
        <source>Give the key that the backend wrote when it was set up.</source>
        <translation>Podaj klucz, który serwer zapisał przy konfiguracji.</translation>
    </message>
    <message>
        <source>Give the product a name of letters and digits.</source>
        <translation>Nadaj towarowi nazwę z&#xa0;liter i&#xa0;cyfr.</translation>
    </message>
    <message>
        <source>Give the till&apos;s account the right to use it, and start the till again.</source>
        <translation>Nadaj kontu kasy prawo do niego i uruchom kasę ponownie.</translation>
    </message>
    <message>
        <source>Go back to selling and scan it again.</source>
        <translation>Wróć do sprzedaży i zeskanuj go ponownie.</translation>
    </message>
    <message>
        <source>Go back to the basket and scan it again, or finish the sale first.</source>
        <translation>Wróć do koszyka i&#xa0;zeskanuj ponownie albo najpierw zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Go back to the basket and start the payment again.</source>
        <translation>Wróć do koszyka i&#xa0;zacznij płatność od nowa.</translation>
    </message>
    <message>
        <source>Go on selling, and call support today.</source>
        <translation>Sprzedawaj dalej i&#xa0;wezwij dziś pomoc techniczną.</translation>
    </message>
    <message>
        <source>Go on selling, and pair this terminal again.</source>
        <translation>Sprzedawaj dalej i&#xa0;sparuj to stanowisko ponownie.</translation>
    </message>
    <message>
        <source>Go on selling, and tell the shop&apos;s support.</source>
        <translation>Sprzedawaj dalej i&#xa0;powiadom pomoc techniczną sklepu.</translation>
    </message>
    <message>
        <source>Go on selling, and update this terminal.</source>
        <translation>Sprzedawaj dalej i&#xa0;zaktualizuj to stanowisko.</translation>
    </message>
    <message>
        <source>Go on selling, or close the shift first.</source>
        <translation>Sprzedawaj dalej albo najpierw zamknij zmianę.</translation>
    </message>
    <message>
        <source>Go on selling: sending starts again by itself.</source>
        <translation>Sprzedawaj dalej: wysyłanie wznowi się samo.</translation>
    </message>
    <message>
        <source>Go on with the basket on the screen.</source>
        <translation>Dokończ koszyk, który jest na ekranie.</translation>
    </message>
    <message>
        <source>Go on without it, or do it at the printer itself.</source>
        <translation>Kontynuuj bez tego albo zrób to na samej drukarce.</translation>
    </message>
    <message>
        <source>Go on; the next report comes after the next sale.</source>
        <translation>Działaj dalej; następny raport będzie po następnej sprzedaży.</translation>
    </message>
    <message>
        <source>Goods came back already</source>
        <translation>Towar już zwrócono</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Zwracany towar</translation>
    </message>
    <message>
        <source>Hand nothing over. If the customer disagrees, call the manager.</source>
        <translation>Niczego nie wydawaj. Jeśli klient się nie zgadza, wezwij kierownika.</translation>
    </message>
    <message>
        <source>Hand the parcel over yourself, or name the wall in the configuration.</source>
        <translation>Wydaj paczkę osobiście albo wskaż szafę w&#xa0;konfiguracji.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Przygotuj nową rolkę.</translation>
    </message>
    <message>
        <source>Have its clock set after the next daily report.</source>
        <translation>Po następnym raporcie dobowym ustaw jej zegar.</translation>
    </message>
    <message>
        <source>Have its price corrected in the catalogue.</source>
        <translation>Zgłoś poprawkę ceny w&#xa0;katalogu.</translation>
    </message>
    <message>
        <source>Have its tax class corrected in the catalogue.</source>
        <translation>Zgłoś poprawkę stawki podatku w&#xa0;katalogu.</translation>
    </message>
    <message>
        <source>Have the currency of this till set to PLN.</source>
        <translation>Zleć ustawienie waluty tej kasy na PLN.</translation>
    </message>
    <message>
        <source>Held longer already</source>
        <translation>Już przedłużono</translation>
    </message>
    <message>
        <source>Held no longer</source>
        <translation>Już nie czeka</translation>
    </message>
    <message>
        <source>Import the catalogue again.</source>
        <translation>Zaimportuj katalog ponownie.</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Zajęte gdzie indziej</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Zainstaluj ponownie nowszą wersję.</translation>
    </message>
    <message>
        <source>Is the door open?</source>
        <translation>Czy drzwiczki są otwarte?</translation>
    </message>
    <message>
        <source>It does not count as paid. Another amount is taken back on the terminal.</source>
        <translation>Nie liczy się jako zapłacone. Inną kwotę cofa się na terminalu.</translation>
    </message>
    <message>
        <source>It is not known yet whether the fiscal printer issued the last receipt.</source>
        <translation>Nie wiadomo jeszcze, czy drukarka fiskalna wystawiła ostatni paragon.</translation>
    </message>
    <message>
        <source>Item is not accepted</source>
        <translation>Pozycja odrzucona</translation>
    </message>
    <message>
        <source>Keep selling, and call support today.</source>
        <translation>Sprzedawaj dalej i&#xa0;wezwij dziś pomoc techniczną.</translation>
    </message>
    <message>
        <source>Keep the data directory and call support.</source>
        <translation>Zachowaj katalog danych i&#xa0;wezwij pomoc techniczną.</translation>
    </message>
    <message>
        <source>Key file missing</source>
        <translation>Brak pliku klucza</translation>
    </message>
    <message>
        <source>Label is too small</source>
        <translation>Etykieta jest za mała</translation>
    </message>
    <message>
        <source>Label printer is busy</source>
        <translation>Drukarka etykiet zajęta</translation>
    </message>
    <message>
        <source>Label printer is open</source>
        <translation>Drukarka etykiet otwarta</translation>
    </message>
    <message>
        <source>Label printer is silent</source>
        <translation>Drukarka etykiet milczy</translation>
    </message>
    <message>
        <source>Label printer is too hot</source>
        <translation>Drukarka etykiet przegrzana</translation>
    </message>
    <message>
        <source>Label printer pauses</source>
        <translation>Drukarka etykiet wstrzymana</translation>
    </message>
    <message>
        <source>Large and small letters arrive the wrong way round.</source>
        <translation>Wielkie i małe litery przychodzą na odwrót.</translation>
    </message>
    <message>
        <source>Leave its price as it is.</source>
        <translation>Zostaw cenę bez zmian.</translation>
    </message>
    <message>
        <source>Leave the order where it is, or offer another product.</source>
        <translation>Zostaw zamówienie tam, gdzie jest, albo zaproponuj inny produkt.</translation>
    </message>
    <message>
        <source>Letters get lost</source>
        <translation>Litery giną</translation>
    </message>
    <message>
        <source>Letters with accents arrive as {found}.</source>
        <translation>Litery ze znakami diakrytycznymi przychodzą jako {found}.</translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation>Chwilowo zablokowane</translation>
    </message>
    <message>
        <source>Look at an identity card, then confirm the age or leave the product out.</source>
        <translation>Sprawdź dowód tożsamości, potem potwierdź wiek albo pomiń towar.</translation>
    </message>
    <message>
        <source>Look at its screen, finish what is open there, then try once more.</source>
        <translation>Spójrz na jego ekran, dokończ, co tam otwarte, i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Look at the card terminal, then answer approved or declined.</source>
        <translation>Spójrz na terminal płatniczy i&#xa0;wybierz: zaakceptowana albo odrzucona.</translation>
    </message>
    <message>
        <source>Look at the door, and have its sensor repaired.</source>
        <translation>Obejrzyj drzwiczki i&#xa0;zleć naprawę czujnika.</translation>
    </message>
    <message>
        <source>Look at the door. The wall is asked again before anything is opened.</source>
        <translation>Spójrz na drzwiczki. Zanim cokolwiek się otworzy, szafa zostanie zapytana ponownie.</translation>
    </message>
    <message>
        <source>Look at the last sale under Receipts.</source>
        <translation>Obejrzyj ostatnią sprzedaż w&#xa0;Paragonach.</translation>
    </message>
    <message>
        <source>Look at the lines again and choose one of them.</source>
        <translation>Spójrz jeszcze raz na pozycje i&#xa0;wybierz jedną z&#xa0;nich.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Spójrz jeszcze raz na listę.</translation>
    </message>
    <message>
        <source>Look at the list of parked baskets again.</source>
        <translation>Spójrz jeszcze raz na listę odłożonych koszyków.</translation>
    </message>
    <message>
        <source>Look at the list of payments again.</source>
        <translation>Spójrz jeszcze raz na listę płatności.</translation>
    </message>
    <message>
        <source>Look at the order as it is now, then decide again.</source>
        <translation>Spójrz na zamówienie w obecnym stanie i zdecyduj ponownie.</translation>
    </message>
    <message>
        <source>Look at the printer, then finish the sale again, or take the payment back.</source>
        <translation>Spójrz na drukarkę, potem zakończ sprzedaż ponownie albo cofnij płatność.</translation>
    </message>
    <message>
        <source>Look at the printer, then make the report again.</source>
        <translation>Spójrz na drukarkę, potem zrób raport ponownie.</translation>
    </message>
    <message>
        <source>Look at the printer. Only if there is no label, print it anew.</source>
        <translation>Spójrz na drukarkę. Tylko gdy etykiety nie ma, wydrukuj ją od nowa.</translation>
    </message>
    <message>
        <source>Look at the printer: if there is no whole receipt, print a copy.</source>
        <translation>Spójrz na drukarkę: jeśli nie ma całego paragonu, wydrukuj kopię.</translation>
    </message>
    <message>
        <source>Look at the terminal; if it printed no report, end its day again.</source>
        <translation>Spójrz na terminal; jeśli nie wydrukował raportu, zakończ dzień ponownie.</translation>
    </message>
    <message>
        <source>Look for the code in the message, or call a colleague.</source>
        <translation>Poszukaj kodu w wiadomości albo zawołaj współpracownika.</translation>
    </message>
    <message>
        <source>Look inside and shut it.</source>
        <translation>Zajrzyj do środka i&#xa0;zamknij je.</translation>
    </message>
    <message>
        <source>Look the order up by its code, its number or a name.</source>
        <translation>Wyszukaj zamówienie po kodzie, numerze lub nazwisku.</translation>
    </message>
    <message>
        <source>Look the order up by its number.</source>
        <translation>Wyszukaj zamówienie po numerze.</translation>
    </message>
    <message>
        <source>Look where the parcel was put, and correct its place.</source>
        <translation>Sprawdź, gdzie włożono paczkę, i&#xa0;popraw jej miejsce.</translation>
    </message>
    <message>
        <source>Look whether it was done, then go on, and tell the shop&apos;s support.</source>
        <translation>Sprawdź, czy zostało to zrobione, pracuj dalej i&#xa0;powiadom pomoc techniczną sklepu.</translation>
    </message>
    <message>
        <source>Look whether the goods are still in their bin, then hand over with an approval.</source>
        <translation>Sprawdź, czy towar jest jeszcze w swoim pojemniku, potem wydaj za zgodą.</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>Zmniejsz ilość.</translation>
    </message>
    <message>
        <source>Make the daily report first: press More, then X report.</source>
        <translation>Najpierw zrób raport dobowy: naciśnij Więcej, potem Raport X.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Błędny odczyt</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Pieniądze do wydania</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Więcej niż do zapłaty</translation>
    </message>
    <message>
        <source>More than was counted</source>
        <translation>Więcej niż policzono</translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation>Więcej niż sprzedano</translation>
    </message>
    <message>
        <source>More would be paid than is due for this order.</source>
        <translation>Zapłacono by więcej, niż wynosi należność za to zamówienie.</translation>
    </message>
    <message>
        <source>Name a receipt printer in the configuration, or go on without paper.</source>
        <translation>Wskaż drukarkę paragonów w&#xa0;konfiguracji albo kontynuuj bez papieru.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Podaj inną nazwę pliku albo przenieś tamten.</translation>
    </message>
    <message>
        <source>Name cannot be printed</source>
        <translation>Nazwy nie da się wydrukować</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Brak imienia</translation>
    </message>
    <message>
        <source>Name the letter in the settings, or correct the tax class of the product.</source>
        <translation>Podaj literę w&#xa0;ustawieniach albo popraw klasę podatku towaru.</translation>
    </message>
    <message>
        <source>Name the right data directory in the configuration.</source>
        <translation>Wskaż w&#xa0;konfiguracji właściwy katalog danych.</translation>
    </message>
    <message>
        <source>Name the right data directory.</source>
        <translation>Wskaż właściwy katalog danych.</translation>
    </message>
    <message>
        <source>No Enter comes behind a code.</source>
        <translation>Po kodzie nie przychodzi Enter.</translation>
    </message>
    <message>
        <source>No Z report yet</source>
        <translation>Nie ma jeszcze raportu Z</translation>
    </message>
    <message>
        <source>No card asked</source>
        <translation>Nie pytano o kartę</translation>
    </message>
    <message>
        <source>No card payment is waiting for an answer.</source>
        <translation>Żadna płatność kartą nie czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>No card was charged: the terminal was not asked for money.</source>
        <translation>Żadna karta nie została obciążona: terminal nie dostał polecenia.</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this terminal.</source>
        <translation>Na tym stanowisku nie skonfigurowano szuflady.</translation>
    </message>
    <message>
        <source>No daily report</source>
        <translation>Brak raportu dobowego</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Bez kaucji</translation>
    </message>
    <message>
        <source>No deposit is paid for {product}.</source>
        <translation>Za {product} nie pobiera się kaucji.</translation>
    </message>
    <message>
        <source>No discount here</source>
        <translation>Tu nie ma rabatu</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Brak szuflady</translation>
    </message>
    <message>
        <source>No fiscal receipt</source>
        <translation>Brak paragonu fiskalnego</translation>
    </message>
    <message>
        <source>No fiscal receipt is in doubt any more.</source>
        <translation>Żaden paragon fiskalny nie budzi już wątpliwości.</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Brak drukarki etykiet</translation>
    </message>
    <message>
        <source>No label printer is set up at this terminal.</source>
        <translation>Na tym stanowisku nie ustawiono drukarki etykiet.</translation>
    </message>
    <message>
        <source>No labels left</source>
        <translation>Brak etykiet</translation>
    </message>
    <message>
        <source>No line was chosen to come back.</source>
        <translation>Nie wybrano żadnej pozycji do zwrotu.</translation>
    </message>
    <message>
        <source>No lockers</source>
        <translation>Brak skrytek</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Już nie czeka</translation>
    </message>
    <message>
        <source>No order of this shop has this code.</source>
        <translation>Żadne zamówienie tego sklepu nie ma tego kodu.</translation>
    </message>
    <message>
        <source>No order of this shop that is known here has this bag.</source>
        <translation>Żadne znane tu zamówienie tego sklepu nie ma tej torby.</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Brak drukarki</translation>
    </message>
    <message>
        <source>No product here has the code {code}.</source>
        <translation>Żaden towar nie ma tutaj kodu {code}.</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this terminal.</source>
        <translation>Na tym stanowisku nie skonfigurowano drukarki paragonów.</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Brak zapisów</translation>
    </message>
    <message>
        <source>No sale was lost. Nobody can sign in until the file is back.</source>
        <translation>Żadna sprzedaż nie przepadła. Dopóki plik nie wróci, nikt się nie zaloguje.</translation>
    </message>
    <message>
        <source>No sale was lost: the catalogue is only a copy.</source>
        <translation>Żadna sprzedaż nie przepadła: katalog to tylko kopia.</translation>
    </message>
    <message>
        <source>No sale with the number {number} is known here.</source>
        <translation>Nie ma tutaj sprzedaży o&#xa0;numerze {number}.</translation>
    </message>
    <message>
        <source>No scanning here</source>
        <translation>Tu się nie skanuje</translation>
    </message>
    <message>
        <source>No screen</source>
        <translation>Brak ekranu</translation>
    </message>
    <message>
        <source>No shift has been closed at this till.</source>
        <translation>Na tej kasie nie zamknięto jeszcze żadnej zmiany.</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>Na tej kasie nie ma otwartej zmiany.</translation>
    </message>
    <message>
        <source>No such bag here</source>
        <translation>Nie ma tu takiej torby</translation>
    </message>
    <message>
        <source>No such coins</source>
        <translation>Nie ma takich monet</translation>
    </message>
    <message>
        <source>No such compartment</source>
        <translation>Nie ma takiej skrytki</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Nie ma takiej pozycji</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Nie ma takiego zamówienia</translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation>Nie ma takiej płatności</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Nie ma takiego pytania</translation>
    </message>
    <message>
        <source>No tax letter</source>
        <translation>Brak litery podatku</translation>
    </message>
    <message>
        <source>No wall of lockers is set up at this terminal.</source>
        <translation>Na tym stanowisku nie ustawiono szafy skrytek.</translation>
    </message>
    <message>
        <source>No word from the back office</source>
        <translation>Brak wieści z&#xa0;zaplecza</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nikt nie odpowiada</translation>
    </message>
    <message>
        <source>Nobody can decide about orders in this store now.</source>
        <translation>Nikt nie może teraz decydować o zamówieniach w tym sklepie.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Nobody is signed in at this till.</source>
        <translation>Na tej kasie nikt nie jest zalogowany.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Osoba nieznana</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of a payment for this order.</source>
        <translation>Nie wiadomo jeszcze, co się stało z płatnością za to zamówienie.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved. Nothing is asked for twice.</source>
        <translation>Jeszcze nie wiadomo, czy pieniądze przeszły. O nic nie prosimy dwa razy.</translation>
    </message>
    <message>
        <source>Not a basket</source>
        <translation>To nie koszyk</translation>
    </message>
    <message>
        <source>Not a code of the sheet</source>
        <translation>To nie kod z arkusza</translation>
    </message>
    <message>
        <source>Not a count</source>
        <translation>To nie wynik liczenia</translation>
    </message>
    <message>
        <source>Not a discount</source>
        <translation>To nie rabat</translation>
    </message>
    <message>
        <source>Not a pickup code</source>
        <translation>To nie kod odbioru</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>To nie cena</translation>
    </message>
    <message>
        <source>Not a promotion</source>
        <translation>To nie promocja</translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation>To nie ilość</translation>
    </message>
    <message>
        <source>Not a receipt</source>
        <translation>To nie paragon</translation>
    </message>
    <message>
        <source>Not a receipt code</source>
        <translation>To nie kod paragonu</translation>
    </message>
    <message>
        <source>Not a sale</source>
        <translation>To nie sprzedaż</translation>
    </message>
    <message>
        <source>Not a tax number</source>
        <translation>To nie NIP</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>Not all letters of a code arrive: {found}.</source>
        <translation>Nie wszystkie znaki kodu przychodzą: {found}.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>Brak prawa użycia</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>To nie kwota</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>To nie odpowiedź</translation>
    </message>
    <message>
        <source>Not at this terminal</source>
        <translation>Nie na tym terminalu</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nie obciążono</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Za mało na stanie</translation>
    </message>
    <message>
        <source>Not enough in the drawer</source>
        <translation>Za mało w szufladzie</translation>
    </message>
    <message>
        <source>Not for this place</source>
        <translation>Nie to miejsce</translation>
    </message>
    <message>
        <source>Not in fiscal mode</source>
        <translation>Nie w&#xa0;trybie fiskalnym</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not of this shift</source>
        <translation>Nie z tej zmiany</translation>
    </message>
    <message>
        <source>Not our records</source>
        <translation>To nie nasze zapisy</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Jeszcze nie zapłacono</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nieosiągalne</translation>
    </message>
    <message>
        <source>Not that many</source>
        <translation>Nie ma aż tyle</translation>
    </message>
    <message>
        <source>Not the back office&apos;s key</source>
        <translation>To nie klucz zaplecza</translation>
    </message>
    <message>
        <source>Not the right bin</source>
        <translation>Niewłaściwa skrytka</translation>
    </message>
    <message>
        <source>Not the right code</source>
        <translation>To nie ten kod</translation>
    </message>
    <message>
        <source>Note the code below and ask the shop&apos;s support.</source>
        <translation>Zapisz poniższy kod i&#xa0;zapytaj pomoc techniczną sklepu.</translation>
    </message>
    <message>
        <source>Notes and coins cannot make that amount.</source>
        <translation>Z&#xa0;banknotów i&#xa0;monet nie da się złożyć tej kwoty.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Nothing closes a code</source>
        <translation>Nic nie kończy kodu</translation>
    </message>
    <message>
        <source>Nothing has to be done. Selling is safer with the AIM identifier: see the scanner&apos;s manual.</source>
        <translation>Nic nie trzeba robić. Sprzedaż jest pewniejsza z identyfikatorem AIM: zobacz instrukcję skanera.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Nic nie zostało do zapłaty.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nie ma o&#xa0;co pytać</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nie ma czego zrobić</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nic do zapłaty</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nie ma czego zapisać</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nie ma czego raportować</translation>
    </message>
    <message>
        <source>Nothing to weigh</source>
        <translation>Nie ma czego ważyć</translation>
    </message>
    <message>
        <source>Nothing was deleted on either side.</source>
        <translation>Po żadnej stronie nic nie usunięto.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Part of the records cannot be trusted.</source>
        <translation>Nic nie usunięto. Części zapisów nie można ufać.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was not sent is still here.</source>
        <translation>Nic nie usunięto. To, czego nie wysłano, nadal tu jest.</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation>Nic nie przepadło i&#xa0;nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing was lost that was stored. The basket is kept.</source>
        <translation>Nic zapisanego nie przepadło. Koszyk został zachowany.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Nothing was lost. All sales are kept here and will be sent.</source>
        <translation>Nic nie zginęło. Cała sprzedaż jest tutaj zapisana i&#xa0;zostanie wysłana.</translation>
    </message>
    <message>
        <source>Nothing was lost. Codes can be typed meanwhile.</source>
        <translation>Nic nie przepadło. Kody można tymczasem wpisywać.</translation>
    </message>
    <message>
        <source>Nothing was lost. Printing goes on.</source>
        <translation>Nic nie przepadło. Drukowanie trwa.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sales are kept here until they are sent.</source>
        <translation>Nic nie przepadło. Sprzedaże są przechowywane tutaj do czasu wysłania.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on without it.</source>
        <translation>Nic nie przepadło. Sprzedaż trwa bez niego.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on.</source>
        <translation>Nic nie przepadło. Można sprzedawać dalej.</translation>
    </message>
    <message>
        <source>Nothing was lost. The basket is as it was.</source>
        <translation>Nic nie przepadło. Koszyk jest taki, jaki był.</translation>
    </message>
    <message>
        <source>Nothing was lost. The built-in theme is used.</source>
        <translation>Nic nie przepadło. Używany jest motyw wbudowany.</translation>
    </message>
    <message>
        <source>Nothing was lost. The door stays shut.</source>
        <translation>Nic nie przepadło. Drzwiczki pozostają zamknięte.</translation>
    </message>
    <message>
        <source>Nothing was lost. The label was not printed.</source>
        <translation>Nic nie przepadło. Etykieta nie została wydrukowana.</translation>
    </message>
    <message>
        <source>Nothing was lost. The old catalogue stays in use.</source>
        <translation>Nic nie przepadło. Nadal działa poprzedni katalog.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is still inside.</source>
        <translation>Nic nie przepadło. Paczka nadal jest w&#xa0;środku.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is where it was, or in front of you.</source>
        <translation>Nic nie przepadło. Paczka jest tam, gdzie była, albo przed tobą.</translation>
    </message>
    <message>
        <source>Nothing was lost. Whatever was asked for happens once.</source>
        <translation>Nic nie przepadło. To, o co poproszono, stanie się tylko raz.</translation>
    </message>
    <message>
        <source>Nothing was lost: the program did not start.</source>
        <translation>Nic nie przepadło: program się nie uruchomił.</translation>
    </message>
    <message>
        <source>Nothing was sold and nothing was changed.</source>
        <translation>Niczego nie sprzedano i niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Of {name}, only {left} can still come back.</source>
        <translation>Towar {name}: zwrócić można jeszcze tylko {left}.</translation>
    </message>
    <message>
        <source>Of {name}, there is less in the order than was named.</source>
        <translation>W zamówieniu jest mniej niż podano: {name}.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>One name, two rates</source>
        <translation>Jedna nazwa, dwie stawki</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>Tylko jedna sztuka</translation>
    </message>
    <message>
        <source>Only a colleague can hand it over</source>
        <translation>Może to wydać tylko współpracownik</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Otwórz je ponownie.</translation>
    </message>
    <message>
        <source>Open it, take out torn paper and close it, then finish the sale again, or call its service.</source>
        <translation>Otwórz, wyjmij podarty papier i&#xa0;zamknij, potem zakończ sprzedaż ponownie albo wezwij serwis.</translation>
    </message>
    <message>
        <source>Open the drawer with its key, or name it in the configuration.</source>
        <translation>Otwórz szufladę kluczykiem albo wskaż ją w&#xa0;konfiguracji.</translation>
    </message>
    <message>
        <source>Open the shift with a counted float.</source>
        <translation>Otwórz zmianę i&#xa0;przelicz pogotowie kasowe.</translation>
    </message>
    <message>
        <source>Order used already</source>
        <translation>Polecenie już użyte</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Inna waluta</translation>
    </message>
    <message>
        <source>Other labels wait in the label printer.</source>
        <translation>W&#xa0;drukarce etykiet czekają inne etykiety.</translation>
    </message>
    <message>
        <source>PIN taken</source>
        <translation>PIN zajęty</translation>
    </message>
    <message>
        <source>PIN too simple</source>
        <translation>PIN zbyt prosty</translation>
    </message>
    <message>
        <source>Pair with the backend of the right shop, or start with an empty data directory.</source>
        <translation>Sparuj z&#xa0;serwerem właściwego sklepu albo zacznij z&#xa0;pustym katalogiem danych.</translation>
    </message>
    <message>
        <source>Pairing is damaged</source>
        <translation>Parowanie uszkodzone</translation>
    </message>
    <message>
        <source>Pairing is over</source>
        <translation>Parowanie wygasło</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Kończy się papier</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Brak papieru</translation>
    </message>
    <message>
        <source>Paper ran out</source>
        <translation>Skończył się papier</translation>
    </message>
    <message>
        <source>Part of the total has not been paid.</source>
        <translation>Część kwoty nie została zapłacona.</translation>
    </message>
    <message>
        <source>Part of {number} was refunded, so it cannot be voided.</source>
        <translation>Z&#xa0;paragonu {number} już coś zwrócono, więc nie można go anulować.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Payment is open</source>
        <translation>Trwa płatność</translation>
    </message>
    <message>
        <source>Payment not decided</source>
        <translation>Płatność nierozstrzygnięta</translation>
    </message>
    <message>
        <source>People come from the back office</source>
        <translation>Ludzie są z zaplecza</translation>
    </message>
    <message>
        <source>Perhaps collected already</source>
        <translation>Może już odebrane</translation>
    </message>
    <message>
        <source>Picking is not over</source>
        <translation>Kompletowanie trwa</translation>
    </message>
    <message>
        <source>Plug in the right printer, or correct the settings.</source>
        <translation>Podłącz właściwą drukarkę albo popraw ustawienia.</translation>
    </message>
    <message>
        <source>Plug it in again, into the same socket if you can. It comes back by itself.</source>
        <translation>Podłącz go ponownie, w miarę możności do tego samego gniazda. Wróci sam.</translation>
    </message>
    <message>
        <source>Plug the right one in. If it was exchanged on purpose, write its name into the settings.</source>
        <translation>Podłącz właściwe. Jeśli wymieniono je celowo, wpisz jego nazwę do ustawień.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port zajęty</translation>
    </message>
    <message>
        <source>Press its online button, then print again.</source>
        <translation>Naciśnij na niej przycisk online i&#xa0;wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Press its pause button, then print again.</source>
        <translation>Naciśnij przycisk pauzy, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>Ceny bez podatku</translation>
    </message>
    <message>
        <source>Printer cannot do this</source>
        <translation>Drukarka tego nie potrafi</translation>
    </message>
    <message>
        <source>Printer is busy</source>
        <translation>Drukarka zajęta</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Drukarka jest offline</translation>
    </message>
    <message>
        <source>Printer is silent</source>
        <translation>Drukarka milczy</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Brak połączenia z drukarką</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Drukarka się zatrzymała</translation>
    </message>
    <message>
        <source>Push the door and open it again, or fetch a colleague with the key.</source>
        <translation>Dociśnij drzwiczki i&#xa0;otwórz ponownie albo zawołaj kogoś z&#xa0;kluczem.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then scan again.</source>
        <translation>Domknij szufladę i zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Push the drawer shut.</source>
        <translation>Domknij szufladę.</translation>
    </message>
    <message>
        <source>Put in a new ribbon, then print again.</source>
        <translation>Załóż nową taśmę, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover, then finish the sale again.</source>
        <translation>Włóż nową rolkę i&#xa0;zamknij pokrywę, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover; then print again.</source>
        <translation>Włóż nową rolkę i&#xa0;zamknij pokrywę, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Put in a new roll and look: if the rest does not come out, print a copy.</source>
        <translation>Włóż nową rolkę i sprawdź: jeśli reszta się nie wydrukuje, wydrukuj kopię.</translation>
    </message>
    <message>
        <source>Put in a new roll of labels, then print again.</source>
        <translation>Włóż nową rolkę etykiet, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Put it on the scale, or type its weight.</source>
        <translation>Połóż towar na wadze albo wpisz jego masę.</translation>
    </message>
    <message>
        <source>Put the bag back and fetch the one of {code}.</source>
        <translation>Odłóż torbę i przynieś tę z {code}.</translation>
    </message>
    <message>
        <source>Put the data directory on a local disk and start again.</source>
        <translation>Umieść katalog danych na dysku lokalnym i&#xa0;uruchom ponownie.</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>Połóż towar na wadze.</translation>
    </message>
    <message>
        <source>Read what the printer shows, then finish the sale again, or take the payment back.</source>
        <translation>Odczytaj, co pokazuje drukarka, i ponownie zakończ sprzedaż albo cofnij płatność.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Potrzebny powód</translation>
    </message>
    <message>
        <source>Receipt is not accepted</source>
        <translation>Paragon odrzucony</translation>
    </message>
    <message>
        <source>Receipt needs paper</source>
        <translation>Paragon wymaga papieru</translation>
    </message>
    <message>
        <source>Receipt not found</source>
        <translation>Nie znaleziono paragonu</translation>
    </message>
    <message>
        <source>Receipt not known</source>
        <translation>Nie wiadomo, czy jest paragon</translation>
    </message>
    <message>
        <source>Receipt stands open</source>
        <translation>Paragon jest otwarty</translation>
    </message>
    <message>
        <source>Receipt was dropped</source>
        <translation>Paragon porzucony</translation>
    </message>
    <message>
        <source>Records are damaged</source>
        <translation>Zapisy są uszkodzone</translation>
    </message>
    <message>
        <source>Records are newer</source>
        <translation>Zapisy są nowsze</translation>
    </message>
    <message>
        <source>Records differ</source>
        <translation>Zapisy się różnią</translation>
    </message>
    <message>
        <source>Records not safe here</source>
        <translation>Zapisy nie są tu bezpieczne</translation>
    </message>
    <message>
        <source>Refund it.</source>
        <translation>Zrób zwrot.</translation>
    </message>
    <message>
        <source>Refund the rest of it.</source>
        <translation>Zwróć pozostałą część.</translation>
    </message>
    <message>
        <source>Remove the line, and take it back on the page Receipts.</source>
        <translation>Usuń pozycję i&#xa0;przyjmij zwrot na stronie Paragony.</translation>
    </message>
    <message>
        <source>Restore the file from the backup of this terminal.</source>
        <translation>Przywróć plik z&#xa0;kopii zapasowej tego stanowiska.</translation>
    </message>
    <message>
        <source>Ribbon is used up</source>
        <translation>Taśma się skończyła</translation>
    </message>
    <message>
        <source>Run omnitill backend migrate, then start the backend again.</source>
        <translation>Uruchom omnitill backend migrate, a potem ponownie uruchom serwer.</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>Ten sam numer seryjny</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation>Powiedz, co widać</translation>
    </message>
    <message>
        <source>Scale below zero</source>
        <translation>Waga poniżej zera</translation>
    </message>
    <message>
        <source>Scale declines</source>
        <translation>Waga odmawia</translation>
    </message>
    <message>
        <source>Scale is silent</source>
        <translation>Waga milczy</translation>
    </message>
    <message>
        <source>Scale not found</source>
        <translation>Nie znaleziono wagi</translation>
    </message>
    <message>
        <source>Scale not understood</source>
        <translation>Niezrozumiała waga</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Najpierw zeskanuj towar.</translation>
    </message>
    <message>
        <source>Scan each one by itself.</source>
        <translation>Zeskanuj każdą sztukę osobno.</translation>
    </message>
    <message>
        <source>Scan it again, or search for the product by name.</source>
        <translation>Zeskanuj ponownie albo wyszukaj towar po nazwie.</translation>
    </message>
    <message>
        <source>Scan it again, or type the digits under the bars.</source>
        <translation>Zeskanuj ponownie albo wpisz cyfry spod kresek.</translation>
    </message>
    <message>
        <source>Scan one code at a time.</source>
        <translation>Skanuj po jednym kodzie.</translation>
    </message>
    <message>
        <source>Scan the bin that holds the goods.</source>
        <translation>Zeskanuj skrytkę, w której leży towar.</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a receipt, or go back to the basket.</source>
        <translation>Zeskanuj kod u&#xa0;dołu paragonu albo wróć do koszyka.</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s message, or the label on the bag.</source>
        <translation>Zeskanuj kod z wiadomości klienta albo etykietę na torbie.</translation>
    </message>
    <message>
        <source>Scan the code of the customer again, or leave the field empty.</source>
        <translation>Zeskanuj kod klienta ponownie albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Scan the codes of the sheet one by one. If it was one of them, connect it as a serial device.</source>
        <translation>Skanuj kody z arkusza jeden po drugim. Jeśli to był jeden z nich, podłącz skaner jako urządzenie szeregowe.</translation>
    </message>
    <message>
        <source>Scan the goods, or say why they are missing.</source>
        <translation>Zeskanuj towar albo podaj powód braku.</translation>
    </message>
    <message>
        <source>Scan the serial number of the other piece.</source>
        <translation>Zeskanuj numer seryjny drugiej sztuki.</translation>
    </message>
    <message>
        <source>Scan the serial number on the box.</source>
        <translation>Zeskanuj numer seryjny z&#xa0;pudełka.</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Skaner odłączony</translation>
    </message>
    <message>
        <source>Search for the product by name, or call somebody who knows it.</source>
        <translation>Wyszukaj towar po nazwie albo zawołaj kogoś, kto go zna.</translation>
    </message>
    <message>
        <source>Sell the rest in a second sale.</source>
        <translation>Sprzedaj resztę w&#xa0;drugiej sprzedaży.</translation>
    </message>
    <message>
        <source>Send the customer to the place that the code is for.</source>
        <translation>Skieruj klienta tam, gdzie obowiązuje ten kod.</translation>
    </message>
    <message>
        <source>Sending has a fault</source>
        <translation>Błąd wysyłania</translation>
    </message>
    <message>
        <source>Serial number needed</source>
        <translation>Potrzebny numer seryjny</translation>
    </message>
    <message>
        <source>Set a longer pause between letters, or connect it as a serial or HID POS device.</source>
        <translation>Ustaw dłuższą przerwę między znakami albo podłącz skaner jako urządzenie szeregowe lub HID POS.</translation>
    </message>
    <message>
        <source>Set it to send GS as a control character, or connect it as a serial or HID POS device.</source>
        <translation>Ustaw wysyłanie GS jako znaku sterującego albo podłącz skaner jako urządzenie szeregowe lub HID POS.</translation>
    </message>
    <message>
        <source>Set the catalogue to prices that include tax.</source>
        <translation>Ustaw w&#xa0;katalogu ceny z&#xa0;podatkiem.</translation>
    </message>
    <message>
        <source>Set the scanner to UTF-8 by its manual. Products are found all the same.</source>
        <translation>Ustaw w skanerze UTF-8 według instrukcji. Towary i tak są znajdowane.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) as its suffix by its manual.</source>
        <translation>Ustaw w skanerze Enter (CR) jako sufiks według instrukcji.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {machine} by its manual, or connect it as a serial or HID POS device.</source>
        <translation>Ustaw w skanerze klawiaturę {machine} według instrukcji albo podłącz go jako urządzenie szeregowe lub HID POS.</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Zmiana jest otwarta</translation>
    </message>
    <message>
        <source>Shift not open</source>
        <translation>Zmiana nie jest otwarta</translation>
    </message>
    <message>
        <source>Shut the drawer first</source>
        <translation>Najpierw zamknij szufladę</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the address of the backend.</source>
        <translation>Zaloguj się do sieci albo sprawdź adres serwera.</translation>
    </message>
    <message>
        <source>Sign in with a PIN, and have the badge given to a person.</source>
        <translation>Zaloguj się PIN-em i&#xa0;poproś o&#xa0;przypisanie identyfikatora.</translation>
    </message>
    <message>
        <source>Sign in with your PIN or badge.</source>
        <translation>Zaloguj się PIN-em albo identyfikatorem.</translation>
    </message>
    <message>
        <source>Sign in, then add people in the settings.</source>
        <translation>Zaloguj się i&#xa0;dodaj osoby w&#xa0;ustawieniach.</translation>
    </message>
    <message>
        <source>Some of {name} is neither picked nor said to be missing.</source>
        <translation>Część pozycji {name} nie jest ani skompletowana, ani zgłoszona jako brak.</translation>
    </message>
    <message>
        <source>Somebody else began a receipt on the fiscal printer and did not end it.</source>
        <translation>Ktoś inny zaczął paragon na drukarce fiskalnej i&#xa0;go nie zakończył.</translation>
    </message>
    <message>
        <source>Somebody sees to it</source>
        <translation>Ktoś się tym zajmuje</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Ktoś był szybszy</translation>
    </message>
    <message>
        <source>Somebody works on it</source>
        <translation>Ktoś nad tym pracuje</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Odpowiedziało coś innego</translation>
    </message>
    <message>
        <source>Something is plugged in there, but it does not answer as this device would.</source>
        <translation>Coś jest tam podłączone, ale nie odpowiada jak to urządzenie.</translation>
    </message>
    <message>
        <source>Something stands before a code</source>
        <translation>Coś stoi przed kodem</translation>
    </message>
    <message>
        <source>Something stands behind a code</source>
        <translation>Coś stoi za kodem</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Speak to your colleague, or take the order over with a reason.</source>
        <translation>Porozmawiaj z tą osobą albo przejmij zamówienie, podając powód.</translation>
    </message>
    <message>
        <source>Start it again, or take another way to pay.</source>
        <translation>Zacznij od nowa albo wybierz inny sposób płatności.</translation>
    </message>
    <message>
        <source>Start it where a graphical desktop runs.</source>
        <translation>Uruchom program tam, gdzie działa pulpit graficzny.</translation>
    </message>
    <message>
        <source>Start the card payment again.</source>
        <translation>Zacznij płatność kartą od nowa.</translation>
    </message>
    <message>
        <source>Start the database or correct its address, then start the backend again.</source>
        <translation>Uruchom bazę danych lub popraw jej adres, a potem ponownie uruchom serwer.</translation>
    </message>
    <message>
        <source>Stop selling here and call support.</source>
        <translation>Przerwij tu sprzedaż i&#xa0;wezwij pomoc techniczną.</translation>
    </message>
    <message>
        <source>Stop selling here, keep the data directory as it is, and call support.</source>
        <translation>Przerwij tu sprzedaż, nie ruszaj katalogu danych i&#xa0;wezwij pomoc techniczną.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Zatrzymaj tamten program albo wybierz inny port.</translation>
    </message>
    <message>
        <source>Switch CapsLock off at the keyboard, and in the scanner&apos;s settings too.</source>
        <translation>Wyłącz CapsLock na klawiaturze, a także w ustawieniach skanera.</translation>
    </message>
    <message>
        <source>Switch it off and on and look: if the receipt is not whole, print a copy.</source>
        <translation>Wyłącz ją i włącz, potem sprawdź: jeśli paragon nie jest cały, wydrukuj kopię.</translation>
    </message>
    <message>
        <source>Switch it off and on, then print again.</source>
        <translation>Wyłącz ją i&#xa0;włącz, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Switch it off and on. Compare its settings with those of the till, the speed too.</source>
        <translation>Wyłącz je i włącz. Porównaj jego ustawienia z ustawieniami kasy, także prędkość.</translation>
    </message>
    <message>
        <source>Switch on GS (FNC1) by the scanner&apos;s manual, or connect it as a serial or HID POS device.</source>
        <translation>Włącz GS (FNC1) według instrukcji skanera albo podłącz go jako urządzenie szeregowe lub HID POS.</translation>
    </message>
    <message>
        <source>Switch on the transmission of the check digit by the scanner&apos;s manual.</source>
        <translation>Włącz przesyłanie cyfry kontrolnej według instrukcji skanera.</translation>
    </message>
    <message>
        <source>Switch the printer off, open the cover, take out the paper, switch it on and print again.</source>
        <translation>Wyłącz drukarkę, otwórz pokrywę, wyjmij papier, włącz ją i&#xa0;wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Switch training mode, then try again.</source>
        <translation>Przełącz tryb szkolenia i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Take all but the Enter away from the suffix in the scanner&apos;s settings.</source>
        <translation>Usuń z sufiksu w ustawieniach skanera wszystko oprócz Enter.</translation>
    </message>
    <message>
        <source>Take everything off and set the scale to zero.</source>
        <translation>Zdejmij wszystko i&#xa0;wyzeruj wagę.</translation>
    </message>
    <message>
        <source>Take everything off the scale, then weigh again.</source>
        <translation>Zdejmij wszystko z&#xa0;wagi i&#xa0;zważ ponownie.</translation>
    </message>
    <message>
        <source>Take it off the shelf and fetch another one.</source>
        <translation>Zdejmij towar z&#xa0;półki i&#xa0;weź inną sztukę.</translation>
    </message>
    <message>
        <source>Take no second payment. Ask the card terminal for the first one.</source>
        <translation>Nie przyjmuj drugiej płatności. Zapytaj terminal kartowy o pierwszą.</translation>
    </message>
    <message>
        <source>Take payment cards on the card terminal only.</source>
        <translation>Karty płatnicze obsługuj tylko na terminalu płatniczym.</translation>
    </message>
    <message>
        <source>Take the amount that is left.</source>
        <translation>Przyjmij kwotę, która została.</translation>
    </message>
    <message>
        <source>Take the goods that come back on the page Receipts, and sell the rest on its own.</source>
        <translation>Przyjmij zwrot na stronie Paragony, a&#xa0;resztę sprzedaj osobno.</translation>
    </message>
    <message>
        <source>Take the payment back, correct the basket or pay in another way, then go on.</source>
        <translation>Cofnij płatność, popraw koszyk lub zapłać inaczej i kontynuuj.</translation>
    </message>
    <message>
        <source>Take the payment first, then hand over.</source>
        <translation>Najpierw przyjmij zapłatę, potem wydaj.</translation>
    </message>
    <message>
        <source>Take the prefix away in the scanner&apos;s settings, or name it in the till&apos;s settings.</source>
        <translation>Usuń prefiks w ustawieniach skanera albo podaj go w ustawieniach kasy.</translation>
    </message>
    <message>
        <source>Take the rest, then finish the sale.</source>
        <translation>Przyjmij resztę kwoty, potem zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Tax not set up</source>
        <translation>Brak stawki podatku</translation>
    </message>
    <message>
        <source>Tax rates differ</source>
        <translation>Stawki podatku się różnią</translation>
    </message>
    <message>
        <source>Terminal cannot do it</source>
        <translation>Terminal tego nie robi</translation>
    </message>
    <message>
        <source>Terminal is busy</source>
        <translation>Terminal zajęty</translation>
    </message>
    <message>
        <source>Terminal not reached</source>
        <translation>Terminal nie odpowiada</translation>
    </message>
    <message>
        <source>That PIN cannot be used.</source>
        <translation>Tego PIN-u nie można użyć.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation>Ten PIN zbyt łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>That amount cannot be taken.</source>
        <translation>Tej kwoty nie można przyjąć.</translation>
    </message>
    <message>
        <source>That amount of cash cannot be.</source>
        <translation>Taka kwota gotówki jest niemożliwa.</translation>
    </message>
    <message>
        <source>That answer does not fit this question.</source>
        <translation>Ta odpowiedź nie pasuje do pytania.</translation>
    </message>
    <message>
        <source>That badge belongs to nobody here.</source>
        <translation>Ten identyfikator do nikogo tu nie należy.</translation>
    </message>
    <message>
        <source>That badge belongs to {person}.</source>
        <translation>Ten identyfikator należy do: {person}.</translation>
    </message>
    <message>
        <source>That basket is at the counter, not parked.</source>
        <translation>Ten koszyk jest przy kasie, nie jest odłożony.</translation>
    </message>
    <message>
        <source>That is a payment card</source>
        <translation>To karta płatnicza</translation>
    </message>
    <message>
        <source>That payment is no longer in the list.</source>
        <translation>Tej płatności nie ma już na liście.</translation>
    </message>
    <message>
        <source>That person does not work at this terminal.</source>
        <translation>Ta osoba nie pracuje na tym stanowisku.</translation>
    </message>
    <message>
        <source>That print or drawer job is no longer waiting.</source>
        <translation>To polecenie druku albo otwarcia szuflady już nie czeka.</translation>
    </message>
    <message>
        <source>That question is not in this till&apos;s journal.</source>
        <translation>Tego pytania nie ma w dzienniku tej kasy.</translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}.</source>
        <translation>PIN jest błędny. Pozostałe próby: {left}.</translation>
    </message>
    <message>
        <source>The address of the database cannot be used: {reason}.</source>
        <translation>Nie można użyć adresu bazy danych: {reason}.</translation>
    </message>
    <message>
        <source>The approval of {person} is for something else, or they may not approve this.</source>
        <translation>Zgoda, którą daje {person}, dotyczy czegoś innego albo ta osoba nie ma do tego uprawnień.</translation>
    </message>
    <message>
        <source>The backend answered in a way that cannot be used.</source>
        <translation>Serwer odpowiedział w&#xa0;sposób, którego nie da się użyć.</translation>
    </message>
    <message>
        <source>The backend asked to wait.</source>
        <translation>Serwer poprosił o odczekanie.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <translation>Brak połączenia z serwerem.</translation>
    </message>
    <message>
        <source>The backend could not prove who it is.</source>
        <translation>Serwer nie potwierdził, że jest tym, za kogo się podaje.</translation>
    </message>
    <message>
        <source>The backend did not accept the key of the back office, or there is none here.</source>
        <translation>Serwer nie przyjął klucza zaplecza albo klucza tu nie ma.</translation>
    </message>
    <message>
        <source>The backend did not accept this: {reason}.</source>
        <translation>Serwer tego nie przyjął: {reason}.</translation>
    </message>
    <message>
        <source>The backend holds another record than this terminal at the same place.</source>
        <translation>Serwer ma w&#xa0;tym samym miejscu inny zapis niż to stanowisko.</translation>
    </message>
    <message>
        <source>The backend holds other records of this terminal, perhaps from a restored backup.</source>
        <translation>Serwer ma inne zapisy tego stanowiska, może z&#xa0;przywróconej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backend no longer knows the key of this terminal.</source>
        <translation>Serwer nie zna już klucza tego stanowiska.</translation>
    </message>
    <message>
        <source>The backend no longer understands this version.</source>
        <translation>Serwer nie rozumie już tej wersji.</translation>
    </message>
    <message>
        <source>The backend sells in {theirs}, and this terminal holds sales in {ours}.</source>
        <translation>Serwer sprzedaje w&#xa0;walucie {theirs}, a&#xa0;to stanowisko ma sprzedaże w&#xa0;walucie {ours}.</translation>
    </message>
    <message>
        <source>The bank or the terminal said no.</source>
        <translation>Bank lub terminal odmówił.</translation>
    </message>
    <message>
        <source>The basket changed after the payment began.</source>
        <translation>Koszyk zmienił się po rozpoczęciu płatności.</translation>
    </message>
    <message>
        <source>The basket file is wrong at {path}: {reason}.</source>
        <translation>Plik koszyka ma błąd w&#xa0;miejscu {path}: {reason}.</translation>
    </message>
    <message>
        <source>The card has its money back</source>
        <translation>Karta dostała zwrot</translation>
    </message>
    <message>
        <source>The card payment was cancelled before it was approved.</source>
        <translation>Płatność kartą anulowano, zanim została zatwierdzona.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>Terminal płatniczy nie odpowiada.</translation>
    </message>
    <message>
        <source>The card terminal is occupied with something else.</source>
        <translation>Terminal płatniczy jest zajęty czymś innym.</translation>
    </message>
    <message>
        <source>The card was not charged. The payment stands as it was.</source>
        <translation>Karta nie została obciążona. Płatność jest, jak była.</translation>
    </message>
    <message>
        <source>The cash drawer has stood open for more than 30 seconds.</source>
        <translation>Szuflada kasowa jest otwarta dłużej niż 30 sekund.</translation>
    </message>
    <message>
        <source>The cash drawer stands open, and this shop sells only with the drawer shut.</source>
        <translation>Szuflada kasowa jest otwarta, a ten sklep sprzedaje tylko przy zamkniętej szufladzie.</translation>
    </message>
    <message>
        <source>The catalogue is being written by another program.</source>
        <translation>Katalog zapisuje teraz inny program.</translation>
    </message>
    <message>
        <source>The check digit of an EAN does not arrive.</source>
        <translation>Cyfra kontrolna kodu EAN nie przychodzi.</translation>
    </message>
    <message>
        <source>The clock of the fiscal printer does not agree with this till.</source>
        <translation>Zegar drukarki fiskalnej nie zgadza się z&#xa0;tą kasą.</translation>
    </message>
    <message>
        <source>The code of the parcel does not fit on labels of this size.</source>
        <translation>Kod paczki nie mieści się na etykietach tej wielkości.</translation>
    </message>
    <message>
        <source>The compartment was taken out of use.</source>
        <translation>Skrytka została wyłączona z&#xa0;użycia.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be read: {reason}.</source>
        <translation>Nie da się odczytać pliku konfiguracji {file}: {reason}.</translation>
    </message>
    <message>
        <source>The configuration has an unknown key {key}; the nearest known one is {nearest}.</source>
        <translation>W&#xa0;konfiguracji jest nieznany klucz {key}; najbliższy znany to {nearest}.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open.</source>
        <translation>Pokrywa drukarki paragonów jest otwarta.</translation>
    </message>
    <message>
        <source>The cover or the lever of the fiscal printer is open.</source>
        <translation>Pokrywa lub dźwignia drukarki fiskalnej jest otwarta.</translation>
    </message>
    <message>
        <source>The cover was opened while the receipt was printing.</source>
        <translation>Pokrywę otwarto podczas drukowania paragonu.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is stuck.</source>
        <translation>Obcinacz drukarki paragonów się zaciął.</translation>
    </message>
    <message>
        <source>The data directory cannot be opened with the rights of this program.</source>
        <translation>Program nie ma uprawnień do otwarcia katalogu danych.</translation>
    </message>
    <message>
        <source>The data directory holds no records of a terminal.</source>
        <translation>W&#xa0;katalogu danych nie ma zapisów stanowiska.</translation>
    </message>
    <message>
        <source>The data directory holds the records of something else.</source>
        <translation>W&#xa0;katalogu danych są zapisy czegoś innego.</translation>
    </message>
    <message>
        <source>The database of the backend cannot be opened.</source>
        <translation>Nie można otworzyć bazy danych serwera.</translation>
    </message>
    <message>
        <source>The device cannot be reached where it was set up.</source>
        <translation>Urządzenie jest nieosiągalne tam, gdzie je ustawiono.</translation>
    </message>
    <message>
        <source>The device is there, but this computer does not let the till open it.</source>
        <translation>Urządzenie jest, ale komputer nie pozwala kasie go otworzyć.</translation>
    </message>
    <message>
        <source>The device {device} cannot be used as it is configured: {reason}.</source>
        <translation>Urządzenia {device} nie można użyć w tej konfiguracji: {reason}.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Błąd dysku</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Dysk jest prawie pełny</translation>
    </message>
    <message>
        <source>The disk of this terminal can be read but not written.</source>
        <translation>Z&#xa0;dysku tego stanowiska można czytać, ale nie można na nim zapisywać.</translation>
    </message>
    <message>
        <source>The disk of this terminal could not be written or read.</source>
        <translation>Nie udał się zapis lub odczyt dysku tego stanowiska.</translation>
    </message>
    <message>
        <source>The disk of this terminal has little space left.</source>
        <translation>Na dysku tego stanowiska zostało mało miejsca.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Dysk tego stanowiska jest pełny.</translation>
    </message>
    <message>
        <source>The disk settings would not keep sales through a power cut.</source>
        <translation>Ustawienia dysku nie ochroniłyby sprzedaży przy zaniku prądu.</translation>
    </message>
    <message>
        <source>The disk takes nothing</source>
        <translation>Dysk nie przyjmuje zapisów</translation>
    </message>
    <message>
        <source>The door of a compartment stands open for too long.</source>
        <translation>Drzwiczki skrytki są otwarte zbyt długo.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>W&#xa0;szufladzie nie ma tylu pieniędzy.</translation>
    </message>
    <message>
        <source>The drawer was opened a moment ago.</source>
        <translation>Szufladę otwarto przed chwilą.</translation>
    </message>
    <message>
        <source>The figures of the promotion {name} make no sense.</source>
        <translation>Liczby promocji {name} nie mają sensu.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie da się odczytać pliku.</translation>
    </message>
    <message>
        <source>The file that pairs this terminal with the backend cannot be read.</source>
        <translation>Nie da się odczytać pliku, który łączy to stanowisko z&#xa0;serwerem.</translation>
    </message>
    <message>
        <source>The file that protects the PINs is missing: {file}.</source>
        <translation>Brakuje pliku, który chroni PIN-y: {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Nie da się odczytać pliku {file}.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>Plik {file} nie ma wierszy.</translation>
    </message>
    <message>
        <source>The file {file} is there already and is not written over.</source>
        <translation>Plik {file} już istnieje i&#xa0;nie zostanie nadpisany.</translation>
    </message>
    <message>
        <source>The first person of this terminal has been taken on already.</source>
        <translation>Pierwszą osobę na tym stanowisku już dodano.</translation>
    </message>
    <message>
        <source>The first row names no column {missing}; the nearest is {nearest}.</source>
        <translation>W&#xa0;pierwszym wierszu brakuje kolumny {missing}; najbliższa to {nearest}.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot be reached.</source>
        <translation>Nie można połączyć się z&#xa0;drukarką fiskalną.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot issue this receipt without paper.</source>
        <translation>Drukarka fiskalna nie może wystawić tego paragonu bez papieru.</translation>
    </message>
    <message>
        <source>The fiscal printer did not issue the receipt.</source>
        <translation>Drukarka fiskalna nie wystawiła paragonu.</translation>
    </message>
    <message>
        <source>The fiscal printer did not make the daily report.</source>
        <translation>Drukarka fiskalna nie zrobiła raportu dobowego.</translation>
    </message>
    <message>
        <source>The fiscal printer does not get enough power.</source>
        <translation>Drukarka fiskalna ma za słabe zasilanie.</translation>
    </message>
    <message>
        <source>The fiscal printer does not take an amount, quantity, discount or payment of this receipt.</source>
        <translation>Drukarka fiskalna nie przyjmuje kwoty, ilości, rabatu lub płatności tego paragonu.</translation>
    </message>
    <message>
        <source>The fiscal printer dropped the receipt before printing it.</source>
        <translation>Drukarka fiskalna porzuciła paragon przed wydrukiem.</translation>
    </message>
    <message>
        <source>The fiscal printer gives this till no access at the moment.</source>
        <translation>Drukarka fiskalna nie daje teraz tej kasie dostępu.</translation>
    </message>
    <message>
        <source>The fiscal printer has no way to do what was asked.</source>
        <translation>Drukarka fiskalna nie potrafi zrobić tego, o co poproszono.</translation>
    </message>
    <message>
        <source>The fiscal printer has not made the daily report of an earlier day.</source>
        <translation>Drukarka fiskalna nie zrobiła raportu dobowego z&#xa0;wcześniejszego dnia.</translation>
    </message>
    <message>
        <source>The fiscal printer is closing its day.</source>
        <translation>Drukarka fiskalna zamyka dobę.</translation>
    </message>
    <message>
        <source>The fiscal printer is doing something else.</source>
        <translation>Drukarka fiskalna robi coś innego.</translation>
    </message>
    <message>
        <source>The fiscal printer is in the middle of something and took no receipt.</source>
        <translation>Drukarka fiskalna jest w trakcie innej czynności i nie przyjęła paragonu.</translation>
    </message>
    <message>
        <source>The fiscal printer is in training mode: its receipts are not valid.</source>
        <translation>Drukarka fiskalna jest w&#xa0;trybie szkoleniowym: jej paragony są nieważne.</translation>
    </message>
    <message>
        <source>The fiscal printer may not be used as it is set up.</source>
        <translation>Tak ustawionej drukarki fiskalnej nie wolno używać.</translation>
    </message>
    <message>
        <source>The fiscal printer pauses because it is too hot.</source>
        <translation>Drukarka fiskalna czeka, bo jest za gorąca.</translation>
    </message>
    <message>
        <source>The fiscal printer records sales in zloty (PLN) only.</source>
        <translation>Drukarka fiskalna ewidencjonuje sprzedaż tylko w złotych (PLN).</translation>
    </message>
    <message>
        <source>The fiscal printer rejected the receipt for a reason of its own.</source>
        <translation>Drukarka fiskalna odrzuciła paragon z własnego powodu.</translation>
    </message>
    <message>
        <source>The fiscal printer shows a menu, a question or an error.</source>
        <translation>Drukarka fiskalna pokazuje menu, pytanie lub błąd.</translation>
    </message>
    <message>
        <source>The fiscal printer that answers is not the one that is set up here.</source>
        <translation>Odpowiada inna drukarka fiskalna niż ta, którą tu ustawiono.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take this receipt: {reason}.</source>
        <translation>Drukarka fiskalna nie przyjmie tego paragonu: {reason}.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take {name}: {reason}.</source>
        <translation>Drukarka fiskalna nie przyjmie {name}: {reason}.</translation>
    </message>
    <message>
        <source>The goods can be held longer only once.</source>
        <translation>Czas odbioru można przedłużyć tylko raz.</translation>
    </message>
    <message>
        <source>The goods of this order are not in stock here.</source>
        <translation>Towaru z tego zamówienia nie ma tu na stanie.</translation>
    </message>
    <message>
        <source>The goods of this order are not paid for.</source>
        <translation>Towar z tego zamówienia nie jest opłacony.</translation>
    </message>
    <message>
        <source>The goods of this order do not lie in the bin that was scanned.</source>
        <translation>W zeskanowanej skrytce nie ma towaru z tego zamówienia.</translation>
    </message>
    <message>
        <source>The goods were handed over at {at}, {place}, by {handler}.</source>
        <translation>Towar wydano: {at}, {place}, wydał(a) {handler}.</translation>
    </message>
    <message>
        <source>The head of the label printer has to cool down.</source>
        <translation>Głowica drukarki etykiet musi ostygnąć.</translation>
    </message>
    <message>
        <source>The head or the cover of the label printer is open.</source>
        <translation>Głowica albo pokrywa drukarki etykiet jest otwarta.</translation>
    </message>
    <message>
        <source>The kind of code is not told</source>
        <translation>Rodzaj kodu nie jest podany</translation>
    </message>
    <message>
        <source>The label printer does not say how it is.</source>
        <translation>Drukarka etykiet nie podaje swojego stanu.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>W&#xa0;drukarce etykiet nie ma etykiet.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>W&#xa0;drukarce etykiet nie ma taśmy.</translation>
    </message>
    <message>
        <source>The label printer was paused or is not ready.</source>
        <translation>Drukarka etykiet jest wstrzymana albo niegotowa.</translation>
    </message>
    <message>
        <source>The label was sent, and the printer did not say that it is out.</source>
        <translation>Etykieta została wysłana, a&#xa0;drukarka nie potwierdziła wydruku.</translation>
    </message>
    <message>
        <source>The last digit is missing</source>
        <translation>Brakuje ostatniej cyfry</translation>
    </message>
    <message>
        <source>The latch moved, and the door of the compartment did not open.</source>
        <translation>Zamek zadziałał, a&#xa0;drzwiczki skrytki się nie otworzyły.</translation>
    </message>
    <message>
        <source>The line is no longer there.</source>
        <translation>Tej pozycji już nie ma.</translation>
    </message>
    <message>
        <source>The line to the fiscal printer broke while the receipt was made.</source>
        <translation>Połączenie z&#xa0;drukarką fiskalną zerwało się, gdy powstawał paragon.</translation>
    </message>
    <message>
        <source>The line to the printer broke while it was printing.</source>
        <translation>Połączenie z&#xa0;drukarką zerwało się podczas druku.</translation>
    </message>
    <message>
        <source>The line to the terminal broke before it said how the payment ended.</source>
        <translation>Łączność z terminalem zerwała się, zanim powiedział, jak skończyła się płatność.</translation>
    </message>
    <message>
        <source>The local catalogue file cannot be read.</source>
        <translation>Nie da się odczytać lokalnego pliku katalogu.</translation>
    </message>
    <message>
        <source>The mechanism of the fiscal printer does not move as it should.</source>
        <translation>Mechanizm drukarki fiskalnej nie porusza się jak należy.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is full, broken or closed.</source>
        <translation>Pamięć drukarki fiskalnej jest pełna, uszkodzona lub zamknięta.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is nearly full.</source>
        <translation>Pamięć drukarki fiskalnej jest prawie pełna.</translation>
    </message>
    <message>
        <source>The network answered in place of the backend, perhaps with a sign-in page.</source>
        <translation>Zamiast serwera odpowiedziała sieć, może stroną logowania.</translation>
    </message>
    <message>
        <source>The one-time code is wrong, or its time is over.</source>
        <translation>Kod jednorazowy jest błędny albo stracił ważność.</translation>
    </message>
    <message>
        <source>The order has changed since it was shown here.</source>
        <translation>Zamówienie zmieniło się, odkąd je tu pokazano.</translation>
    </message>
    <message>
        <source>The order has come to a point where this cannot be done.</source>
        <translation>Na tym etapie zamówienia nie można tego zrobić.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Zamówienie nie ma takiej pozycji.</translation>
    </message>
    <message>
        <source>The order holds no goods to which this could be done.</source>
        <translation>W zamówieniu nie ma towaru, którego by to dotyczyło.</translation>
    </message>
    <message>
        <source>The order is with {name} at this moment.</source>
        <translation>Zamówieniem zajmuje się teraz {name}.</translation>
    </message>
    <message>
        <source>The order never reached the wall of lockers.</source>
        <translation>Polecenie nie dotarło do szafy skrytek.</translation>
    </message>
    <message>
        <source>The order was being handed over when the line was cut.</source>
        <translation>Zamówienie było wydawane, gdy przerwano łączność.</translation>
    </message>
    <message>
        <source>The order was changed, and a newer code was sent.</source>
        <translation>Zamówienie zmieniono i wysłano nowszy kod.</translation>
    </message>
    <message>
        <source>The pairing code is wrong, too old or already used.</source>
        <translation>Kod parowania jest błędny, przestarzały albo już użyty.</translation>
    </message>
    <message>
        <source>The paper of the fiscal printer has run out.</source>
        <translation>W&#xa0;drukarce fiskalnej skończył się papier.</translation>
    </message>
    <message>
        <source>The paper ran out while the receipt was printing.</source>
        <translation>Papier skończył się podczas drukowania paragonu.</translation>
    </message>
    <message>
        <source>The paper roll is nearly at its end.</source>
        <translation>Rolka papieru dobiega końca.</translation>
    </message>
    <message>
        <source>The paper roll of the fiscal printer is nearly at its end.</source>
        <translation>Rolka papieru drukarki fiskalnej prawie się kończy.</translation>
    </message>
    <message>
        <source>The parcel is stored. Two labels of one parcel would be two parcels.</source>
        <translation>Paczka jest zapisana. Dwie etykiety jednej paczki to byłyby dwie paczki.</translation>
    </message>
    <message>
        <source>The parked basket was taken at another place, or given up.</source>
        <translation>Odłożony koszyk zabrano w&#xa0;innym miejscu albo anulowano.</translation>
    </message>
    <message>
        <source>The payment is kept until it is known. Nothing is printed twice.</source>
        <translation>Płatność jest zachowana, aż będzie wiadomo. Nic nie wydrukuje się dwa razy.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle of the receipt.</source>
        <translation>Drukarka przestała przyjmować dane w połowie paragonu.</translation>
    </message>
    <message>
        <source>The receipt has more lines than the fiscal printer takes.</source>
        <translation>Paragon ma więcej pozycji, niż przyjmie drukarka fiskalna.</translation>
    </message>
    <message>
        <source>The receipt printer answers but is not ready.</source>
        <translation>Drukarka paragonów odpowiada, ale nie jest gotowa.</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>Nie ma połączenia z&#xa0;drukarką paragonów.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Perhaps another till is printing on it.</source>
        <translation>Drukarka paragonów nie odpowiada. Może drukuje na niej inna kasa.</translation>
    </message>
    <message>
        <source>The receipt printer has no paper.</source>
        <translation>W&#xa0;drukarce paragonów nie ma papieru.</translation>
    </message>
    <message>
        <source>The receipt printer still works on an earlier job.</source>
        <translation>Drukarka paragonów kończy jeszcze wcześniejsze zadanie.</translation>
    </message>
    <message>
        <source>The receipt was begun on the fiscal printer and is not finished.</source>
        <translation>Paragon na drukarce fiskalnej rozpoczęto i&#xa0;nie zakończono.</translation>
    </message>
    <message>
        <source>The receipt was cancelled at the fiscal printer.</source>
        <translation>Paragon anulowano na drukarce fiskalnej.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>Zapisów nie da się otworzyć</translation>
    </message>
    <message>
        <source>The sale is stored and can be printed later.</source>
        <translation>Sprzedaż jest zapisana i&#xa0;można ją wydrukować później.</translation>
    </message>
    <message>
        <source>The sale is stored. Only a part of the receipt may be on paper.</source>
        <translation>Sprzedaż jest zapisana. Na papierze może być tylko część paragonu.</translation>
    </message>
    <message>
        <source>The sale is stored. Only the paper may be missing.</source>
        <translation>Sprzedaż jest zapisana. Może brakować tylko papieru.</translation>
    </message>
    <message>
        <source>The sale is stored. What waits in the printer may still come out.</source>
        <translation>Sprzedaż jest zapisana. To, co czeka w drukarce, może się jeszcze wydrukować.</translation>
    </message>
    <message>
        <source>The sale is stored. Whether the receipt came out is not known.</source>
        <translation>Sprzedaż jest zapisana. Nie wiadomo, czy paragon wyszedł.</translation>
    </message>
    <message>
        <source>The scale answers in a way that the till does not understand.</source>
        <translation>Waga odpowiada w&#xa0;sposób niezrozumiały dla kasy.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>Nie można połączyć się z&#xa0;wagą.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>Waga nie odpowiada.</translation>
    </message>
    <message>
        <source>The scale moves</source>
        <translation>Waga się waha</translation>
    </message>
    <message>
        <source>The scale shows less than nothing.</source>
        <translation>Waga pokazuje mniej niż zero.</translation>
    </message>
    <message>
        <source>The scale was not empty since the last weight was taken.</source>
        <translation>Waga nie była pusta od ostatniego ważenia.</translation>
    </message>
    <message>
        <source>The scanned code holds signs that no code of a shop has.</source>
        <translation>Zeskanowany kod zawiera znaki, których kody sklepowe nie mają.</translation>
    </message>
    <message>
        <source>The scanned code is longer than any code a shop uses.</source>
        <translation>Zeskanowany kod jest dłuższy niż jakikolwiek kod używany w&#xa0;sklepie.</translation>
    </message>
    <message>
        <source>The scanner did not read the code right.</source>
        <translation>Skaner źle odczytał kod.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Skaner nie mówi, jaki rodzaj kodu odczytał.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in where it was set up.</source>
        <translation>Skaner nie jest podłączony tam, gdzie go ustawiono.</translation>
    </message>
    <message>
        <source>The scanner sends {found} before each code.</source>
        <translation>Skaner wysyła {found} przed każdym kodem.</translation>
    </message>
    <message>
        <source>The scanner sends {found} behind each code, before the Enter.</source>
        <translation>Skaner wysyła {found} po każdym kodzie, przed Enter.</translation>
    </message>
    <message>
        <source>The scanner types as a {scanner} keyboard, and this computer reads a {machine} one.</source>
        <translation>Skaner pisze jak klawiatura {scanner}, a ten komputer czyta klawiaturę {machine}.</translation>
    </message>
    <message>
        <source>The sensor of a door contradicts itself.</source>
        <translation>Czujnik drzwiczek sam sobie przeczy.</translation>
    </message>
    <message>
        <source>The separator arrives as letters</source>
        <translation>Separator przychodzi jako litery</translation>
    </message>
    <message>
        <source>The separator is missing</source>
        <translation>Brakuje separatora</translation>
    </message>
    <message>
        <source>The separator within a GS1 code arrives as {found}.</source>
        <translation>Separator w kodzie GS1 przychodzi jako {found}.</translation>
    </message>
    <message>
        <source>The separator within a GS1 code does not arrive: batch and date run together.</source>
        <translation>Separator w kodzie GS1 nie przychodzi: partia i data zlewają się.</translation>
    </message>
    <message>
        <source>The shop has no tax class for {product}.</source>
        <translation>Sklep nie ma stawki podatku dla towaru {product}.</translation>
    </message>
    <message>
        <source>The shop owes the customer money for this basket.</source>
        <translation>Za ten koszyk sklep jest winien pieniądze klientowi.</translation>
    </message>
    <message>
        <source>The stored records of this terminal do not hold together.</source>
        <translation>Zapisane dane tego stanowiska są niespójne.</translation>
    </message>
    <message>
        <source>The tables of the database are those of an older program.</source>
        <translation>Tabele bazy danych pochodzą ze starszego programu.</translation>
    </message>
    <message>
        <source>The terminal did not say whether it ended its day.</source>
        <translation>Terminal nie powiedział, czy zakończył dzień.</translation>
    </message>
    <message>
        <source>The terminal knows nothing of this payment.</source>
        <translation>Terminal nic nie wie o tej płatności.</translation>
    </message>
    <message>
        <source>The terminal paid back to the card, and the till has no record of it yet.</source>
        <translation>Terminal zwrócił pieniądze na kartę, a&#xa0;kasa nie ma jeszcze tego w&#xa0;zapisach.</translation>
    </message>
    <message>
        <source>The terminal took another amount than it was asked for.</source>
        <translation>Terminal pobrał inną kwotę, niż miał.</translation>
    </message>
    <message>
        <source>The theme file is not right.</source>
        <translation>Plik motywu jest błędny.</translation>
    </message>
    <message>
        <source>The till and the fiscal printer did not understand each other.</source>
        <translation>Kasa i drukarka fiskalna nie porozumiały się.</translation>
    </message>
    <message>
        <source>The till declined to do this.</source>
        <translation>Kasa odmówiła wykonania tej czynności.</translation>
    </message>
    <message>
        <source>The till that decides for this store does not answer now.</source>
        <translation>Kasa, która decyduje za ten sklep, teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>The time to collect with this code is over.</source>
        <translation>Czas odbioru z tym kodem minął.</translation>
    </message>
    <message>
        <source>The total has changed</source>
        <translation>Kwota się zmieniła</translation>
    </message>
    <message>
        <source>The wall of lockers did not say whether the door opened.</source>
        <translation>Szafa skrytek nie podała, czy drzwiczki się otworzyły.</translation>
    </message>
    <message>
        <source>The wall of lockers has no compartment of that name.</source>
        <translation>W&#xa0;szafie skrytek nie ma skrytki o&#xa0;tej nazwie.</translation>
    </message>
    <message>
        <source>The wall of lockers opens only for those who have its key.</source>
        <translation>Szafa skrytek otwiera się tylko tym, którzy mają jej klucz.</translation>
    </message>
    <message>
        <source>The weight does not stand still yet.</source>
        <translation>Wskazanie wagi jeszcze się zmienia.</translation>
    </message>
    <message>
        <source>Theme not used</source>
        <translation>Motyw nieużyty</translation>
    </message>
    <message>
        <source>Then finish the sale again.</source>
        <translation>Potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>There is a basket at the counter already.</source>
        <translation>Przy kasie jest już koszyk.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Jest nowszy kod</translation>
    </message>
    <message>
        <source>There is no receipt and no sale yet. What has been paid still counts.</source>
        <translation>Nie ma jeszcze paragonu ani sprzedaży. To, co zapłacono, nadal się liczy.</translation>
    </message>
    <message>
        <source>There is no screen to show the till on: {reason}.</source>
        <translation>Nie ma ekranu, na którym można pokazać kasę: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>Koszyk jest pusty.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Nie ma nic więcej do zrobienia.</translation>
    </message>
    <message>
        <source>There is nothing on the scale, or too little to be weighed.</source>
        <translation>Na wadze nic nie ma albo jest za mało.</translation>
    </message>
    <message>
        <source>There were no sales since the last daily report.</source>
        <translation>Od ostatniego raportu dobowego nie było sprzedaży.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Seconds to wait: {seconds}.</source>
        <translation>Zbyt wiele błędnych PIN-ów. Trzeba odczekać, sekund: {seconds}.</translation>
    </message>
    <message>
        <source>This bag belongs to the order {other}. {code} is being handed over.</source>
        <translation>Ta torba należy do zamówienia {other}. Wydawane jest {code}.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Tego nie można zrobić</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the sale.</source>
        <translation>Na tym etapie sprzedaży nie można tego zrobić.</translation>
    </message>
    <message>
        <source>This card terminal does not do that on the till&apos;s word.</source>
        <translation>Ten terminal nie robi tego na polecenie kasy.</translation>
    </message>
    <message>
        <source>This card terminal stands alone: only a person can see what it says.</source>
        <translation>Ten terminal stoi osobno: tylko człowiek widzi, co pokazuje.</translation>
    </message>
    <message>
        <source>This code is genuine but nothing can be done with it here.</source>
        <translation>Kod jest prawdziwy, ale tutaj nic z&#xa0;nim nie zrobisz.</translation>
    </message>
    <message>
        <source>This code is not that of a receipt, so it was not taken here.</source>
        <translation>To nie jest kod paragonu, więc nie został tu przyjęty.</translation>
    </message>
    <message>
        <source>This code was scanned while the customer pays, so it was not added.</source>
        <translation>Ten kod zeskanowano, gdy klient płaci, więc nie został dodany.</translation>
    </message>
    <message>
        <source>This is done to an order with a reason only.</source>
        <translation>Przy zamówieniu można to zrobić tylko z podaniem powodu.</translation>
    </message>
    <message>
        <source>This is done with the approval of a second person only.</source>
        <translation>Tę czynność wykonuje się tylko za zgodą drugiej osoby.</translation>
    </message>
    <message>
        <source>This is more than the scale can weigh.</source>
        <translation>To więcej, niż waga może zważyć.</translation>
    </message>
    <message>
        <source>This is not the code that was sent to whoever collects.</source>
        <translation>To nie jest kod, który wysłano osobie odbierającej.</translation>
    </message>
    <message>
        <source>This is only done with a reason.</source>
        <translation>Tę czynność wykonuje się tylko z&#xa0;podaniem powodu.</translation>
    </message>
    <message>
        <source>This order already opened another compartment.</source>
        <translation>To polecenie otworzyło już inną skrytkę.</translation>
    </message>
    <message>
        <source>This page takes no products, so nothing was done with the code.</source>
        <translation>Ta strona nie przyjmuje towarów, więc z kodem nic nie zrobiono.</translation>
    </message>
    <message>
        <source>This program made a mistake in what it was just doing.</source>
        <translation>Program popełnił błąd w tym, co właśnie robił.</translation>
    </message>
    <message>
        <source>This program made a mistake while it exchanged data with the backend.</source>
        <translation>Program popełnił błąd podczas wymiany danych z&#xa0;serwerem.</translation>
    </message>
    <message>
        <source>This scale gives weights only to a till that was approved together with it.</source>
        <translation>Ta waga podaje masę tylko kasie zatwierdzonej razem z&#xa0;nią.</translation>
    </message>
    <message>
        <source>This terminal gets its people and their PINs from the back office.</source>
        <translation>To urządzenie dostaje ludzi i ich PIN-y z zaplecza.</translation>
    </message>
    <message>
        <source>This terminal is already running with the same data directory.</source>
        <translation>To stanowisko już działa z&#xa0;tym samym katalogiem danych.</translation>
    </message>
    <message>
        <source>This till adds tax to its prices; the fiscal printer needs prices with tax.</source>
        <translation>Ta kasa dolicza podatek do cen; drukarka fiskalna potrzebuje cen z&#xa0;podatkiem.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Za ciężkie</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Za długi</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>Zbyt wiele kodów było błędnych.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Codes are taken again in {seconds} s.</source>
        <translation>Zbyt wiele kodów było błędnych. Kody są znów przyjmowane za {seconds} s.</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Za dużo pozycji</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zbyt stara wersja</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Training sales and real sales do not mix: {number} is of the other kind.</source>
        <translation>Sprzedaży szkoleniowych i&#xa0;prawdziwych się nie miesza: {number} jest innego rodzaju.</translation>
    </message>
    <message>
        <source>Try again at a quieter time. The backend goes on working meanwhile.</source>
        <translation>Spróbuj w spokojniejszej porze. Serwer działa w tym czasie dalej.</translation>
    </message>
    <message>
        <source>Try again in a moment, or hand over with a colleague&apos;s check.</source>
        <translation>Spróbuj za chwilę albo wydaj po sprawdzeniu przez współpracownika.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, stop selling here and call support.</source>
        <translation>Spróbuj ponownie; jeśli znów się nie uda, przerwij tu sprzedaż i&#xa0;wezwij pomoc techniczną.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Wpisz mniejszą kwotę.</translation>
    </message>
    <message>
        <source>Type again what stays in the drawer.</source>
        <translation>Wpisz ponownie, ile zostaje w&#xa0;szufladzie.</translation>
    </message>
    <message>
        <source>Type it again, or ask for a new one.</source>
        <translation>Wpisz go ponownie albo poproś o nowy.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Wpisz ponownie, powoli.</translation>
    </message>
    <message>
        <source>Type its price, or ask for it.</source>
        <translation>Wpisz cenę towaru albo o&#xa0;nią zapytaj.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Wpisz kwotę ponownie.</translation>
    </message>
    <message>
        <source>Type the discount again.</source>
        <translation>Wpisz rabat ponownie.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Wpisz imię.</translation>
    </message>
    <message>
        <source>Type the price again.</source>
        <translation>Wpisz cenę ponownie.</translation>
    </message>
    <message>
        <source>Type the quantity again.</source>
        <translation>Wpisz ilość ponownie.</translation>
    </message>
    <message>
        <source>Type the ten digits again, or leave the field empty.</source>
        <translation>Wpisz dziesięć cyfr ponownie albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Type the weight, or sell labelled goods.</source>
        <translation>Wpisz masę albo sprzedaj towar z&#xa0;etykietą.</translation>
    </message>
    <message>
        <source>Type what the customer gave, or take the rounded amount.</source>
        <translation>Wpisz, ile dał klient, albo przyjmij kwotę zaokrągloną.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Nieznany identyfikator</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Nieznany towar</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Nieznane ustawienie</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation>Użyj innego identyfikatora.</translation>
    </message>
    <message>
        <source>Use another one, or open it with the key.</source>
        <translation>Użyj innej albo otwórz ją kluczem.</translation>
    </message>
    <message>
        <source>Use larger labels and say so in the settings.</source>
        <translation>Użyj większych etykiet i&#xa0;podaj to w&#xa0;ustawieniach.</translation>
    </message>
    <message>
        <source>Use the newest message about the order.</source>
        <translation>Użyj najnowszej wiadomości o zamówieniu.</translation>
    </message>
    <message>
        <source>Use the receipt of the sale.</source>
        <translation>Użyj paragonu sprzedaży.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Użyj otwartego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>Voided already</source>
        <translation>Już anulowano</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again.</source>
        <translation>Odczekaj kilka minut, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again. If it stays so, call its service.</source>
        <translation>Odczekaj kilka minut i ponownie zakończ sprzedaż. Jeśli to nie pomoże, wezwij serwis.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then print again.</source>
        <translation>Odczekaj kilka minut, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Poczekaj minutę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait a moment and print again; if it stays silent, switch it off and on.</source>
        <translation>Poczekaj chwilę i drukuj ponownie; jeśli nadal milczy, wyłącz ją i włącz.</translation>
    </message>
    <message>
        <source>Wait a moment, then finish the sale again.</source>
        <translation>Odczekaj chwilę, potem zakończ sprzedaż ponownie.</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, close the other program.</source>
        <translation>Poczekaj chwilę. Jeśli tak zostanie, zamknij ten drugi program.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Odczekaj sekundę i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait and ask again. If nothing moves, cancel it at the printer and ask again.</source>
        <translation>Odczekaj i&#xa0;zapytaj ponownie. Jeśli nic się nie dzieje, anuluj go na drukarce i&#xa0;zapytaj jeszcze raz.</translation>
    </message>
    <message>
        <source>Wait until it is through, then print again.</source>
        <translation>Poczekaj, aż skończy, i wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Wait until it stands still.</source>
        <translation>Poczekaj, aż się uspokoi.</translation>
    </message>
    <message>
        <source>Wait until the daily report is printed, then finish the sale again.</source>
        <translation>Poczekaj na wydruk raportu dobowego i ponownie zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Wait until the import has ended, then try again.</source>
        <translation>Poczekaj na koniec importu i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait until they are out, then print again.</source>
        <translation>Poczekaj, aż wyjdą, potem wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Wait, or ask a manager to set a new PIN.</source>
        <translation>Poczekaj albo poproś kierownika o&#xa0;nowy PIN.</translation>
    </message>
    <message>
        <source>Wait, or call a colleague.</source>
        <translation>Poczekaj albo zawołaj współpracownika.</translation>
    </message>
    <message>
        <source>Wait: the copy is fetched again.</source>
        <translation>Poczekaj: kopia jest pobierana ponownie.</translation>
    </message>
    <message>
        <source>Wall does not trust us</source>
        <translation>Szafa nam nie ufa</translation>
    </message>
    <message>
        <source>Was the receipt issued?</source>
        <translation>Czy paragon wystawiono?</translation>
    </message>
    <message>
        <source>Weigh the goods in parts, or type the weight.</source>
        <translation>Zważ towar w&#xa0;częściach albo wpisz masę.</translation>
    </message>
    <message>
        <source>Weighed already</source>
        <translation>Już zważone</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>Potrzebna masa</translation>
    </message>
    <message>
        <source>What arrived is none of the codes of the sheet: {found}.</source>
        <translation>To, co przyszło, nie jest żadnym z kodów arkusza: {found}.</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be more than was counted.</source>
        <translation>W&#xa0;szufladzie nie może zostać więcej, niż policzono.</translation>
    </message>
    <message>
        <source>What was being done is not stored. All earlier sales are safe.</source>
        <translation>Ta czynność nie została zapisana. Wszystkie wcześniejsze sprzedaże są bezpieczne.</translation>
    </message>
    <message>
        <source>What was done last to this order cannot be taken back.</source>
        <translation>Ostatniej czynności przy tym zamówieniu nie można cofnąć.</translation>
    </message>
    <message>
        <source>Whoever decides about orders did not answer in time.</source>
        <translation>Ten, kto decyduje o zamówieniach, nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Whoever ordered was asked several times already.</source>
        <translation>Osobę, która zamówiła, pytano już kilka razy.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Praca bez połączenia</translation>
    </message>
    <message>
        <source>Write the number on the parcel, or name a printer in the configuration.</source>
        <translation>Napisz numer na paczce albo wskaż drukarkę w&#xa0;konfiguracji.</translation>
    </message>
    <message>
        <source>Write the wall&apos;s key into the configuration.</source>
        <translation>Wpisz klucz szafy do konfiguracji.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Błędny PIN</translation>
    </message>
    <message>
        <source>Wrong bag: {other}</source>
        <translation>Zła torba: {other}</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>Zła waluta</translation>
    </message>
    <message>
        <source>Wrong database</source>
        <translation>Zła baza danych</translation>
    </message>
    <message>
        <source>Wrong device setting</source>
        <translation>Złe ustawienie urządzenia</translation>
    </message>
    <message>
        <source>Wrong keyboard</source>
        <translation>Niewłaściwa klawiatura</translation>
    </message>
    <message>
        <source>Wrong setting</source>
        <translation>Błędne ustawienie</translation>
    </message>
    <message>
        <source>{code} is neither a customer&apos;s code nor the label of a bag.</source>
        <translation>{code} to nie kod klienta ani etykieta torby.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>Nie można użyć {file}: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; expected: {expected}.</source>
        <translation>{key} nie może mieć wartości {value}; oczekiwano: {expected}.</translation>
    </message>
    <message>
        <source>{name} comes back. A fiscal receipt records sales only.</source>
        <translation>{name} wraca. Paragon fiskalny zapisuje tylko sprzedaż.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has another rate under that letter.</source>
        <translation>{name} ma klasę podatku {tax}, a&#xa0;drukarka fiskalna ma pod tą literą inną stawkę.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has no letter for it.</source>
        <translation>{name} ma klasę podatku {tax}, a&#xa0;drukarka fiskalna nie ma dla niej litery.</translation>
    </message>
    <message>
        <source>{name} is in this sale with two tax rates. The fiscal printer would block the name.</source>
        <translation>{name} jest w&#xa0;tej sprzedaży z&#xa0;dwiema stawkami. Drukarka fiskalna zablokowałaby nazwę.</translation>
    </message>
    <message>
        <source>{number} is itself a refund or a void.</source>
        <translation>{number} to zwrot albo anulowanie.</translation>
    </message>
    <message>
        <source>{number} is no code for an electronic receipt.</source>
        <translation>{number} nie jest kodem e-paragonu.</translation>
    </message>
    <message>
        <source>{number} is no tax number (NIP): a digit is wrong or missing.</source>
        <translation>{number} to nie NIP: cyfra jest zła albo jej brakuje.</translation>
    </message>
    <message>
        <source>{number} was sold in another shift, so it cannot be voided.</source>
        <translation>{number} sprzedano na innej zmianie, więc nie można go anulować.</translation>
    </message>
    <message>
        <source>{number} was voided before.</source>
        <translation>{number} już wcześniej anulowano.</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}: brak uprawnień do tej czynności.</translation>
    </message>
    <message>
        <source>{product} carries its own amount or serial number, so its quantity is fixed.</source>
        <translation>{product} ma własną kwotę albo numer seryjny, więc ilość jest stała.</translation>
    </message>
    <message>
        <source>{product} has no price in the catalogue.</source>
        <translation>{product} nie ma ceny w&#xa0;katalogu.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>Na {product} nigdy nie ma rabatu.</translation>
    </message>
    <message>
        <source>{product} is priced in {currency}, which this basket is not.</source>
        <translation>{product} ma cenę w&#xa0;walucie {currency}, a&#xa0;ten koszyk w&#xa0;innej.</translation>
    </message>
    <message>
        <source>{product} is sold by weight.</source>
        <translation>{product} sprzedaje się na wagę.</translation>
    </message>
    <message>
        <source>{product} is sold from the age of {age} only.</source>
        <translation>{product} wolno sprzedać tylko osobom od {age} lat.</translation>
    </message>
    <message>
        <source>{product} is sold with its serial number only.</source>
        <translation>{product} sprzedaje się tylko z&#xa0;numerem seryjnym.</translation>
    </message>
    <message>
        <source>{product} was to be used by {expiry} and must not be sold.</source>
        <translation>{product} ma termin {expiry} i&#xa0;nie wolno tego sprzedać.</translation>
    </message>
    <message>
        <source>{product} with the number {serial} is in the basket already.</source>
        <translation>{product} o&#xa0;numerze {serial} jest już w&#xa0;koszyku.</translation>
    </message>
    <message>
        <source>{quantity} cannot be sold: pieces are whole, and at most 9999.</source>
        <translation>Nie można sprzedać {quantity}: sztuki muszą być całe, najwyżej 9999.</translation>
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
            <numerusform>Skaner czeka na odpowiedź. Pominięto %n skan: zeskanuj ponownie.</numerusform>
            <numerusform>Skaner czeka na odpowiedź. Pominięto %n skany: zeskanuj ponownie.</numerusform>
            <numerusform>Skaner czeka na odpowiedź. Pominięto %n skanów: zeskanuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Nic nie przepadło</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Co teraz zrobić</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>I closed the door</source>
        <translation>Drzwiczki zamknięte</translation>
    </message>
    <message>
        <source>It is empty, or not mine</source>
        <translation>Pusta albo nie moje</translation>
    </message>
    <message>
        <source>The door does not open</source>
        <translation>Drzwiczki się nie otwierają</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>An X report resets nothing.</source>
        <translation>Raport X niczego nie zeruje.</translation>
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
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Drukuj X</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Drukuj raport</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Utarg</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>or Esc, back to selling</source>
        <translation>albo Esc, powrót do sprzedaży</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sprzedaż</numerusform>
            <numerusform>%n sprzedaże</numerusform>
            <numerusform>%n sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Średni paragon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Udzielone rabaty</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Szuflada otwarta bez sprzedaży</translation>
    </message>
    <message>
        <source>Figures of {time}</source>
        <translation>Stan na {time}</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Usunięte pozycje</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Zwroty i anulowania</translation>
    </message>
    <message>
        <source>Shift {number} so far</source>
        <translation>Zmiana {number} do tej chwili</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>As of</source>
        <translation>Stan sprzed</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>elsewhere %1</source>
        <translation>gdzie indziej %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>tutaj %1</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>One less of %1</source>
        <translation>Jedna sztuka mniej: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Jedna sztuka więcej: %1</translation>
    </message>
</context>
<context>
    <name>SafetyLight</name>
    <message>
        <source>All sales safe</source>
        <translation>Wszystkie sprzedaże bezpieczne</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>It is marked so on the receipt</source>
        <translation>Paragon to pokaże</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Masa wpisana ręcznie</translation>
    </message>
</context>
<context>
    <name>ScaleViewModel</name>
    <message>
        <source>Asking the scale</source>
        <translation>Pytam wagę</translation>
    </message>
    <message>
        <source>Not approved for trade</source>
        <translation>Bez legalizacji do handlu</translation>
    </message>
    <message>
        <source>The weight stands still</source>
        <translation>Waga stoi</translation>
    </message>
</context>
<context>
    <name>ScanAim</name>
    <message>
        <source>Your pickup code</source>
        <translation>Twój kod odbioru</translation>
    </message>
</context>
<context>
    <name>ScannerDoctorViewModel</name>
    <message>
        <source>All is well so far</source>
        <translation>Jak dotąd wszystko w porządku</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Not as it should</source>
        <translation>Nie tak, jak trzeba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Scan the code that is shown, or the printed sheet from the top to the bottom.</source>
        <translation>Zeskanuj pokazany kod albo wydrukowany arkusz od góry do dołu.</translation>
    </message>
    <message>
        <source>Something has to be set</source>
        <translation>Trzeba coś ustawić</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <translation>Skaner jest dobrze ustawiony</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it at its true size.</source>
        <translation>Arkusz jest w {file}. Wydrukuj go w rzeczywistym rozmiarze.</translation>
    </message>
    <message>
        <source>The sheet was not written: {reason}.</source>
        <translation>Arkusza nie zapisano: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Wróć do sprzedaży</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>Zapisz arkusz do druku</translation>
    </message>
    <message>
        <source>Scan now; nothing is sold here</source>
        <translation>Skanuj teraz; tu nic się nie sprzedaje</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Doktor skanera</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Pokaż inny kod</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>What the scanner types</source>
        <translation>Co pisze skaner</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Accents (square code)</source>
        <translation>Znaki diakrytyczne (kod kwadratowy)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Letters beyond the English ones; leave it out if only stripes are read</source>
        <translation>Litery spoza angielskich; pomiń, jeśli skaner czyta tylko paski</translation>
    </message>
    <message>
        <source>Print this page at its true size. Open the scanner doctor in the settings of the till, and scan the codes from the top to the bottom. The doctor says what is wrong and what to do.</source>
        <translation>Wydrukuj tę stronę w rzeczywistym rozmiarze. Otwórz doktora skanera w ustawieniach kasy i zeskanuj kody od góry do dołu. Doktor powie, co jest źle i co zrobić.</translation>
    </message>
    <message>
        <source>Scanner test sheet</source>
        <translation>Arkusz testowy skanera</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Signs that move between keyboards</source>
        <translation>Znaki, które na klawiaturach leżą różnie</translation>
    </message>
    <message>
        <source>The keyboard&apos;s country and CapsLock</source>
        <translation>Kraj klawiatury i CapsLock</translation>
    </message>
    <message>
        <source>The separator within GS1 codes</source>
        <translation>Separator w kodach GS1</translation>
    </message>
    <message>
        <source>What stands before and behind a code, and its check digit</source>
        <translation>Co stoi przed kodem i za nim oraz cyfra kontrolna</translation>
    </message>
</context>
<context>
    <name>SceneHeader</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
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
        <translation>Szukaj: nazwa, kod lub marka</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>First {count} results</source>
        <translation>Pierwsze wyniki: {count}</translation>
    </message>
    <message>
        <source>Only in other shops</source>
        <translation>Tylko w innych sklepach</translation>
    </message>
</context>
<context>
    <name>SellHelp</name>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Wybierz pozycję</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Jedna więcej, jedna mniej</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zapłać</translation>
    </message>
    <message>
        <source>Price check, adds nothing</source>
        <translation>Sprawdź cenę, nic nie dodaje</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Search; letters do it too</source>
        <translation>Szukaj; wystarczy też pisać</translation>
    </message>
    <message>
        <source>Three of the next scan or tile</source>
        <translation>Trzy sztuki z następnego skanu lub kafla</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Void a line, again: undo</source>
        <translation>Usuń pozycję, ponownie: cofnij</translation>
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
        <translation>Sprzedawaj dalej</translation>
    </message>
    <message>
        <source>Scanner paused until you answer.</source>
        <translation>Skaner czeka na odpowiedź.</translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation>
            <numerusform>Skaner czeka na odpowiedź. Pominięto jeszcze %n skan: zeskanuj ponownie.</numerusform>
            <numerusform>Skaner czeka na odpowiedź. Pominięto jeszcze %n skany: zeskanuj ponownie.</numerusform>
            <numerusform>Skaner czeka na odpowiedź. Pominięto jeszcze %n skanów: zeskanuj ponownie.</numerusform>
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
        <translation>Nic tu się tak nie nazywa. Spróbuj mniej liter albo cyfr spod kresek.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message>
        <source>add to the basket</source>
        <translation>dodaj do koszyka</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>price only</source>
        <translation>tylko cena</translation>
    </message>
</context>
<context>
    <name>SellRight</name>
    <message>
        <source>Scan now, or type a code</source>
        <translation>Skanuj teraz albo wpisz kod</translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation>Szukaj: nazwa, kod lub marka</translation>
    </message>
    <message>
        <source>There are no tiles yet. Scan, or type a name: everything can be found.</source>
        <translation>Nie ma jeszcze kafelków. Skanuj albo wpisz nazwę: wszystko można znaleźć.</translation>
    </message>
</context>
<context>
    <name>SellViewModel</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kod {code}</translation>
    </message>
    <message>
        <source>Left out by the cashier</source>
        <translation>Pominięte przez kasjera</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Kasjer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Starszy kasjer</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN-y nie są takie same. Wpisz oba ponownie.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Zbyt wiele błędnych PIN-ów.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Praktykant</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About this till</source>
        <translation>O tej kasie</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Wróć do sprzedaży</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Wybierz sekcję</translation>
    </message>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Kody, które pokazują, jak jest ustawiony</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Kody poleceń</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go through what can be set</source>
        <translation>Przechodź po ustawieniach</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Zajmij się nimi</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Scan some codes from the screen or from a printed sheet. The till tells whether the scanner is set right, and what to set.</source>
        <translation>Zeskanuj kilka kodów z ekranu lub z wydrukowanego arkusza. Kasa powie, czy skaner jest dobrze ustawiony i co ustawić.</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Doktor skanera</translation>
    </message>
    <message>
        <source>Selling goes on as before, whatever is changed here.</source>
        <translation>Cokolwiek tu zmienisz, sprzedaż działa jak dotąd.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take people on, make badges</source>
        <translation>Nowe osoby i identyfikatory</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Działa od razu</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Version, data, ledger</source>
        <translation>Wersja, dane, dziennik</translation>
    </message>
    <message>
        <source>Work with the scanner alone</source>
        <translation>Praca samym skanerem</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Age: leave it out</source>
        <translation>Wiek: pomiń towar</translation>
    </message>
    <message>
        <source>Age: old enough</source>
        <translation>Wiek: wystarczający</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Badge: do not lend it</source>
        <translation>Identyfikator: nie pożyczaj</translation>
    </message>
    <message>
        <source>COMMAND CODES</source>
        <translation>KODY POLECEŃ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card: approved</source>
        <translation>Karta: zaakceptowana</translation>
    </message>
    <message>
        <source>Card: declined</source>
        <translation>Karta: odrzucona</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Wszystko jest zapisane w</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Zakończ sprzedaż</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Last entry of the ledger</source>
        <translation>Ostatni wpis dziennika</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Zablokuj kasę</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Open the shift with the float as expected</source>
        <translation>Otwórz zmianę z oczekiwanym pogotowiem kasowym</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Odłóż koszyk</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Understood, go on</source>
        <translation>Rozumiem, dalej</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} razy</translation>
    </message>
</context>
<context>
    <name>ShelfViewModel</name>
    <message>
        <source>Click to scan</source>
        <translation>Kliknij, aby zeskanować</translation>
    </message>
    <message>
        <source>Click to step up to the kiosk</source>
        <translation>Kliknij, aby podejść do kiosku</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n ending(s) not known</source>
        <translation>
            <numerusform>%n wynik nieznany</numerusform>
            <numerusform>%n wyniki nieznane</numerusform>
            <numerusform>%n wyników nieznanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n sprzedaż wymaga uwagi</numerusform>
            <numerusform>%n sprzedaże wymagają uwagi</numerusform>
            <numerusform>%n sprzedaży wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation>
            <numerusform>%n sprzedaż tylko na tej kasie, od {minutes} min</numerusform>
            <numerusform>%n sprzedaże tylko na tej kasie, najstarsza od {minutes} min</numerusform>
            <numerusform>%n sprzedaży tylko na tej kasie, najstarsza od {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales safe</source>
        <translation>Wszystkie sprzedaże bezpieczne</translation>
    </message>
    <message>
        <source>All sales saved here</source>
        <translation>Wszystkie sprzedaże zapisane tutaj</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Brak połączenia, {minutes} min</translation>
    </message>
    <message>
        <source>Prices current</source>
        <translation>Ceny aktualne</translation>
    </message>
    <message>
        <source>Prices {minutes} min old</source>
        <translation>Ceny sprzed {minutes} min</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Zmiana {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Działa samodzielnie</translation>
    </message>
</context>
<context>
    <name>ShortagePane</name>
    <message>
        <source>Instead: %1</source>
        <translation>Zamiast: %1</translation>
    </message>
    <message>
        <source>One fewer is missing</source>
        <translation>Brakuje o jedną mniej</translation>
    </message>
    <message>
        <source>One more is missing</source>
        <translation>Brakuje o jedną więcej</translation>
    </message>
    <message>
        <source>Or scan the product that the customer gets instead.</source>
        <translation>Albo zeskanuj produkt, który klient dostanie w zamian.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Co to zmieni</translation>
    </message>
    <message>
        <source>Why is it not there?</source>
        <translation>Dlaczego tego nie ma?</translation>
    </message>
</context>
<context>
    <name>ShortageViewModel</name>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing here is called that: {name}</source>
        <translation>Nic tu się tak nie nazywa: {name}</translation>
    </message>
    <message>
        <source>On the shelf, in the books</source>
        <translation>Na półce, w księgach</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>That is it: {name}</source>
        <translation>To właśnie to: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Klient płaci</translation>
    </message>
    <message>
        <source>Worn, not to be sold</source>
        <translation>Zużyte, nie na sprzedaż</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>is asked what to do about it</source>
        <translation>zostanie zapytany, co dalej</translation>
    </message>
    <message>
        <source>the same as before, never more</source>
        <translation>tyle samo, nigdy więcej</translation>
    </message>
    <message>
        <source>{amount} {currency} less</source>
        <translation>o {amount} {currency} mniej</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation>
            <numerusform>%n skan czeka na odpowiedź</numerusform>
            <numerusform>%n skany czekają na odpowiedź</numerusform>
            <numerusform>%n skanów czeka na odpowiedź</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Koszyk i zmiana zostają bez zmian.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wybierz swoje imię</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Wybierz swoje imię i wpisz PIN albo zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Wpisz ponownie za %1</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Kto jest przy kasie?</translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation>wybierz swoje imię</translation>
    </message>
</context>
<context>
    <name>Sold</name>
    <message>
        <source>VAT in total {amount}</source>
        <translation>W tym VAT {amount}</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Badge of %1</source>
        <translation>Identyfikator: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nowy identyfikator</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 cyfr; kierownik 8</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Drukuj identyfikator</translation>
    </message>
    <message>
        <source>Shown once. The badge before no longer signs in.</source>
        <translation>Pokazany tylko raz. Poprzednim identyfikatorem nikt się już nie zaloguje.</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Take on a colleague</source>
        <translation>Dodaj współpracownika</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Pracuje tutaj</translation>
    </message>
    <message>
        <source>only a manager may</source>
        <translation>tylko kierownik</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>wpisano %n cyfrę</numerusform>
            <numerusform>wpisano %n cyfry</numerusform>
            <numerusform>wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>jeszcze niepełny</translation>
    </message>
</context>
<context>
    <name>StaffViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Kasjer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Starszy kasjer</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN-y nie są takie same. Wpisz oba ponownie.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Praktykant</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} może się już zalogować.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>Od teraz {name} loguje się nowym PIN-em.</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n torba</numerusform>
            <numerusform>%n torby</numerusform>
            <numerusform>%n toreb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need a bin</source>
        <translation>
            <numerusform>%n zamówienie bez pojemnika</numerusform>
            <numerusform>%n zamówienia bez pojemnika</numerusform>
            <numerusform>%n zamówień bez pojemnika</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are ready</source>
        <translation>Wszystkie gotowe</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Pojemnik</translation>
    </message>
    <message>
        <source>Into bins</source>
        <translation>Do pojemników</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Jednak jest</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Przełóż</translation>
    </message>
    <message>
        <source>One bag fewer</source>
        <translation>Jedna torba mniej</translation>
    </message>
    <message>
        <source>One bag more</source>
        <translation>Jedna torba więcej</translation>
    </message>
    <message>
        <source>Orders for bins</source>
        <translation>Zamówienia do pojemników</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Drukuj jeszcze raz</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Drukuj etykiety</translation>
    </message>
    <message>
        <source>Ready in bin %1</source>
        <translation>Gotowe w pojemniku %1</translation>
    </message>
    <message>
        <source>Scan the slip on the bag, then the bin</source>
        <translation>Zeskanuj etykietę torby, potem pojemnik</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Powiadom</translation>
    </message>
    <message>
        <source>Tell again, %1</source>
        <translation>Powiadom ponownie, %1</translation>
    </message>
</context>
<context>
    <name>StagingViewModel</name>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>Wydrukowano %n etykietę</numerusform>
            <numerusform>Wydrukowano %n etykiety</numerusform>
            <numerusform>Wydrukowano %n etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>A bin has a short name, such as B12</source>
        <translation>Pojemnik ma krótką nazwę, np. B12</translation>
    </message>
    <message>
        <source>Label {number} of {of} is printing</source>
        <translation>Drukuje się etykieta {number} z {of}</translation>
    </message>
    <message>
        <source>That bag belongs to another order</source>
        <translation>Ta torba jest z innego zamówienia</translation>
    </message>
    <message>
        <source>That is goods, not a bin: {name}</source>
        <translation>To towar, nie pojemnik: {name}</translation>
    </message>
    <message>
        <source>no label printer here</source>
        <translation>brak drukarki etykiet</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>wydrukowano ponownie</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>All sales safe</source>
        <translation>Wszystkie sprzedaże bezpieczne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SZKOLENIE</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Krok %1 z %2, %3</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Jestem</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Jesteś tam?</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Asking the stores…</source>
        <translation>Pytamy sklepy…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Look before you promise</source>
        <translation>Sprawdź, zanim obiecasz</translation>
    </message>
    <message>
        <source>No link: look before you promise</source>
        <translation>Brak łączności: sprawdź, zanim obiecasz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>We can promise none here</source>
        <translation>Tutaj nie możemy nic obiecać</translation>
    </message>
    <message>
        <source>We can promise {count}</source>
        <translation>Możemy obiecać {count}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
    <message>
        <source>how many are here is not known</source>
        <translation>nie wiadomo, ile jest tutaj</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nie ma takich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>w innych</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} dni temu</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} wolne</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} godz. temu</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} tutaj</translation>
    </message>
    <message>
        <source>{count} kept back</source>
        <translation>{count} w zapasie</translation>
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
        <translation>{count} min temu</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} zarezerwowane</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count} s temu</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>Stock age not known</source>
        <translation>Wiek stanu nieznany</translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message>
        <source>No other store has one to give away.</source>
        <translation>Żaden inny sklep nie ma wolnej sztuki.</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>A bundle for whoever helps you</source>
        <translation>Paczka dla tego, kto pomaga</translation>
    </message>
    <message>
        <source>In it: versions, settings, what the doctor finds now, the program&apos;s logs, the latest bytes to and from each device.</source>
        <translation>W niej: wersje, ustawienia, co teraz stwierdza kontrola, dzienniki programu, ostatnie bajty do i od każdego urządzenia.</translation>
    </message>
    <message>
        <source>It is one file that anybody can open. Look into it before you send it; the till sends nothing by itself.</source>
        <translation>To jeden plik, który każdy może otworzyć. Zajrzyj do niego przed wysłaniem; kasa sama nic nie wysyła.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Przygotuj paczkę</translation>
    </message>
    <message>
        <source>Never in it: sales, customers, people&apos;s names, card numbers, PINs, passwords and keys. Words and numbers on the wire are struck out.</source>
        <translation>Nigdy w niej: sprzedaże, klienci, nazwiska, numery kart, PIN-y, hasła i klucze. Słowa i liczby z przewodu są wykreślone.</translation>
    </message>
    <message>
        <source>Takes some seconds; selling goes on</source>
        <translation>Potrwa kilka sekund; sprzedaż trwa</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Confirmed {time}</source>
        <translation>Potwierdzono {time}</translation>
    </message>
    <message>
        <source>Head office has this sale, unchanged. It holds up no other sale.</source>
        <translation>Centrala ma tę sprzedaż w niezmienionej postaci. Nie wstrzymuje ona żadnej innej.</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>Zapisano na tej kasie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Waiting for the link</source>
        <translation>Czeka na połączenie</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
</context>
<context>
    <name>SyncHeader</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>SyncLink</name>
    <message>
        <source>Sales waiting, last 30 min</source>
        <translation>Sprzedaże czekające, ostatnie 30 min</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Wróć do sprzedaży</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Pomoc, ponownie: zamknij</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Jeszcze bez sprzedaży</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Tylko tutaj</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>najstarsza</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sprzedaż</numerusform>
            <numerusform>%n sprzedaże</numerusform>
            <numerusform>%n sprzedaży</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation>
            <numerusform>%n sprzedaż jest tylko na tej kasie</numerusform>
            <numerusform>%n sprzedaże są tylko na tej kasie</numerusform>
            <numerusform>%n sprzedaży jest tylko na tej kasie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation>
            <numerusform>%n sprzedaż zapisana tutaj</numerusform>
            <numerusform>%n sprzedaże zapisane tutaj</numerusform>
            <numerusform>%n sprzedaży zapisanych tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n sprzedaż wymaga uwagi</numerusform>
            <numerusform>%n sprzedaże wymagają uwagi</numerusform>
            <numerusform>%n sprzedaży wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales are safe</source>
        <translation>Wszystkie sprzedaże są bezpieczne</translation>
    </message>
    <message>
        <source>At most {count}.</source>
        <translation>Najwyżej {count}.</translation>
    </message>
    <message>
        <source>Away today: {minutes} min.</source>
        <translation>Bez połączenia dziś: {minutes} min.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Obie strony się zgadzają</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Łańcuch nienaruszony</translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation>Łańcucha jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Every sale is saved on its disk before the receipt prints.</source>
        <translation>Każda sprzedaż trafia na dysk, zanim wydrukuje się paragon.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Centrala</translation>
    </message>
    <message>
        <source>Head office answered in {ms} ms.</source>
        <translation>Centrala odpowiedziała w {ms} ms.</translation>
    </message>
    <message>
        <source>Head office has confirmed every one.</source>
        <translation>Centrala potwierdziła każdą z nich.</translation>
    </message>
    <message>
        <source>No backend is known to this till.</source>
        <translation>Ta kasa nie zna żadnego serwera.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Brak połączenia, {minutes} min</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Jeszcze bez sprzedaży</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Żadna zmiana nie jest otwarta</translation>
    </message>
    <message>
        <source>Not as it was recorded</source>
        <translation>Niezgodne z zapisem</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Oldest from {time}</source>
        <translation>Najstarsza z {time}</translation>
    </message>
    <message>
        <source>Pair it to send them on.</source>
        <translation>Sparuj ją, aby je wysłać.</translation>
    </message>
    <message>
        <source>Paired. Sales are being sent.</source>
        <translation>Sparowano. Trwa wysyłanie sprzedaży.</translation>
    </message>
    <message>
        <source>Paired. Start the till again to send the sales.</source>
        <translation>Sparowano. Uruchom kasę ponownie, aby wysłać sprzedaże.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Czytanie pliku</translation>
    </message>
    <message>
        <source>Reads every entry from the file; selling goes on meanwhile.</source>
        <translation>Czyta z pliku każdy wpis; można przy tym sprzedawać.</translation>
    </message>
    <message>
        <source>Saved on its disk before the receipt printed.</source>
        <translation>Zapisane na dysku, zanim wydrukował się paragon.</translation>
    </message>
    <message>
        <source>The sides differ: call accounting</source>
        <translation>Strony się różnią: zadzwoń do księgowości</translation>
    </message>
    <message>
        <source>They go by themselves. Nothing to do.</source>
        <translation>Wyślą się same. Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Ta kasa</translation>
    </message>
    <message>
        <source>This till works alone</source>
        <translation>Ta kasa działa samodzielnie</translation>
    </message>
    <message>
        <source>Today, shift {number}</source>
        <translation>Dziś, zmiana {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Działa samodzielnie</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>zapisane tutaj</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>jeszcze nie porównano</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>nie sparowano</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} z {records}</translation>
    </message>
    <message>
        <source>{confirmed} of {records} confirmed</source>
        <translation>potwierdzono {confirmed} z {records}</translation>
    </message>
    <message>
        <source>{count} entries read from the file at {time}, head {head}.</source>
        <translation>O {time} odczytano z pliku wpisy: {count}, głowa {head}.</translation>
    </message>
    <message>
        <source>{count} findings, the first: {code}, entry {seq}. Call support today.</source>
        <translation>Nieprawidłowości: {count}, pierwsza: {code}, wpis {seq}. Wezwij dziś pomoc techniczną.</translation>
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
        <translation>Grupy</translation>
    </message>
</context>
<context>
    <name>TabletBoardPage</name>
    <message>
        <source>Pickup</source>
        <translation>Odbiory</translation>
    </message>
</context>
<context>
    <name>TabletSignInPage</name>
    <message>
        <source>Choose your name</source>
        <translation>Wybierz swoje imię</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Wybierz swoje imię i wpisz PIN albo zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>Nobody may sign in here yet.</source>
        <translation>Nikt jeszcze nie może się tu zalogować.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>The people of the store come from head office: pair this tablet with “omnitill enrol”.</source>
        <translation>Pracownicy sklepu przychodzą z centrali: sparuj ten tablet poleceniem „omnitill enrol”.</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Wpisz ponownie za %1</translation>
    </message>
    <message>
        <source>Who takes the tablet?</source>
        <translation>Kto bierze tablet?</translation>
    </message>
</context>
<context>
    <name>TabletStrip</name>
    <message>
        <source>All saved</source>
        <translation>Wszystko zapisane</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SZKOLENIE</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take the receipt along: point a telephone&apos;s camera here.</source>
        <translation>Weź paragon ze sobą: skieruj tu aparat telefonu.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Paragon jako kod QR</translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Anuluj na terminalu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Enter takes it in cash</source>
        <translation>Enter przyjmuje gotówkę</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Nic jeszcze nie zapłacono</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Take back %1</source>
        <translation>Wycofaj %1</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Readable? Then all is well.</source>
        <translation>Czytelne? To wszystko w porządku.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRÓBA</translation>
    </message>
</context>
<context>
    <name>TilesViewModel</name>
    <message>
        <source>no tax rate</source>
        <translation>brak stawki podatku</translation>
    </message>
    <message>
        <source>priced in {currency}</source>
        <translation>cena w walucie {currency}</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>TotalSlot</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Find my order</source>
        <translation>Znajdź zamówienie</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>needs 8 characters</source>
        <translation>potrzeba 8 znaków</translation>
    </message>
</context>
<context>
    <name>WhyRows</name>
    <message>
        <source>in this price</source>
        <translation>w tej cenie</translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Gotówka, równo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Sprawdź cenę</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Usuń pozycję</translation>
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
        <translation>Rozumiem</translation>
    </message>
</context>
</TS>
