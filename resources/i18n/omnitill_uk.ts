<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>Action</name>
    <message>
        <source>Change a price</source>
        <translation>Зміна ціни</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Зміна налаштувань</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Закриття з різницею</translation>
    </message>
    <message>
        <source>Decide what happened</source>
        <translation>Вирішити, що сталося</translation>
    </message>
    <message>
        <source>Give a discount on a line</source>
        <translation>Знижка на позицію</translation>
    </message>
    <message>
        <source>Give a discount on the basket</source>
        <translation>Знижка на весь кошик</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Повернення грошей</translation>
    </message>
    <message>
        <source>Give money back without a receipt</source>
        <translation>Повернення грошей без чека</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Скасування кошика</translation>
    </message>
    <message>
        <source>Hand over what is not paid</source>
        <translation>Видати неоплачене</translation>
    </message>
    <message>
        <source>Hand over while nobody can decide</source>
        <translation>Видати, коли ніхто не може вирішити</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>Рух готівки</translation>
    </message>
    <message>
        <source>Name a price</source>
        <translation>Призначення ціни</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Відкриття шухляди</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Повторний друк чека</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Анулювання продажу</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Is the customer {age} or older?</source>
        <translation>Чи є покупцеві {age} років?</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Ні, без цього товару</translation>
    </message>
    <message>
        <source>Scan the serial number on the box, or type it</source>
        <translation>Відскануйте серійний номер на коробці або введіть його</translation>
    </message>
    <message>
        <source>This product has no price of its own</source>
        <translation>Цей товар не має власної ціни</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Вагу введено вручну</translation>
    </message>
    <message>
        <source>Yes, {age} or older</source>
        <translation>Так, {age} або більше</translation>
    </message>
    <message>
        <source>{price} per {unit}</source>
        <translation>{price} за {unit}</translation>
    </message>
</context>
<context>
    <name>AgePanel</name>
    <message>
        <source>Look at an identity card if in doubt. It is asked once for each basket.</source>
        <translation>Якщо є сумнів, перевірте документ. Запитання ставиться раз на кошик.</translation>
    </message>
    <message>
        <source>Press 1: it goes into the basket</source>
        <translation>Натисніть 1: товар потрапить у кошик</translation>
    </message>
    <message>
        <source>Press 2: it is not sold</source>
        <translation>Натисніть 2: товар не буде продано</translation>
    </message>
</context>
<context>
    <name>AgeRow</name>
    <message>
        <source>Ask the other stores again</source>
        <translation>Запитати інші магазини ще раз</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Bigger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Чорне на білому, чіткі лінії</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Чіткіше</translation>
    </message>
    <message>
        <source>Every wait ten times as long</source>
        <translation>Кожне очікування вдесятеро довше</translation>
    </message>
    <message>
        <source>Letters half as large again</source>
        <translation>Літери в півтора раза більші</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Reads aloud what is chosen</source>
        <translation>Читає вголос вибране</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Вголос</translation>
    </message>
    <message>
        <source>What you touch comes down</source>
        <translation>Кнопки опускаються</translation>
    </message>
</context>
<context>
    <name>AmountTrio</name>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>До сплати готівкою</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Бракує</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>%1: choose who approves, then their PIN.</source>
        <translation>%1: виберіть, хто дозволяє, і введіть PIN цієї особи.</translation>
    </message>
    <message>
        <source>A colleague must approve</source>
        <translation>Потрібен дозвіл колеги</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Дозволити</translation>
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
        <translation>Товари</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Чекає задовго</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 літер і цифр із повідомлення</translation>
    </message>
    <message>
        <source>Collect
your order</source>
        <translation>Заберіть
замовлення</translation>
    </message>
    <message>
        <source>Collect your order</source>
        <translation>Заберіть замовлення</translation>
    </message>
    <message>
        <source>From your e-mail, text message or the app. Make the screen bright.</source>
        <translation>З листа, SMS або застосунку. Зробіть екран яскравішим.</translation>
    </message>
    <message>
        <source>Hold your code to the reader</source>
        <translation>Піднесіть код до зчитувача</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У мене немає коду</translation>
    </message>
    <message>
        <source>Just below this screen</source>
        <translation>Одразу під екраном</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Знайдемо за номером телефону</translation>
    </message>
</context>
<context>
    <name>BackPane</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Назад на полицю</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Тримати довше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Замовлення до повернення</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Сплачено: %1</translation>
    </message>
    <message>
        <source>Scan each product as it lies on its shelf again.</source>
        <translation>Скануйте кожен товар, щойно він знову на полиці.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Batch {batch}</source>
        <translation>Партія {batch}</translation>
    </message>
    <message>
        <source>Paid back when the empty comes back</source>
        <translation>Повертається, коли здають тару</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Друкується на чеку</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Серійний номер {serial}</translation>
    </message>
    <message>
        <source>Stays in the shop</source>
        <translation>Залишається в магазині</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Видалено: {reason}</translation>
    </message>
    <message>
        <source>Was {price}: {reason}</source>
        <translation>Було {price}: {reason}</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>не продано</translation>
    </message>
</context>
<context>
    <name>BasketHeader</name>
    <message>
        <source>Amount</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation>
            <numerusform>Товар, %n позиція вище</numerusform>
            <numerusform>Товар, %n позиції вище</numerusform>
            <numerusform>Товар, %n позицій вище</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>К-сть</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Ціна за од.</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>Basket</source>
        <translation>Кошик</translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n deposit(s)</source>
        <translation>
            <numerusform>, %n застава</numerusform>
            <numerusform>, %n застави</numerusform>
            <numerusform>, %n застав</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Не продано</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Можна сканувати</translation>
    </message>
    <message>
        <source>Scan a product, type its name or touch a tile</source>
        <translation>Відскануйте товар, введіть назву або торкніться плитки</translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation>У тому числі ПДВ {amount}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Ви заощаджуєте {amount}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} тут</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {price}</source>
        <translation>{quantity} {unit} по {price}</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All was found</source>
        <translation>Усе знайдено</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибули</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>Видається</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Комплектується</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Сповіщаємо</translation>
    </message>
    <message>
        <source>Bring it to {place}</source>
        <translation>Принести до: {place}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Check a payment: {place}</source>
        <translation>Перевірити оплату: {place}</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Знайти замовлення</translation>
    </message>
    <message>
        <source>For two minutes nobody else can</source>
        <translation>Дві хвилини ніхто інший не зможе</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Відмовитися від нестачі</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Видати</translation>
    </message>
    <message>
        <source>Handed over twice: {place}</source>
        <translation>Видано двічі: {place}</translation>
    </message>
    <message>
        <source>Help at {place}</source>
        <translation>Допомога: {place}</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Тримати довше</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Іду</translation>
    </message>
    <message>
        <source>I have seen their ID</source>
        <translation>Документ перевірено</translation>
    </message>
    <message>
        <source>I will bring it</source>
        <translation>Я принесу</translation>
    </message>
    <message>
        <source>In a bin, not ready yet</source>
        <translation>У комірці, ще не готове</translation>
    </message>
    <message>
        <source>It is their order</source>
        <translation>Це їхнє замовлення</translation>
    </message>
    <message>
        <source>Its price is paid back</source>
        <translation>Ціну буде повернено</translation>
    </message>
    <message>
        <source>Label, bin, then the customer is told</source>
        <translation>Етикетка, комірка, потім сповіщення клієнту</translation>
    </message>
    <message>
        <source>Look at the door: {place}</source>
        <translation>Перевірити дверцята: {place}</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Look only; nothing of it is kept</source>
        <translation>Лише поглянути; нічого не зберігається</translation>
    </message>
    <message>
        <source>Make ready what is here</source>
        <translation>Підготувати те, що є</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Переміщено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>No label? Compare with the list</source>
        <translation>Без етикетки? Порівняйте зі списком</translation>
    </message>
    <message>
        <source>Nobody is picking</source>
        <translation>Ніхто не комплектує</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Ще не прийнято</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не сповіщено</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Ще нічого не забрали</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Нічого простроченого</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Нічого не готово</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Нічого комплектувати</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Partly collected</source>
        <translation>Отримано частково</translation>
    </message>
    <message>
        <source>Partly picked</source>
        <translation>Зібрано частково</translation>
    </message>
    <message>
        <source>Past the hold</source>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Зібрати</translation>
    </message>
    <message>
        <source>Picked, not in a bin yet</source>
        <translation>Зібрано, ще без комірки</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Збираються</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути на полицю</translation>
    </message>
    <message>
        <source>Put into a bin</source>
        <translation>Покласти в комірку</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>У комірки</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Кошти повернено</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Клієнт відмовився</translation>
    </message>
    <message>
        <source>Scan the bag</source>
        <translation>Сканувати пакет</translation>
    </message>
    <message>
        <source>Scan the bags: {seen} of {all}</source>
        <translation>Сканувати пакети: {seen} з {all}</translation>
    </message>
    <message>
        <source>Scan their code, or ask for name and phone</source>
        <translation>Сканувати код або спитати ім&apos;я й телефон</translation>
    </message>
    <message>
        <source>Scan what goes back to its shelf</source>
        <translation>Сканувати те, що повертається на полицю</translation>
    </message>
    <message>
        <source>Seen their ID: {age} or older</source>
        <translation>Документ: не менше {age} років</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нестача</translation>
    </message>
    <message>
        <source>Somebody else may pick it</source>
        <translation>Може зібрати хтось інший</translation>
    </message>
    <message>
        <source>Somebody says: that was not me. {place}</source>
        <translation>Хтось каже: це був не я. {place}</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Припинити збирання</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Перебрати</translation>
    </message>
    <message>
        <source>Tell the customer again</source>
        <translation>Сповістити клієнта ще раз</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Клієнт тут</translation>
    </message>
    <message>
        <source>The customer sees your name</source>
        <translation>Клієнт побачить ваше ім&apos;я</translation>
    </message>
    <message>
        <source>The pick list opens</source>
        <translation>Відкриється список</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>To be picked</source>
        <translation>Треба зібрати</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Треба повернути на полицю</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сповіщено</translation>
    </message>
    <message>
        <source>Two days more, once</source>
        <translation>Ще два дні, один раз</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Скасувати останній крок</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Скасовано: {reason}</translation>
    </message>
    <message>
        <source>With a reason; until it is collected</source>
        <translation>З причиною; доки не забрали</translation>
    </message>
    <message>
        <source>Your colleague&apos;s work stays as it is</source>
        <translation>Робота колеги залишається</translation>
    </message>
    <message>
        <source>an ID is to be looked at</source>
        <translation>треба глянути документ</translation>
    </message>
    <message>
        <source>brings back what is not known here</source>
        <translation>повертає те, чого тут не знають</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>великогабаритне</translation>
    </message>
    <message>
        <source>check ID</source>
        <translation>перевірити документ</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>перевірити документ, {age}+</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>забрали</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>забрали о</translation>
    </message>
    <message>
        <source>does not want some of it</source>
        <translation>не хоче частини</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>goal {time}</source>
        <translation>мета {time}</translation>
    </message>
    <message>
        <source>has put a return into the box</source>
        <translation>поклав повернення у скриньку</translation>
    </message>
    <message>
        <source>has somebody else&apos;s goods</source>
        <translation>має чужий товар</translation>
    </message>
    <message>
        <source>in {bin}, not ready yet</source>
        <translation>у {bin}, ще не готове</translation>
    </message>
    <message>
        <source>is at {place}</source>
        <translation>тут: {place}</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>тут</translation>
    </message>
    <message>
        <source>look whether the customer has the goods</source>
        <translation>перевірте, чи клієнт має товар</translation>
    </message>
    <message>
        <source>many wrong codes were tried</source>
        <translation>пробували багато невірних кодів</translation>
    </message>
    <message>
        <source>min</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>без документа</translation>
    </message>
    <message>
        <source>nobody knows if the card was charged</source>
        <translation>невідомо, чи картку списано</translation>
    </message>
    <message>
        <source>only until {time}</source>
        <translation>лише до {time}</translation>
    </message>
    <message>
        <source>order to ready</source>
        <translation>до готовності</translation>
    </message>
    <message>
        <source>order {code}</source>
        <translation>замовлення {code}</translation>
    </message>
    <message>
        <source>past the hold</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>picked, needs a bin</source>
        <translation>зібрано, треба комірку</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>says that somebody else collected</source>
        <translation>каже, що забрав хтось інший</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>полиця</translation>
    </message>
    <message>
        <source>shelf {shelf}, {items}</source>
        <translation>полиця {shelf}, {items}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чогось бракує</translation>
    </message>
    <message>
        <source>stands in for another</source>
        <translation>замість іншого</translation>
    </message>
    <message>
        <source>the door does not open</source>
        <translation>дверцята не відчиняються</translation>
    </message>
    <message>
        <source>the door was left open</source>
        <translation>дверцята лишилися відчинені</translation>
    </message>
    <message>
        <source>the locker is empty, or holds something else</source>
        <translation>комірка порожня або з чимось іншим</translation>
    </message>
    <message>
        <source>they do not want it</source>
        <translation>не хочуть</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>залишилось</translation>
    </message>
    <message>
        <source>to be put back</source>
        <translation>повернути на полицю</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>wait at desk</source>
        <translation>очікування</translation>
    </message>
    <message>
        <source>waiting at the desk</source>
        <translation>чекають біля стійки</translation>
    </message>
    <message>
        <source>waits at the gate with a car</source>
        <translation>чекає біля воріт з авто</translation>
    </message>
    <message>
        <source>waits for the packing</source>
        <translation>чекає на пакування</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>чекає на вас</translation>
    </message>
    <message>
        <source>wants a copy of the receipt</source>
        <translation>хоче копію чека</translation>
    </message>
    <message>
        <source>wants the missing goods sent home</source>
        <translation>хоче, щоб нестачу надіслали додому</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>не знайдено: {count}</translation>
    </message>
    <message>
        <source>{count} of {all} not found</source>
        <translation>не знайдено {count} з {all}</translation>
    </message>
    <message>
        <source>{count} stay here</source>
        <translation>залишається: {count}</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} з {all}</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>знайдено {found} з {all}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} з {all}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>{items}, to be paid</source>
        <translation>{items}, до сплати</translation>
    </message>
    <message>
        <source>{items}, to ship</source>
        <translation>{items}, доставка</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{name} brings it</source>
        <translation>{name} несе</translation>
    </message>
    <message>
        <source>{name} brings it to {place}</source>
        <translation>{name} несе: {place}</translation>
    </message>
    <message>
        <source>{name} hands it over</source>
        <translation>{name} видає</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} вже йде</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, з {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>запізно на {time}</translation>
    </message>
</context>
<context>
    <name>BoardCounted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товари</numerusform>
            <numerusform>%n товарів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n зона</numerusform>
            <numerusform>%n зони</numerusform>
            <numerusform>%n зон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick these %n</source>
        <translation>
            <numerusform>Зібрати %n</numerusform>
            <numerusform>Зібрати %n</numerusform>
            <numerusform>Зібрати %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>Повернути %n</numerusform>
            <numerusform>Повернути %n</numerusform>
            <numerusform>Повернути %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Видача</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over goes on where the store&apos;s leader decides. Everything else waits for the line.</source>
        <translation>Видача триває, де вирішує провідна каса магазину. Решта чекає на зв&apos;язок.</translation>
    </message>
    <message>
        <source>No orders were heard of yet</source>
        <translation>Замовлень ще не отримано</translation>
    </message>
    <message>
        <source>Orders as of {minutes} min ago</source>
        <translation>Замовлення станом на {minutes} хв тому</translation>
    </message>
</context>
<context>
    <name>CapabilityLine</name>
    <message>
        <source>Working now</source>
        <translation>Зараз працює</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Cancelling on the terminal</source>
        <translation>Скасування на терміналі</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Look at the terminal</source>
        <translation>Подивіться на термінал</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Sent to the terminal</source>
        <translation>Надіслано на термінал</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Вийміть картку</translation>
    </message>
    <message>
        <source>The customer enters the PIN</source>
        <translation>Клієнт вводить PIN</translation>
    </message>
    <message>
        <source>The terminal asks the bank</source>
        <translation>Термінал запитує банк</translation>
    </message>
    <message>
        <source>The terminal prints</source>
        <translation>Термінал друкує</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Очікує картку</translation>
    </message>
</context>
<context>
    <name>CardDayViewModel</name>
    <message>
        <source>Its report is kept in the journal and printed.</source>
        <translation>Його звіт зберігається в журналі й друкується.</translation>
    </message>
    <message>
        <source>The terminal ends its day</source>
        <translation>Термінал завершує день</translation>
    </message>
    <message>
        <source>The terminal&apos;s day is ended</source>
        <translation>День термінала завершено</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Запитати термінал</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>З&apos;ясувати пізніше</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Has the terminal reversed it?</source>
        <translation>Чи повернув її термінал?</translation>
    </message>
    <message>
        <source>Is it the signature on the card?</source>
        <translation>Це підпис з картки?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>Reverse this payment on the card terminal</source>
        <translation>Поверніть цей платіж на терміналі</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Повернути цей платіж</translation>
    </message>
    <message>
        <source>The customer signs the slip</source>
        <translation>Клієнт підписує чек</translation>
    </message>
    <message>
        <source>The terminal gives the money back to the card.</source>
        <translation>Термінал поверне гроші на картку.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Введіть цю суму на платіжному терміналі</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Що показує термінал?</translation>
    </message>
</context>
<context>
    <name>CardTwoStep</name>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Authorisation code, if you like</source>
        <translation>Код авторизації, за бажанням</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>The till was stopped before somebody said. Look at the terminal or its last slip.</source>
        <translation>Касу зупинили до відповіді. Подивіться на термінал або його останній чек.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Введіть цю суму на платіжному терміналі</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Невідомо, чи списано гроші з картки</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Що показує термінал?</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Asking the terminal</source>
        <translation>Запитуємо термінал</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Невідомо, чи списано гроші з картки</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Cash without a sale</source>
        <translation>Готівка без продажу</translation>
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
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Кількома словами</translation>
    </message>
    <message>
        <source>In, out, to the safe, open the drawer</source>
        <translation>Внести, видати, до сейфа, відкрити шухляду</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Рух готівки</translation>
    </message>
    <message>
        <source>No cash has moved in this shift</source>
        <translation>За цю зміну готівку не вносили й не вилучали</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>The drawer opens once. The reason stays on the record.</source>
        <translation>Шухляда відкриється один раз. Причина залишиться в записі.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Written down first, then the drawer opens and a slip prints.</source>
        <translation>Спершу запис, потім відкривається шухляда й друкується квитанція.</translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>Bank collection</source>
        <translation>Інкасація банком</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесення</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Change for another till</source>
        <translation>Розмін для іншої каси</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Розмін із банку</translation>
    </message>
    <message>
        <source>Change from the safe</source>
        <translation>Розмін із сейфа</translation>
    </message>
    <message>
        <source>Check a note</source>
        <translation>Перевірка банкноти</translation>
    </message>
    <message>
        <source>Drawer was not shut</source>
        <translation>Шухляду не було зачинено</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Кінець дня</translation>
    </message>
    <message>
        <source>Found in the shop</source>
        <translation>Знайдено в магазині</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Розмін грошей</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Відкрити шухляду</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Поштові витрати</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>Дрібна закупівля</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Take it to the safe</source>
        <translation>Передати в сейф</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>У сейф</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Забагато в шухляді</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>виберіть причину</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>хвилинку</translation>
    </message>
    <message>
        <source>type an amount</source>
        <translation>введіть суму</translation>
    </message>
    <message>
        <source>{what}{amount}: written down.</source>
        <translation>{what}{amount}: записано.</translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Чекає до</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>У мене все є</translation>
    </message>
    <message>
        <source>Look inside, then tell us here.</source>
        <translation>Перевірте вміст і скажіть нам тут.</translation>
    </message>
    <message>
        <source>Open it once more</source>
        <translation>Відчинити ще раз</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <source>Take the bag marked %1</source>
        <translation>Візьміть пакет із кодом %1</translation>
    </message>
    <message>
        <source>This is not mine</source>
        <translation>Це не моє</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Your bag is marked %1</source>
        <translation>На вашому пакеті код %1</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
</context>
<context>
    <name>CloseDifference</name>
    <message>
        <source>Note for the manager</source>
        <translation>Нотатка для керівника</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Залишається в шухляді</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>за бажанням</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Choose a note, a coin or a reason</source>
        <translation>Виберіть банкноту, монету або причину</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Закрити зміну</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Підрахунок</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Перерахуйте шухляду</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пораховано</translation>
    </message>
    <message>
        <source>Counted blind at %1</source>
        <translation>Пораховано наосліп о %1</translation>
    </message>
    <message>
        <source>Counting again keeps both counts.</source>
        <translation>Повторний підрахунок зберігає обидва результати.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered before the till showed what it expected.</source>
        <translation>Введено до того, як каса показала очікуване.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Перейти до наступного кроку</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>How many of a note or coin</source>
        <translation>Скільки банкнот чи монет</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next note or coin</source>
        <translation>Наступна банкнота чи монета</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Type how many, then Enter or Down for the next.</source>
        <translation>Введіть кількість, потім Enter або стрілку вниз.</translation>
    </message>
    <message>
        <source>What the till expects is shown when you have counted.</source>
        <translation>Каса покаже очікуване, коли ви все порахуєте.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-звіт</translation>
    </message>
    <message>
        <source>and print Z %1</source>
        <translation>і надрукувати Z %1</translation>
    </message>
    <message>
        <source>next: count the float</source>
        <translation>далі: порахувати розмінну суму</translation>
    </message>
</context>
<context>
    <name>CloseReport</name>
    <message numerus="yes">
        <source>%n parked basket(s) wait for the next shift</source>
        <translation>
            <numerusform>%n відкладений кошик чекає на наступну зміну</numerusform>
            <numerusform>%n відкладені кошики чекають на наступну зміну</numerusform>
            <numerusform>%n відкладених кошиків чекають на наступну зміну</numerusform>
        </translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Завершити день термінала</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Друкувати копію</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Зміну закрито</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Yes, the paper is there</source>
        <translation>Так, папір є</translation>
    </message>
    <message>
        <source>Z %1 is frozen. It changes no more, whatever arrives later.</source>
        <translation>Z %1 зафіксовано. Ніщо пізніше його вже не змінить.</translation>
    </message>
</context>
<context>
    <name>CloseViewModel</name>
    <message>
        <source>Choose what fits.</source>
        <translation>Виберіть, що підходить.</translation>
    </message>
    <message>
        <source>Counted before, at {time}: {amount}.</source>
        <translation>Пораховано раніше, о {time}: {amount}.</translation>
    </message>
    <message>
        <source>Counted {amount}.</source>
        <translation>Пораховано {amount}.</translation>
    </message>
    <message>
        <source>choose what fits</source>
        <translation>виберіть, що підходить</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>хвилинку</translation>
    </message>
    <message>
        <source>what stays in the drawer?</source>
        <translation>скільки залишається в шухляді?</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All printed</source>
        <translation>Усе надруковано</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесення</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Продажі за готівку</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Має бути в шухляді</translation>
    </message>
    <message>
        <source>Float at {time}</source>
        <translation>Розмінна сума о {time}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Відкладені кошики</translation>
    </message>
    <message>
        <source>Receipts and slips</source>
        <translation>Чеки та квитанції</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Повернення й анулювання</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>У сейф</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Z {number} will say</source>
        <translation>Z {number} покаже</translation>
    </message>
    <message>
        <source>all kept on this till</source>
        <translation>усі збережено на цій касі</translation>
    </message>
    <message>
        <source>answer now, or after closing</source>
        <translation>дайте відповідь зараз або після закриття</translation>
    </message>
    <message>
        <source>confirmed by head office</source>
        <translation>підтверджено центральним офісом</translation>
    </message>
    <message>
        <source>look after closing, under Receipts</source>
        <translation>перевірте після закриття в «Чеках»</translation>
    </message>
    <message>
        <source>stay for the next shift: {titles}</source>
        <translation>залишаються наступній зміні: {titles}</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} з {records}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another way</source>
        <translation>Інший спосіб</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ще не повний</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Print the sheet</source>
        <translation>Надрукувати аркуш</translation>
    </message>
    <message>
        <source>Scan instead of typing</source>
        <translation>Сканувати замість набирати</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation>Скільки: %1</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Coins</source>
        <translation>Монети</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Порахувати знову</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Банкноти</translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation>
            <numerusform>%n банкнота або монета</numerusform>
            <numerusform>%n банкноти й монети</numerusform>
            <numerusform>%n банкнот і монет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n не надруковано</numerusform>
            <numerusform>%n не надруковано</numerusform>
            <numerusform>%n не надруковано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation>
            <numerusform>%n лише тут: надішлеться сам</numerusform>
            <numerusform>%n лише тут: надішлються самі</numerusform>
            <numerusform>%n лише тут: надішлються самі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продаж</numerusform>
            <numerusform>%n продажі</numerusform>
            <numerusform>%n продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation>
            <numerusform>Підходить %n варіант.</numerusform>
            <numerusform>Підходять %n варіанти.</numerusform>
            <numerusform>Підходять %n варіантів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Коди, що показують, як його налаштовано</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Лікар сканера</translation>
    </message>
</context>
<context>
    <name>DeviceLamps</name>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>DeviceSearch</name>
    <message>
        <source>Asks everything there once</source>
        <translation>Питає один раз усе, що там є</translation>
    </message>
    <message>
        <source>Search the network, too</source>
        <translation>Шукати й у мережі</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Шукати на цьому комп’ютері</translation>
    </message>
    <message>
        <source>The till can look for what is plugged in and not set up yet.</source>
        <translation>Каса може пошукати, що під’єднано й ще не налаштовано.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>An empty one opens</source>
        <translation>Відчиняться порожні</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Запитати зараз</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Назва в касі</translation>
    </message>
    <message>
        <source>Customers see it</source>
        <translation>Це бачать покупці</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Остання несправність</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Гляньте незабаром</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не використовується</translation>
    </message>
    <message>
        <source>One label comes out</source>
        <translation>Вийде одна етикетка</translation>
    </message>
    <message>
        <source>One slip comes out</source>
        <translation>Вийде один папірець</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Відчинити дверцята</translation>
    </message>
    <message>
        <source>Plugged in at</source>
        <translation>Під’єднано до</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Надрукувати пробу</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Пробна етикетка</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Називає себе</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Сканувати зараз</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Показати пробу</translation>
    </message>
    <message>
        <source>Shows what it reads</source>
        <translation>Покаже, що прочитає</translation>
    </message>
    <message>
        <source>Shows what lies on it</source>
        <translation>Покаже, що на ній лежить</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Так від</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Зважити зараз</translation>
    </message>
    <message>
        <source>Without any effect</source>
        <translation>Без жодних наслідків</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>не каже</translation>
    </message>
    <message>
        <source>none since the till was started</source>
        <translation>жодної від запуску каси</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>від {time}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Ask again</source>
        <translation>Знов запитати</translation>
    </message>
    <message>
        <source>Ask every device again</source>
        <translation>Запитати всі пристрої знову</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Обрати пристрій</translation>
    </message>
    <message>
        <source>Device, what is nearby, support</source>
        <translation>Пристрій, поруч, допомога</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Жодного пристрою не налаштовано</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Seen nearby</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Selling goes on without them.</source>
        <translation>Продаж триває й без них.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>Try the device out</source>
        <translation>Випробувати пристрій</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
    </message>
    <message>
        <source>What was pulled out comes back by itself.</source>
        <translation>Що від’єднали, повернеться саме.</translation>
    </message>
</context>
<context>
    <name>DevicesViewModel</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n пристрій потребує вас</numerusform>
            <numerusform>%n пристрої потребують вас</numerusform>
            <numerusform>%n пристроїв потребують вас</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices are ready</source>
        <translation>Усі пристрої готові</translation>
    </message>
    <message>
        <source>Door {name} is open.</source>
        <translation>Дверцята {name} відчинені.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Відповідає.</translation>
    </message>
    <message>
        <source>It read: {code}</source>
        <translation>Прочитано: {code}</translation>
    </message>
    <message>
        <source>It says {answer}.</source>
        <translation>Відповідь: {answer}.</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Жодного пристрою не налаштовано</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Нічого не під’єднано, крім уже налаштованого.</translation>
    </message>
    <message>
        <source>Nothing of this is used before it stands in the settings.</source>
        <translation>Нічого з цього не вживається, доки не стоїть у налаштуваннях.</translation>
    </message>
    <message>
        <source>Perhaps: {kind}</source>
        <translation>Можливо: {kind}</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Зіскануйте зараз будь-який код.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Searching the network</source>
        <translation>Пошук у мережі</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}</source>
        <translation>Пакунок не вдалося записати: {reason}</translation>
    </message>
    <message>
        <source>The device did not say how it ended. Look at it.</source>
        <translation>Пристрій не повідомив результат. Перевірте його.</translation>
    </message>
    <message>
        <source>The test went well.</source>
        <translation>Тест пройшов успішно.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Випробування</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Пакунок записується</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Записано до {place}</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} з {all}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Another note was typed</source>
        <translation>Введено іншу банкноту</translation>
    </message>
    <message>
        <source>Change from the safe or the bank</source>
        <translation>Розмін із сейфа або з банку</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Kept as unexplained. The shift closes all the same.</source>
        <translation>Залишається нез’ясованим. Зміна все одно закривається.</translation>
    </message>
    <message>
        <source>Nothing fits exactly.</source>
        <translation>Точно не підходить нічого.</translation>
    </message>
    <message>
        <source>One note or coin less than due</source>
        <translation>На одну банкноту чи монету менше</translation>
    </message>
    <message>
        <source>One note or coin more than due</source>
        <translation>На одну банкноту чи монету більше</translation>
    </message>
    <message>
        <source>The drawer is right.</source>
        <translation>У шухляді все сходиться.</translation>
    </message>
    <message>
        <source>The drawer is {amount} over.</source>
        <translation>У шухляді на {amount} більше.</translation>
    </message>
    <message>
        <source>The drawer is {amount} short.</source>
        <translation>У шухляді бракує {amount}.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale</source>
        <translation>Шухляду відкривали без продажу</translation>
    </message>
    <message>
        <source>This often in the shift: {times}</source>
        <translation>Стільки разів за зміну: {times}</translation>
    </message>
    <message>
        <source>To the safe, or for a purchase</source>
        <translation>У сейф або на покупку</translation>
    </message>
    <message>
        <source>Twice {amount} is exactly the difference</source>
        <translation>Двічі {amount} — це точно різниця</translation>
    </message>
    <message>
        <source>{amount} by card on the receipt</source>
        <translation>{amount} карткою на чеку</translation>
    </message>
    <message>
        <source>{amount} change on the receipt</source>
        <translation>{amount} решти на чеку</translation>
    </message>
    <message>
        <source>{amount} in cash on the receipt</source>
        <translation>{amount} готівкою на чеку</translation>
    </message>
    <message>
        <source>{amount} is exactly that movement</source>
        <translation>{amount} — це точно цей рух готівки</translation>
    </message>
    <message>
        <source>{amount} was put in and not written down</source>
        <translation>{amount} внесли й не записали</translation>
    </message>
    <message>
        <source>{amount} was taken out and not written down</source>
        <translation>{amount} вилучили й не записали</translation>
    </message>
    <message>
        <source>{time}, cash in and cash out mixed up</source>
        <translation>{time}, сплутано внесення й вилучення</translation>
    </message>
    <message>
        <source>{time}, cash moved twice or written down twice</source>
        <translation>{time}, готівку перенесли або записали двічі</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change given twice</source>
        <translation>{time}, продаж {number}, решту видали двічі</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change not given</source>
        <translation>{time}, продаж {number}, решту не видали</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid by card, rung up as cash</source>
        <translation>{time}, продаж {number}, сплачено карткою, пробито як готівку</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid in cash, rung up as card</source>
        <translation>{time}, продаж {number}, сплачено готівкою, пробито як картку</translation>
    </message>
    <message>
        <source>{time}, sale {number}, the customer gave {piece}</source>
        <translation>{time}, продаж {number}, покупець дав {piece}</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too little in change</source>
        <translation>{time}, продаж {number}, решти на {piece} менше</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too much in change</source>
        <translation>{time}, продаж {number}, решти на {piece} більше</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Exact</source>
        <translation>Сходиться</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Надлишок</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нестача</translation>
    </message>
</context>
<context>
    <name>DiscountPanel</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Надати знижку</translation>
    </message>
    <message>
        <source>How it is stated</source>
        <translation>Як указано</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>На що</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Відсоток</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Скасувати знижку</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Ця позиція</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Весь кошик</translation>
    </message>
</context>
<context>
    <name>DiscountViewModel</name>
    <message>
        <source>{off} off, {rest} to pay</source>
        <translation>{off} знижки, до сплати {rest}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Already paid: {paid}</source>
        <translation>Уже сплачено: {paid}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Cover the keys with your hand</source>
        <translation>Прикрийте клавіші рукою</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введіть PIN-код</translation>
    </message>
    <message>
        <source>From {age} years</source>
        <translation>Від {age} років</translation>
    </message>
    <message>
        <source>Hold your card to the terminal</source>
        <translation>Прикладіть картку до термінала</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Як бажаєте заплатити?</translation>
    </message>
    <message>
        <source>In cash or by card</source>
        <translation>Готівкою чи карткою</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
    <message>
        <source>Please look at the terminal</source>
        <translation>Подивіться на термінал</translation>
    </message>
    <message>
        <source>Please pay at the card terminal</source>
        <translation>Оплатіть на терміналі</translation>
    </message>
    <message>
        <source>Please show a document with your date of birth</source>
        <translation>Покажіть документ з датою народження</translation>
    </message>
    <message>
        <source>Please sign the slip</source>
        <translation>Підпишіть чек</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Заберіть картку</translation>
    </message>
    <message>
        <source>Please take your receipt</source>
        <translation>Візьміть чек</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>Thank you. Please take your receipt</source>
        <translation>Дякуємо. Візьміть чек</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Картку не прийнято</translation>
    </message>
    <message>
        <source>Try once more, or pay another way</source>
        <translation>Спробуйте ще раз або заплатіть інакше</translation>
    </message>
    <message>
        <source>We check your payment</source>
        <translation>Перевіряємо ваш платіж</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Запитуємо ваш банк</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ваша решта</translation>
    </message>
    <message>
        <source>Your receipt is being made</source>
        <translation>Готуємо ваш чек</translation>
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
        <translation>Ви заощаджуєте</translation>
    </message>
    <message>
        <source>Your basket</source>
        <translation>Ваш кошик</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>By card</source>
        <translation>Карткою</translation>
    </message>
    <message>
        <source>Deposit included</source>
        <translation>У тому числі застава</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Залишилося сплатити</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Сплачено карткою</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Сплачено готівкою</translation>
    </message>
    <message>
        <source>Please go to another till</source>
        <translation>Перейдіть до іншої каси</translation>
    </message>
    <message>
        <source>This till is closed</source>
        <translation>Каса не працює</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>У тому числі ПДВ</translation>
    </message>
    <message>
        <source>We are ready for you</source>
        <translation>Ми готові вас обслужити</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>До повернення</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A test page was printed. Look at it: letters, code and cut tell whether it is set up well.</source>
        <translation>Надруковано пробну сторінку. Погляньте: літери, код і обрізка кажуть, чи добре налаштовано.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бекенд</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Платіжний термінал</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Грошова шухляда</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Дисплей покупця</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Devices are only asked: nothing is printed, no drawer opens, no money moves.</source>
        <translation>Пристрої лише запитують: нічого не друкується, шухляда не відчиняється, гроші не рухаються.</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Фіскальний принтер</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, and this till is paired with it.</source>
        <translation>Відповідає за {ms} мс, і ця каса з ним спарена.</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, but this till is not paired with it: run omnitill enrol.</source>
        <translation>Відповідає за {ms} мс, але ця каса з ним не спарена: запустіть omnitill enrol.</translation>
    </message>
    <message>
        <source>It is not as it was written: {reason}. Stop selling here and call support.</source>
        <translation>Він не такий, як був записаний: {reason}. Припиніть тут продаж і покличте допомогу.</translation>
    </message>
    <message>
        <source>It is set up, but this till uses another one of its kind or none at all.</source>
        <translation>Налаштовано, але ця каса вживає інший пристрій цього роду або жоден.</translation>
    </message>
    <message>
        <source>It types like a keyboard and cannot be asked: scan something to see.</source>
        <translation>Він пише як клавіатура, спитати його не можна: зіскануйте щось, щоб побачити.</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ГЛЯНЬ</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Принтер етикеток</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Камера схову</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>НІ</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>Жодного не налаштовано.</translation>
    </message>
    <message>
        <source>None: this till works alone.</source>
        <translation>Немає: ця каса працює сама.</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Нічого не під’єднано, крім уже налаштованого.</translation>
    </message>
    <message>
        <source>One test page will be printed on {printer}. No drawer opens and no money moves.</source>
        <translation>На {printer} надрукується одна пробна сторінка. Шухляда не відчиняється, гроші не рухаються.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Ready: {identity}.</source>
        <translation>Готово: {identity}.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Принтер чеків</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Seen and not set up: {seen}. Nothing of it is used before it stands in the settings.</source>
        <translation>Видно й не налаштовано: {seen}. Нічого з цього не вживається, доки не стоїть у налаштуваннях.</translation>
    </message>
    <message>
        <source>The bundle for support is {place}. Look into it before you send it.</source>
        <translation>Пакунок для допомоги: {place}. Зазирніть у нього, перш ніж надсилати.</translation>
    </message>
    <message>
        <source>There is none yet; it will be made in {place}.</source>
        <translation>Його ще немає; він з’явиться в {place}.</translation>
    </message>
    <message>
        <source>This many things need a person: {count}.</source>
        <translation>Стільки речей потребують людини: {count}.</translation>
    </message>
    <message>
        <source>Verified against a published specification only: {source}.</source>
        <translation>Перевірено лише за опублікованою специфікацією: {source}.</translation>
    </message>
    <message>
        <source>Verified against nothing but our own simulator.</source>
        <translation>Перевірено лише на нашому симуляторі.</translation>
    </message>
    <message>
        <source>Verified against recordings of a real device: {source}.</source>
        <translation>Перевірено за записами справжнього пристрою: {source}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{entries} entries, {sales} sales, chain intact.</source>
        <translation>Записів: {entries}, продажів: {sales}, ланцюг цілий.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>As a code</source>
        <translation>Як код</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Погано</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
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
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Як усе пройшло?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Наступний покупець</translation>
    </message>
    <message>
        <source>Next customer; so does a scan</source>
        <translation>Наступний покупець; скан робить те саме</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Друкувати копію</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Receipt as a code</source>
        <translation>Чек як код</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Продаж завершено</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Збережено на цій касі</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Дякуємо за відгук.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
    </message>
    <message>
        <source>With everything about returning things.</source>
        <translation>З усім про повернення.</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail</source>
        <translation>Чек у вашій пошті</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>спершу дайте відповідь</translation>
    </message>
    <message>
        <source>for your phone</source>
        <translation>для вашого телефону</translation>
    </message>
    <message>
        <source>or scan the first product</source>
        <translation>або відскануйте перший товар</translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>До видачі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий номер</translation>
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
        <translation>Готово</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Зручніше</translation>
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
        <translation>До</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Що каже пристрій</translation>
    </message>
    <message>
        <source>before %1, now %2</source>
        <translation>до %1, зараз %2</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find or scan</source>
        <translation>Шукати або сканувати</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Переглянуто раніше</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation>Тут ніщо так не називається. Спробуйте менше літер або цифри під штрихами.</translation>
    </message>
    <message>
        <source>Price, sizes and colours, and who has it come at once.</source>
        <translation>Ціна, розміри, кольори і хто має товар — одразу.</translation>
    </message>
    <message>
        <source>Scan a label, or type a name</source>
        <translation>Відскануйте етикетку або введіть назву</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
</context>
<context>
    <name>FindViewModel</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} тут</translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} деінде</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>As colleagues call you</source>
        <translation>Як вас називають колеги</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Not all alike, not in a row. Nobody can read it back, not even support.</source>
        <translation>Не всі однакові й не підряд. Його ніхто не прочитає, навіть підтримка.</translation>
    </message>
    <message>
        <source>Nothing leaves this till. It works without a network.</source>
        <translation>Ніщо не залишає цю касу. Вона працює без мережі.</translation>
    </message>
    <message>
        <source>PIN, at least 8 figures</source>
        <translation>PIN, щонайменше 8 цифр</translation>
    </message>
    <message>
        <source>The first person becomes its manager and takes on everybody else.</source>
        <translation>Перша особа стає керівником і додає всіх інших.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Той самий PIN ще раз</translation>
    </message>
    <message>
        <source>Welcome. Who runs this shop?</source>
        <translation>Вітаємо. Хто керує цим магазином?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>name and PIN twice</source>
        <translation>ім’я і двічі PIN</translation>
    </message>
</context>
<context>
    <name>FiscalDayPanel</name>
    <message>
        <source>Make the daily fiscal report</source>
        <translation>Зробити денний фіскальний звіт</translation>
    </message>
</context>
<context>
    <name>FiscalDayViewModel</name>
    <message>
        <source>Report {number}</source>
        <translation>Звіт {number}</translation>
    </message>
    <message>
        <source>The daily report is made</source>
        <translation>Денний звіт зроблено</translation>
    </message>
    <message>
        <source>The fiscal printer makes the daily report</source>
        <translation>Фіскальний принтер робить денний звіт</translation>
    </message>
</context>
<context>
    <name>FiscalNote</name>
    <message>
        <source>Ask the printer</source>
        <translation>Запитати принтер</translation>
    </message>
    <message>
        <source>Cancel it there</source>
        <translation>Скасувати там</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>FiscalProofPanel</name>
    <message>
        <source>The fiscal receipt is issued</source>
        <translation>Фіскальний чек видано</translation>
    </message>
</context>
<context>
    <name>FiscalViewModel</name>
    <message>
        <source>Asking the fiscal printer</source>
        <translation>Питаємо фіскальний принтер</translation>
    </message>
    <message>
        <source>Asking what became of the receipt</source>
        <translation>Питаємо, що сталося з чеком</translation>
    </message>
    <message>
        <source>It goes on by itself when that is done.</source>
        <translation>Після цього продовжиться само.</translation>
    </message>
    <message>
        <source>Money is taken when it is ready.</source>
        <translation>Гроші приймаються, коли він готовий.</translation>
    </message>
    <message>
        <source>Nothing is printed twice.</source>
        <translation>Нічого не друкується двічі.</translation>
    </message>
    <message>
        <source>The fiscal printer makes the receipt</source>
        <translation>Фіскальний принтер робить чек</translation>
    </message>
    <message>
        <source>The sale is made when the receipt is there.</source>
        <translation>Продаж буде, коли буде чек.</translation>
    </message>
</context>
<context>
    <name>FiscalWishes</name>
    <message>
        <source>Buyer&apos;s tax number (NIP)</source>
        <translation>Податковий номер покупця (NIP)</translation>
    </message>
    <message>
        <source>Electronic receipt for %1</source>
        <translation>Електронний чек для %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>A person comes to you</source>
        <translation>До вас підійдуть</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Зручніше</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Lower, bigger, spoken</source>
        <translation>Нижче, більше, вголос</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Інші мови</translation>
    </message>
</context>
<context>
    <name>GiveLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не хочуть</translation>
    </message>
    <message>
        <source>One fewer, %1</source>
        <translation>На один менше, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>На один більше, %1</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>Таки хочуть</translation>
    </message>
</context>
<context>
    <name>HandPane</name>
    <message>
        <source>A manager may: look at the ID. It stays on record as a risk, and somebody looks at it when the line is back.</source>
        <translation>Може керівник: перегляньте документ. Це буде записано як ризик і перевірено, коли повернеться зв&apos;язок.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Назад до табло</translation>
    </message>
    <message>
        <source>By card at the kiosk, or by the link in the customer&apos;s message. It shows here at once.</source>
        <translation>Карткою в кіоску або за посиланням з повідомлення клієнта. Тут це видно одразу.</translation>
    </message>
    <message>
        <source>Code, order or name</source>
        <translation>Код, замовлення або ім&apos;я</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>Товари замовлення</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Видати</translation>
    </message>
    <message>
        <source>No order here is called that. A whole code is looked for everywhere.</source>
        <translation>Такого замовлення тут немає. Повний код шукаємо всюди.</translation>
    </message>
    <message>
        <source>Nobody can decide about orders now.</source>
        <translation>Зараз ніхто не може вирішувати щодо замовлень.</translation>
    </message>
    <message>
        <source>Nobody else can hand it over meanwhile.</source>
        <translation>Тим часом ніхто інший не може видати.</translation>
    </message>
    <message>
        <source>Nobody knows whether it is paid. Take no money, hand nothing over.</source>
        <translation>Невідомо, чи сплачено. Не беріть грошей і нічого не видавайте.</translation>
    </message>
    <message>
        <source>Or the label on the bag</source>
        <translation>Або етикетку на пакеті</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Знайдені замовлення</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone or paper</source>
        <translation>Скануйте код з телефона або паперу клієнта</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>До сплати: %1</translation>
    </message>
    <message>
        <source>Type a code, an order number or a name, or scan.</source>
        <translation>Введіть код, номер замовлення чи ім&apos;я або скануйте.</translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n item(s) go back to the shelf</source>
        <translation>
            <numerusform>%n товар повертається на полицю</numerusform>
            <numerusform>%n товари повертаються на полицю</numerusform>
            <numerusform>%n товарів повертається на полицю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here for later</source>
        <translation>
            <numerusform>%n товар залишається на потім</numerusform>
            <numerusform>%n товари залишаються на потім</numerusform>
            <numerusform>%n товарів залишається на потім</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Видати</translation>
    </message>
    <message>
        <source>Hand over at a risk</source>
        <translation>Видати на ризик</translation>
    </message>
    <message>
        <source>Hand over unpaid</source>
        <translation>Видати без оплати</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Nobody could decide; the ID was looked at</source>
        <translation>Ніхто не міг вирішити; документ переглянуто</translation>
    </message>
    <message>
        <source>Not wanted at the counter</source>
        <translation>Відмова при отриманні</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Нічого не взяли</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Прийняти все назад</translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation>виберіть замовлення</translation>
    </message>
    <message>
        <source>nobody knows whether it is paid</source>
        <translation>невідомо, чи сплачено</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>нічого не видається</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Call again</source>
        <translation>Покликати ще раз</translation>
    </message>
    <message>
        <source>Go on myself</source>
        <translation>Далі без допомоги</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The call stays.</source>
        <translation>Виклик залишається.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>You are at</source>
        <translation>Ви біля</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 літер і цифр із повідомлення</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>From the app: make the screen bright</source>
        <translation>Із застосунку: зробіть екран яскравішим</translation>
    </message>
    <message>
        <source>From your e-mail or text message</source>
        <translation>З листа або SMS</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У мене немає коду</translation>
    </message>
    <message>
        <source>Or printed on paper</source>
        <translation>Або з роздруківки</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Покажіть код</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Знайдемо за номером телефону</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Your order</source>
        <translation>Ваше замовлення</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Take the last one back</source>
        <translation>Стерти останній знак</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase the last figure</source>
        <translation>Стерти останню цифру</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A colleague checks that you are {age} or older.</source>
        <translation>Працівник перевірить, що вам {age} або більше.</translation>
    </message>
    <message>
        <source>A colleague comes out with your order.</source>
        <translation>Працівник вийде з вашим замовленням.</translation>
    </message>
    <message>
        <source>A colleague is called</source>
        <translation>Кличемо працівника</translation>
    </message>
    <message>
        <source>A colleague prints it for you.</source>
        <translation>Працівник його надрукує.</translation>
    </message>
    <message>
        <source>A colleague will help you</source>
        <translation>Працівник вам допоможе</translation>
    </message>
    <message>
        <source>A short check first</source>
        <translation>Спершу коротка перевірка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>All are chosen. Touch what you do not want now.</source>
        <translation>Усі вибрано. Торкніться тих, які зараз не потрібні.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>All together, at one place after the other.</source>
        <translation>Усі разом, одне місце за одним.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Уже отримано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Запитати працівника</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Запитати зараз</translation>
    </message>
    <message>
        <source>At any till, with your code.</source>
        <translation>На будь-якій касі, з вашим кодом.</translation>
    </message>
    <message>
        <source>At the terminal beside this screen.</source>
        <translation>На терміналі поруч з екраном.</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Повернулося на полицю</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Збирається</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Привезти сюди</translation>
    </message>
    <message>
        <source>By card, here.</source>
        <translation>Карткою, тут.</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Покликати когось</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>Choose what, and why.</source>
        <translation>Виберіть що й чому.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>Отримати зараз</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>Отримати решту</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Не платіть ще раз</translation>
    </message>
    <message>
        <source>Do without it?</source>
        <translation>Відмовитися від цього?</translation>
    </message>
    <message>
        <source>Eight letters and figures below the square.</source>
        <translation>Вісім літер і цифр під квадратом.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Every order stays where it is.</source>
        <translation>Кожне замовлення залишається на місці.</translation>
    </message>
    <message>
        <source>Everything is still in its place.</source>
        <translation>Усе ще на місці.</translation>
    </message>
    <message>
        <source>Find my order by phone</source>
        <translation>Знайти за телефоном</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it, and we write to you.</source>
        <translation>Безкоштовно. Працівник це влаштує, і ми напишемо.</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it.</source>
        <translation>Безкоштовно. Працівник це влаштує.</translation>
    </message>
    <message>
        <source>From the message that was sent to you.</source>
        <translation>З повідомлення, яке ви отримали.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Have your ID ready.</source>
        <translation>Приготуйте документ.</translation>
    </message>
    <message>
        <source>Have your message or your order number at hand.</source>
        <translation>Майте під рукою повідомлення або номер.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Як ви хочете заплатити?</translation>
    </message>
    <message>
        <source>I am at the gate</source>
        <translation>Я біля воріт</translation>
    </message>
    <message>
        <source>I come another time</source>
        <translation>Приїду іншим разом</translation>
    </message>
    <message>
        <source>I come back later</source>
        <translation>Повернуся пізніше</translation>
    </message>
    <message>
        <source>I go there</source>
        <translation>Піду туди</translation>
    </message>
    <message>
        <source>I go to the desk</source>
        <translation>Піду до пункту видачі</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Не маю коду</translation>
    </message>
    <message>
        <source>I wait here</source>
        <translation>Зачекаю тут</translation>
    </message>
    <message>
        <source>In cash, too. We keep it ready for 15 minutes.</source>
        <translation>І готівкою. Чекаємо 15 хвилин.</translation>
    </message>
    <message>
        <source>Is it still here?</source>
        <translation>Чи воно ще тут?</translation>
    </message>
    <message>
        <source>It cannot be moved from here.</source>
        <translation>Звідси перемістити не можна.</translation>
    </message>
    <message>
        <source>It is heavy. We load it for you.</source>
        <translation>Воно важке. Ми завантажимо.</translation>
    </message>
    <message>
        <source>It is in the newest message.</source>
        <translation>Він у найновішому повідомленні.</translation>
    </message>
    <message>
        <source>It may be an old one, or from another shop.</source>
        <translation>Може, він старий або з іншого магазину.</translation>
    </message>
    <message>
        <source>It may still be in the shop.</source>
        <translation>Можливо, воно ще в магазині.</translation>
    </message>
    <message>
        <source>It shows that the order is yours.</source>
        <translation>Вона покаже, що замовлення ваше.</translation>
    </message>
    <message>
        <source>It takes two minutes at most.</source>
        <translation>Щонайбільше дві хвилини.</translation>
    </message>
    <message>
        <source>It waits in another shop</source>
        <translation>Чекає в іншому магазині</translation>
    </message>
    <message>
        <source>It was held until {day}.</source>
        <translation>Зберігалося до {day}.</translation>
    </message>
    <message>
        <source>It was kept longer once already.</source>
        <translation>Уже раз продовжено.</translation>
    </message>
    <message>
        <source>Keep it two more days</source>
        <translation>Ще два дні</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Подивитися ще раз</translation>
    </message>
    <message>
        <source>Look at your phone or your e-mail, then scan it here.</source>
        <translation>Перегляньте телефон або пошту й зчитайте тут.</translation>
    </message>
    <message>
        <source>Make the screen bright and hold it still.</source>
        <translation>Зробіть екран яскравим і тримайте нерухомо.</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Money back for it</source>
        <translation>Повернути гроші</translation>
    </message>
    <message>
        <source>Most payments are clear within a minute.</source>
        <translation>Зазвичай з&apos;ясовується за хвилину.</translation>
    </message>
    <message>
        <source>Nearly all is here</source>
        <translation>Майже все тут</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ще немає відповіді</translation>
    </message>
    <message>
        <source>No cards here right now</source>
        <translation>Зараз без карток</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Без зв&apos;язку не вийде</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Нічого не змінюється.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was charged. Still to pay: {amount}</source>
        <translation>Нічого не списано. До сплати: {amount}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Хвилинку, будь ласка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paid. Do not pay again</source>
        <translation>Сплачено. Не платіть ще раз</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Заплатити інакше</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Заплатити на касі</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Заплатити тут карткою</translation>
    </message>
    <message>
        <source>Perhaps the terminal answers now.</source>
        <translation>Може, термінал тепер відповість.</translation>
    </message>
    <message>
        <source>Please drive to gate {gate}</source>
        <translation>Під&apos;їдьте до воріт {gate}</translation>
    </message>
    <message>
        <source>Please drive to the loading gate</source>
        <translation>Під&apos;їдьте до воріт навантаження</translation>
    </message>
    <message>
        <source>Please have your ID ready. We keep nothing of it.</source>
        <translation>Приготуйте документ. Ми нічого з нього не зберігаємо.</translation>
    </message>
    <message>
        <source>Please pay at the till</source>
        <translation>Заплатіть на касі</translation>
    </message>
    <message>
        <source>Please see a colleague</source>
        <translation>Зверніться до працівника</translation>
    </message>
    <message>
        <source>Please show that you may.</source>
        <translation>Покажіть, що маєте на це право.</translation>
    </message>
    <message>
        <source>Please show your ID</source>
        <translation>Покажіть документ</translation>
    </message>
    <message>
        <source>Please stay with your car.</source>
        <translation>Залишайтеся біля авто.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Зачекайте хвилинку</translation>
    </message>
    <message>
        <source>Please wait here a moment</source>
        <translation>Зачекайте тут хвилинку</translation>
    </message>
    <message>
        <source>Please wait here a moment.</source>
        <translation>Зачекайте тут хвилинку.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Готово для вас</translation>
    </message>
    <message>
        <source>Receipt again</source>
        <translation>Чек ще раз</translation>
    </message>
    <message>
        <source>Return something</source>
        <translation>Повернути щось</translation>
    </message>
    <message>
        <source>Say or show this there</source>
        <translation>Скажіть або покажіть це там</translation>
    </message>
    <message>
        <source>Scan for the way</source>
        <translation>Зчитайте шлях</translation>
    </message>
    <message>
        <source>Scan the newer code</source>
        <translation>Зчитати новіший код</translation>
    </message>
    <message>
        <source>Scan your code here again when it is paid.</source>
        <translation>Після оплати зчитайте код тут.</translation>
    </message>
    <message>
        <source>Send it to me again</source>
        <translation>Надіслати мені ще раз</translation>
    </message>
    <message>
        <source>Send it to my home</source>
        <translation>Надіслати додому</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Show your code or your ID there.</source>
        <translation>Покажіть там код або документ.</translation>
    </message>
    <message>
        <source>Somebody brings it</source>
        <translation>Хтось його принесе</translation>
    </message>
    <message>
        <source>Somebody comes and hands your order over.</source>
        <translation>Хтось прийде й видасть замовлення.</translation>
    </message>
    <message>
        <source>Somebody comes to you.</source>
        <translation>Хтось підійде до вас.</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Платить хтось інший</translation>
    </message>
    <message>
        <source>Somebody hands it over</source>
        <translation>Його саме видають</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Хтось уже йде до вас.</translation>
    </message>
    <message>
        <source>Sorry, not all is here</source>
        <translation>На жаль, не все тут</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>До сплати: {amount}</translation>
    </message>
    <message>
        <source>Text me when it is ready</source>
        <translation>SMS, коли буде готове</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Це не я</translation>
    </message>
    <message>
        <source>That was not me</source>
        <translation>Отримано не мною</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Відповідь: ні</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Картку не прийнято</translation>
    </message>
    <message>
        <source>The code is in the message that says: your order is ready</source>
        <translation>Код у повідомленні: ваше замовлення готове</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Гроші повертаються</translation>
    </message>
    <message>
        <source>The new code is on its way</source>
        <translation>Новий код уже в дорозі</translation>
    </message>
    <message>
        <source>The newest message has the right one.</source>
        <translation>Правильний у найновішому повідомленні.</translation>
    </message>
    <message>
        <source>The way you paid, within three days.</source>
        <translation>Так, як платили, за три дні.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Є новіший код</translation>
    </message>
    <message>
        <source>There is nothing left to collect.</source>
        <translation>Отримувати більше нічого.</translation>
    </message>
    <message>
        <source>They can hand over your order.</source>
        <translation>Він може видати замовлення.</translation>
    </message>
    <message>
        <source>They can see what the terminal says.</source>
        <translation>Він побачить, що каже термінал.</translation>
    </message>
    <message>
        <source>They can see why.</source>
        <translation>Він побачить чому.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Це не можна скасувати</translation>
    </message>
    <message>
        <source>This order is open at another desk right now.</source>
        <translation>Це замовлення зараз відкрите в іншому місці.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Замовлення скасовано</translation>
    </message>
    <message>
        <source>This order was changed, and we sent a new code.</source>
        <translation>Замовлення змінено, і ми надіслали новий код.</translation>
    </message>
    <message>
        <source>This screen clears itself.</source>
        <translation>Екран очиститься сам.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Залишилося</translation>
    </message>
    <message>
        <source>To the address and phone of the order.</source>
        <translation>На адресу й телефон замовлення.</translation>
    </message>
    <message>
        <source>Today at the desk</source>
        <translation>Сьогодні в пункті видачі</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Спробувати інший код</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Ще одна спроба</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>До {day}.</translation>
    </message>
    <message>
        <source>Until {day}. This works once.</source>
        <translation>До {day}. Лише один раз.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Скористатися кодом</translation>
    </message>
    <message>
        <source>Usually ready by {time}</source>
        <translation>Зазвичай готове до {time}</translation>
    </message>
    <message>
        <source>We are checking your payment.</source>
        <translation>Ми перевіряємо вашу оплату.</translation>
    </message>
    <message>
        <source>We are coming out</source>
        <translation>Ми вже виходимо</translation>
    </message>
    <message>
        <source>We bring it here</source>
        <translation>Привеземо його сюди</translation>
    </message>
    <message>
        <source>We cannot hand over here at the moment. Your order is safe.</source>
        <translation>Зараз ми не можемо тут видати. Замовлення в безпеці.</translation>
    </message>
    <message>
        <source>We cannot look up orders here at the moment.</source>
        <translation>Зараз ми не можемо тут шукати замовлення.</translation>
    </message>
    <message>
        <source>We could not find: {names}</source>
        <translation>Не знайдено: {names}</translation>
    </message>
    <message>
        <source>We could not read this code</source>
        <translation>Не вдалося прочитати код</translation>
    </message>
    <message>
        <source>We have asked</source>
        <translation>Ми запитали</translation>
    </message>
    <message>
        <source>We have no order for this code</source>
        <translation>Немає замовлення з цим кодом</translation>
    </message>
    <message>
        <source>We held it until {day}.</source>
        <translation>Ми зберігали до {day}.</translation>
    </message>
    <message>
        <source>We hold it until {day}.</source>
        <translation>Ми зберігаємо до {day}.</translation>
    </message>
    <message>
        <source>We keep it for you</source>
        <translation>Збережемо його для вас</translation>
    </message>
    <message>
        <source>We keep your order ready for 15 minutes.</source>
        <translation>Замовлення чекає 15 хвилин.</translation>
    </message>
    <message>
        <source>We keep your order there.</source>
        <translation>Замовлення чекає там.</translation>
    </message>
    <message>
        <source>We look at your ID and keep nothing of it.</source>
        <translation>Поглянемо на документ, нічого не збережемо.</translation>
    </message>
    <message>
        <source>We look into it at once, and a colleague comes.</source>
        <translation>Одразу перевіримо, працівник підійде.</translation>
    </message>
    <message>
        <source>We pack yours next</source>
        <translation>Ваше збираємо наступним</translation>
    </message>
    <message>
        <source>We send a question. They have 90 seconds.</source>
        <translation>Надішлемо запитання. На відповідь 90 секунд.</translation>
    </message>
    <message>
        <source>We send it to you</source>
        <translation>Надішлемо вам</translation>
    </message>
    <message>
        <source>We show the order as it is now.</source>
        <translation>Покажемо, як є зараз.</translation>
    </message>
    <message>
        <source>We still have it</source>
        <translation>Воно ще в нас</translation>
    </message>
    <message>
        <source>We text a number to your phone.</source>
        <translation>Надішлемо номер по SMS.</translation>
    </message>
    <message>
        <source>We text it to the phone of the order.</source>
        <translation>SMS на телефон замовлення.</translation>
    </message>
    <message>
        <source>We text you when it has arrived.</source>
        <translation>Напишемо, коли прибуде.</translation>
    </message>
    <message>
        <source>We text you when it has arrived. You can go now.</source>
        <translation>Напишемо, коли прибуде. Можете йти.</translation>
    </message>
    <message>
        <source>We text you, and a colleague calls your order&apos;s code.</source>
        <translation>Напишемо SMS, а працівник назве ваш код.</translation>
    </message>
    <message>
        <source>We try the line again.</source>
        <translation>Спробуємо зв&apos;язатися ще раз.</translation>
    </message>
    <message>
        <source>We will text you</source>
        <translation>Ми вам напишемо</translation>
    </message>
    <message>
        <source>We write it down as soon as the line is back.</source>
        <translation>Запишемо, щойно повернеться зв&apos;язок.</translation>
    </message>
    <message>
        <source>We write to you when it is ready.</source>
        <translation>Напишемо, коли буде готове.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Що робимо?</translation>
    </message>
    <message>
        <source>What you paid goes back the way it came.</source>
        <translation>Сплачене повернеться тим самим шляхом.</translation>
    </message>
    <message>
        <source>Whoever has this code can pay at any till.</source>
        <translation>Хто має цей код, заплатить на будь-якій касі.</translation>
    </message>
    <message>
        <source>With the same card, or another one.</source>
        <translation>Тією самою карткою або іншою.</translation>
    </message>
    <message>
        <source>Yes, money back</source>
        <translation>Так, повернути гроші</translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation>Можете йти.</translation>
    </message>
    <message>
        <source>You can go. Your order stays yours.</source>
        <translation>Можете йти. Замовлення лишається вашим.</translation>
    </message>
    <message>
        <source>You collect for {name}?</source>
        <translation>Отримуєте за: {name}?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your order goes to the front of the line.</source>
        <translation>Замовлення стане першим у черзі.</translation>
    </message>
    <message>
        <source>Your order is as it was.</source>
        <translation>Замовлення таке, як було.</translation>
    </message>
    <message>
        <source>Your order is safe. What shall we do?</source>
        <translation>Замовлення в безпеці. Що робимо?</translation>
    </message>
    <message>
        <source>Your order stays where it is.</source>
        <translation>Замовлення залишається на місці.</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>відкрито до {time}</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>{amount}, the way you paid.</source>
        <translation>{amount}, так, як платили.</translation>
    </message>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} звідси</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name}: немає вчасної відповіді.</translation>
    </message>
    <message>
        <source>{name} does not want this order collected now.</source>
        <translation>{name} не хоче, щоб замовлення зараз отримали.</translation>
    </message>
    <message>
        <source>{name} has a message and can say yes or no.</source>
        <translation>{name} має повідомлення й відповість так чи ні.</translation>
    </message>
</context>
<context>
    <name>KioskBranchViewModel</name>
    <message>
        <source>Cards are taken at the till only.</source>
        <translation>Картки лише на касі.</translation>
    </message>
</context>
<context>
    <name>KioskCollectViewModel</name>
    <message>
        <source>Come back for everything</source>
        <translation>Забрати все пізніше</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ідіть до</translation>
    </message>
    <message>
        <source>Go to shelf</source>
        <translation>Ідіть до полиці</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Чи все на місці?</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Комірка</translation>
    </message>
    <message>
        <source>Look whether everything is there.</source>
        <translation>Перевірте, чи все на місці.</translation>
    </message>
    <message>
        <source>Opening the door</source>
        <translation>Відчиняємо дверцята</translation>
    </message>
    <message>
        <source>Please close the door. Somebody comes to help.</source>
        <translation>Зачиніть дверцята. До вас уже йдуть.</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Готово для вас</translation>
    </message>
    <message>
        <source>Somebody comes to open it. Your goods are safe in it.</source>
        <translation>Хтось прийде й відчинить. Ваші речі там у безпеці.</translation>
    </message>
    <message>
        <source>Stand clear of the doors.</source>
        <translation>Відійдіть від дверцят.</translation>
    </message>
    <message>
        <source>Take these, cancel the rest</source>
        <translation>Забрати це, від решти відмовитися</translation>
    </message>
    <message>
        <source>Take your goods, then close the door. {time} left.</source>
        <translation>Візьміть речі й зачиніть дверцята. Лишилося: {time}.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Дверцята відчинено</translation>
    </message>
    <message>
        <source>The door stays shut</source>
        <translation>Дверцята не відчиняються</translation>
    </message>
    <message>
        <source>The rest stays yours. We write.</source>
        <translation>Решта чекає на вас. Ми напишемо.</translation>
    </message>
    <message>
        <source>We bring it to you</source>
        <translation>Ми принесемо</translation>
    </message>
    <message>
        <source>We keep all of it until {day}.</source>
        <translation>Усе чекає до: {day}.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Що робимо?</translation>
    </message>
    <message>
        <source>You get {amount} back.</source>
        <translation>Повернемо {amount}.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>{part} of {items}</source>
        <translation>{part} з {items}</translation>
    </message>
</context>
<context>
    <name>KioskCounted</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n вибрано</numerusform>
            <numerusform>%n вибрано</numerusform>
            <numerusform>%n вибрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n річ</numerusform>
            <numerusform>%n речі</numerusform>
            <numerusform>%n речей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now</source>
        <translation>
            <numerusform>%n річ зараз</numerusform>
            <numerusform>%n речі зараз</numerusform>
            <numerusform>%n речей зараз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>Ще %n знак</numerusform>
            <numerusform>Ще %n знаки</numerusform>
            <numerusform>Ще %n знаків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for you</source>
        <translation>
            <numerusform>%n замовлення для вас</numerusform>
            <numerusform>%n замовлення для вас</numerusform>
            <numerusform>%n замовлень для вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Близько %n хвилини.</numerusform>
            <numerusform>Близько %n хвилин.</numerusform>
            <numerusform>Близько %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n order(s)</source>
        <translation>
            <numerusform>Отримати %n замовлення</numerusform>
            <numerusform>Отримати %n замовлення</numerusform>
            <numerusform>Отримати %n замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) now</source>
        <translation>
            <numerusform>Взяти %n річ зараз</numerusform>
            <numerusform>Взяти %n речі зараз</numerusform>
            <numerusform>Взяти %n речей зараз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %n.</source>
        <translation>
            <numerusform>Ви під номером %n.</numerusform>
            <numerusform>Ви під номером %n.</numerusform>
            <numerusform>Ви під номером %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n item(s) are waiting</source>
        <translation>
            <numerusform>Ваша %n річ чекає</numerusform>
            <numerusform>Ваші %n речі чекають</numerusform>
            <numerusform>Ваші %n речей чекають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskDoneViewModel</name>
    <message>
        <source>Have a good day.</source>
        <translation>Гарного дня.</translation>
    </message>
    <message>
        <source>It comes out below</source>
        <translation>Виходить знизу</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Не вдалося надрукувати</translation>
    </message>
    <message>
        <source>It is all yours.</source>
        <translation>Усе ваше.</translation>
    </message>
    <message>
        <source>Of what you collected</source>
        <translation>Про отримане</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>До зустрічі</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>We write to you when there is something new.</source>
        <translation>Напишемо, коли буде щось нове.</translation>
    </message>
    <message>
        <source>no paper now</source>
        <translation>зараз немає паперу</translation>
    </message>
</context>
<context>
    <name>KioskHealthViewModel</name>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Видача</translation>
    </message>
    <message>
        <source>E-mail receipts</source>
        <translation>Чек на пошту</translation>
    </message>
    <message>
        <source>No cards now</source>
        <translation>Без карток</translation>
    </message>
    <message>
        <source>No e-mail now</source>
        <translation>Без листів</translation>
    </message>
    <message>
        <source>No lockers now</source>
        <translation>Комірки не працюють</translation>
    </message>
    <message>
        <source>No paper receipts</source>
        <translation>Без паперових чеків</translation>
    </message>
    <message>
        <source>Paper receipts</source>
        <translation>Паперові чеки</translation>
    </message>
</context>
<context>
    <name>KioskHelpViewModel</name>
    <message>
        <source>A colleague</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Call this number, or go to {desk}.</source>
        <translation>Зателефонуйте або йдіть до: {desk}.</translation>
    </message>
    <message>
        <source>If you still need something, call again.</source>
        <translation>Якщо ще щось потрібно, покличте знову.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Ніхто не вільний</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Зателефонуйте нам</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Підійдіть до: {desk}.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Залишайтеся тут.</translation>
    </message>
    <message>
        <source>Please stay here. Somebody sees where you are and what you need.</source>
        <translation>Залишайтеся тут. Хтось бачить, де ви й що потрібно.</translation>
    </message>
    <message>
        <source>Somebody was here</source>
        <translation>Хтось тут був</translation>
    </message>
    <message>
        <source>We are calling a colleague</source>
        <translation>Кличемо працівника</translation>
    </message>
    <message>
        <source>We are calling the manager</source>
        <translation>Кличемо керівника</translation>
    </message>
    <message>
        <source>We have called again</source>
        <translation>Ми покликали ще раз</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>пункт видачі</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} уже йде</translation>
    </message>
</context>
<context>
    <name>KioskIdentifyViewModel</name>
    <message>
        <source>8 letters and numbers from your message. There is no 0, O, 1, I or L in it.</source>
        <translation>8 літер і цифр із повідомлення. Серед них немає 0, O, 1, I та L.</translation>
    </message>
    <message>
        <source>If there is an order for {phone}, it has a message with 6 digits now.</source>
        <translation>Якщо на {phone} є замовлення, туди надійшло повідомлення з 6 цифрами.</translation>
    </message>
    <message>
        <source>No more codes</source>
        <translation>Кодів більше немає</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Один знак неправильний. Гляньте ще раз у повідомлення.</translation>
    </message>
    <message>
        <source>That is not the code we sent. Look at the message again.</source>
        <translation>Це не той код. Гляньте ще раз у повідомлення.</translation>
    </message>
    <message>
        <source>That looks right.</source>
        <translation>Схоже, правильно.</translation>
    </message>
    <message>
        <source>The number that you gave when you ordered. We send a code to it.</source>
        <translation>Номер, указаний у замовленні. Ми надішлемо на нього код.</translation>
    </message>
    <message>
        <source>We cannot send a message now. Use the code, or ask for help.</source>
        <translation>Зараз не можемо надіслати повідомлення. Скористайтеся кодом або попросіть допомоги.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
</context>
<context>
    <name>KioskLinesViewModel</name>
    <message>
        <source>A colleague takes it back</source>
        <translation>Прийме працівник</translation>
    </message>
    <message>
        <source>Bring something back</source>
        <translation>Повернути щось</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation>Уже не потрібно</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Не підходить</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Пошкоджене</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Не те, що замовлено</translation>
    </message>
    <message>
        <source>Put the label on the bag, and the bag into the box. We write when it was looked at.</source>
        <translation>Наклейте етикетку на пакет і покладіть у скриню. Напишемо після перевірки.</translation>
    </message>
    <message>
        <source>Scan the code of the order or of the receipt.</source>
        <translation>Зчитайте код замовлення або чека.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>The money goes back the way you paid, within three days.</source>
        <translation>Гроші повернуться тим самим шляхом за три дні.</translation>
    </message>
    <message>
        <source>Touch each. What you keep stays as it is.</source>
        <translation>Торкніться кожного. Решта без змін.</translation>
    </message>
    <message>
        <source>We do not know here what was bought. Have the receipt ready.</source>
        <translation>Тут невідомо, що куплено. Приготуйте чек.</translation>
    </message>
    <message>
        <source>What do you bring back?</source>
        <translation>Що повертаєте?</translation>
    </message>
    <message>
        <source>What do you not want?</source>
        <translation>Чого не хочете?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Write this number on the bag, and put it into the box. We write when it was looked at.</source>
        <translation>Напишіть номер на пакеті й покладіть у скриню. Напишемо після перевірки.</translation>
    </message>
    <message>
        <source>You get {amount} back, the way you paid.</source>
        <translation>Повернемо {amount} тим самим шляхом.</translation>
    </message>
    <message>
        <source>{amount}, once somebody has looked at it.</source>
        <translation>{amount}, коли хтось перевірить.</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} з {most}</translation>
    </message>
</context>
<context>
    <name>KioskOutViewModel</name>
    <message>
        <source>Please go to the desk.</source>
        <translation>Підійдіть до пункту видачі.</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Підійдіть до: {desk}.</translation>
    </message>
    <message>
        <source>Your order is safe.</source>
        <translation>Замовлення в безпеці.</translation>
    </message>
</context>
<context>
    <name>KioskProofViewModel</name>
    <message>
        <source>Eight letters and figures, from the message that was sent to you.</source>
        <translation>Вісім літер і цифр з повідомлення для вас.</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Щось не так. Перевірте повідомлення ще раз.</translation>
    </message>
    <message>
        <source>Six digits, sent to the phone of the order.</source>
        <translation>Шість цифр, надісланих на телефон замовлення.</translation>
    </message>
    <message>
        <source>The code we sent</source>
        <translation>Надісланий код</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Ваш власний код</translation>
    </message>
</context>
<context>
    <name>KioskStaffViewModel</name>
    <message>
        <source>A second badge</source>
        <translation>Другий бейдж</translation>
    </message>
    <message>
        <source>Begin a drill</source>
        <translation>Почати навчання</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>Closing the kiosk needs somebody else who may change its settings.</source>
        <translation>Щоб закрити, потрібна інша особа з правом налаштувань.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Drill: nothing counts. {name}</source>
        <translation>Навчання: нічого не рахується. {name}</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Закінчити навчання</translation>
    </message>
    <message>
        <source>ID is in order</source>
        <translation>Документ у порядку</translation>
    </message>
    <message>
        <source>ID is not in order</source>
        <translation>Документ не в порядку</translation>
    </message>
    <message>
        <source>It has to be somebody else&apos;s badge.</source>
        <translation>Потрібен бейдж іншої особи.</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Відчинити дверцята</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Пробний друк</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ваш PIN</translation>
    </message>
</context>
<context>
    <name>KioskViewModel</name>
    <message>
        <source>This screen clears in {time}</source>
        <translation>Екран очиститься через {time}</translation>
    </message>
    <message>
        <source>Working without connection</source>
        <translation>Працює без зв’язку</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>All lines are taken out; the record keeps them</source>
        <translation>Усі позиції буде вилучено; запис їх збереже</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Counts for the next scan or tile</source>
        <translation>Для наступного сканування або плитки</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Знижку надано</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>Знижку скасовано</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернуто в кошик</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Весь кошик</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Чому видаляємо?</translation>
    </message>
    <message>
        <source>Why is the basket given up?</source>
        <translation>Чому скасовуємо кошик?</translation>
    </message>
    <message>
        <source>{quantity} now</source>
        <translation>зараз {quantity}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>All right</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Number of the bag</source>
        <translation>Номер пакета</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>ще нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>LinkLight</name>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
</context>
<context>
    <name>LookViewModel</name>
    <message>
        <source>Here: {age}</source>
        <translation>Тут: {age}</translation>
    </message>
    <message>
        <source>Other stores: asking</source>
        <translation>Інші магазини: запитуємо</translation>
    </message>
    <message>
        <source>Other stores: not known without a link</source>
        <translation>Інші магазини: без зв’язку невідомо</translation>
    </message>
    <message>
        <source>Other stores: {age}</source>
        <translation>Інші магазини: {age}</translation>
    </message>
    <message>
        <source>Other stores: {age}, ask before you promise</source>
        <translation>Інші магазини: {age}, запитайте, перш ніж обіцяти</translation>
    </message>
    <message>
        <source>Other stores: {count}, {age}, ask before you promise</source>
        <translation>Інші магазини: {count}, {age}, запитайте, перш ніж обіцяти</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Looking for your order</source>
        <translation>Шукаємо замовлення</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Cash in</source>
        <translation>Внесення</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрити зміну</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Перерахуйте шухляду</translation>
    </message>
    <message>
        <source>Devices, language, look</source>
        <translation>Пристрої, мова, вигляд</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Скасувати кошик</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Заблокувати касу</translation>
    </message>
    <message>
        <source>Not allowed for you</source>
        <translation>Вам не дозволено</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Відкрити шухляду</translation>
    </message>
    <message>
        <source>Pick, put ready, hand over</source>
        <translation>Зібрати, підготувати, видати</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Замовлення на видачу</translation>
    </message>
    <message>
        <source>Print again, void, refund</source>
        <translation>Друк, анулювання, повернення</translation>
    </message>
    <message>
        <source>Put change into the drawer</source>
        <translation>Покласти розмін у шухляду</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Sales and link</source>
        <translation>Продажі та зв’язок</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Take cash from the drawer</source>
        <translation>Узяти готівку з шухляди</translation>
    </message>
    <message>
        <source>Takes all lines out</source>
        <translation>Забирає всі позиції</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>The basket stays</source>
        <translation>Кошик залишається</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Зміна до цієї хвилини</translation>
    </message>
    <message>
        <source>What is safe and what waits</source>
        <translation>Що в безпеці, а що чекає</translation>
    </message>
    <message>
        <source>Without a sale</source>
        <translation>Без продажу</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-звіт</translation>
    </message>
    <message>
        <source>{note}, needs approval</source>
        <translation>{note}, потрібен дозвіл</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Новий PIN: %1</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 цифр; для керівника 8</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задати PIN</translation>
    </message>
    <message>
        <source>The PIN before no longer signs in. Waiting after wrong PINs ends.</source>
        <translation>Попередній PIN більше не діє. Очікування після неправильних PIN закінчується.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Той самий PIN ще раз</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What happens next</source>
        <translation>Що далі</translation>
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
        <translation>Номер чека</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Lowest price in the 30 days before the reduction: {amount}</source>
        <translation>Найнижча ціна за 30 днів до знижки: {amount}</translation>
    </message>
    <message>
        <source>Named at the till</source>
        <translation>Називає касир</translation>
    </message>
    <message>
        <source>and {amount} deposit</source>
        <translation>і {amount} застави</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>будь-які {count} за {amount}</translation>
    </message>
    <message>
        <source>take {count}, pay for {paid}; the cheapest are free</source>
        <translation>візьміть {count}, заплатіть за {paid}; найдешевші безкоштовно</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>with a coupon</source>
        <translation>з купоном</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} за штуку</translation>
    </message>
    <message>
        <source>{amount} each from {count} pieces</source>
        <translation>{amount} за штуку від {count} штук</translation>
    </message>
    <message>
        <source>{amount} off each</source>
        <translation>на {amount} менше за штуку</translation>
    </message>
    <message>
        <source>{amount} off each from {count} pieces</source>
        <translation>на {amount} менше за штуку від {count} штук</translation>
    </message>
    <message>
        <source>{amount} off when {threshold} is spent</source>
        <translation>на {amount} менше за покупки від {threshold}</translation>
    </message>
    <message>
        <source>{amount} per {unit}</source>
        <translation>{amount} за {unit}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>знижка {percent}</translation>
    </message>
    <message>
        <source>{percent} off from {count} pieces</source>
        <translation>знижка {percent} від {count} штук</translation>
    </message>
    <message>
        <source>{percent} off when {threshold} is spent</source>
        <translation>знижка {percent} за покупки від {threshold}</translation>
    </message>
</context>
<context>
    <name>OpenShiftPage</name>
    <message>
        <source>As expected</source>
        <translation>Як очікувалося</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Порахуйте розмінну суму</translation>
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
        <translation>Розмінна сума</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Як рахувати</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Банкноти та монети</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Одна сума</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Відкрити зміну</translation>
    </message>
    <message>
        <source>Recorded. It stops nothing.</source>
        <translation>Записується. Нічого не зупиняє.</translation>
    </message>
    <message>
        <source>The amount, or how many pieces</source>
        <translation>Сума або кількість</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>count the float first</source>
        <translation>спершу порахуйте розмінну суму</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>очікується</translation>
    </message>
</context>
<context>
    <name>OpenShiftViewModel</name>
    <message>
        <source>No shift has been closed here yet.</source>
        <translation>Тут ще не закривали жодної зміни.</translation>
    </message>
    <message>
        <source>{person} left it in the drawer on {when}.</source>
        <translation>{person}: залишено в шухляді {when}.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation>Виконати: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Сповістити</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що відбувалося</translation>
    </message>
    <message>
        <source>Why? It stays on the record.</source>
        <translation>Чому? Це залишиться в записі.</translation>
    </message>
</context>
<context>
    <name>OrderViewModel</name>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Чекає до</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>The customer gets {amount} back.</source>
        <translation>Клієнт отримає назад {amount}.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>перевірити документ, {age}+</translation>
    </message>
    <message>
        <source>nobody knows yet: take no money</source>
        <translation>ще невідомо: не брати грошей</translation>
    </message>
    <message>
        <source>nothing, it is paid</source>
        <translation>нічого, сплачено</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>видано: {count}</translation>
    </message>
    <message>
        <source>{count} in the bag</source>
        <translation>у пакеті: {count}</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>не знайдено: {count}</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>повернути: {count}</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для персоналу</translation>
    </message>
    <message>
        <source>Sorry, not here now</source>
        <translation>На жаль, зараз не тут</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Address of the backend</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовий код</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Під’єднати</translation>
    </message>
    <message>
        <source>Pair with head office</source>
        <translation>Під’єднати до центрального офісу</translation>
    </message>
    <message>
        <source>Whoever runs the backend makes a code for this till: omnitill slot. It works once, for 15 minutes.</source>
        <translation>Хто керує сервером, створює код для цієї каси: omnitill slot. Він діє один раз, 15 хвилин.</translation>
    </message>
</context>
<context>
    <name>ParkedViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {age} ago, parked at {time}</source>
        <translation>{items}, {age} тому, відкладено о {time}</translation>
    </message>
</context>
<context>
    <name>PartlyPage</name>
    <message>
        <source>Almost all of it is here</source>
        <translation>Майже все є</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>чекає до: %1</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>All of it came back already</source>
        <translation>Усе вже повернуто</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Покупець передумав</translation>
    </message>
    <message>
        <source>Charged wrongly</source>
        <translation>Неправильно пораховано</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Покупець пішов</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Пробито помилково</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Анулювання</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Помилкова оплата</translation>
    </message>
    <message>
        <source>Wrong size or item</source>
        <translation>Не той розмір чи товар</translation>
    </message>
    <message>
        <source>{left} of {sold}{unit} returnable now, {price} each</source>
        <translation>до повернення {left} з {sold}{unit}, по {price}</translation>
    </message>
    <message>
        <source>{note}, training</source>
        <translation>{note}, навчання</translation>
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
        <translation>Серед останніх чеків немає цього номера; Enter шукає в усіх</translation>
    </message>
    <message>
        <source>No sale has been made here yet</source>
        <translation>Тут ще не було продажів</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
</context>
<context>
    <name>PastSalesPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Назад до кошика</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Вибрати чек</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goods come back, money goes back</source>
        <translation>Товар повертається, гроші повертаються</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>Marked as a copy, with its number</source>
        <translation>Позначено як копію, з номером</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Only while its shift is open</source>
        <translation>Лише доки відкрито його зміну</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Друкувати копію</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Search a receipt by its number</source>
        <translation>Шукати чек за номером</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Анулювати продаж</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Анулювати продаж</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>спершу дайте відповідь</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>виберіть чек</translation>
    </message>
</context>
<context>
    <name>PastSalesViewModel</name>
    <message numerus="yes">
        <source>%n time(s) taken back</source>
        <translation>
            <numerusform>повертали %n раз</numerusform>
            <numerusform>повертали %n рази</numerusform>
            <numerusform>повертали %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a receipt, type its number or scan its code</source>
        <translation>Виберіть чек, введіть його номер або відскануйте код</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>До чека {number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>усе повернуто</translation>
    </message>
    <message>
        <source>another shift: refund it</source>
        <translation>інша зміна: зробіть повернення</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>виберіть чек</translation>
    </message>
    <message>
        <source>not a sale</source>
        <translation>не продаж</translation>
    </message>
    <message>
        <source>taken back already</source>
        <translation>уже поверталося</translation>
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
        <translation>Авторизація {code}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Картка {amount}</translation>
    </message>
    <message>
        <source>Card, the rest</source>
        <translation>Картка, залишок</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Готівка {amount}</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>До сплати готівкою</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Усе сплачено.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>До видачі</translation>
    </message>
    <message>
        <source>Give the customer {amount}</source>
        <translation>Видайте покупцеві {amount}</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>If it says no, {amount} is due as before.</source>
        <translation>Якщо ні, {amount} до сплати, як і раніше.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Press F12,</source>
        <translation>Натисніть F12,</translation>
    </message>
    <message>
        <source>Press F12.</source>
        <translation>Натисніть F12.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Take cash or card</source>
        <translation>Прийміть готівку або картку,</translation>
    </message>
    <message>
        <source>The receipt prints</source>
        <translation>Друкується чек</translation>
    </message>
    <message>
        <source>The sale is saved</source>
        <translation>Продаж зберігається</translation>
    </message>
    <message>
        <source>The terminal answers.</source>
        <translation>Термінал відповідає.</translation>
    </message>
    <message>
        <source>and the drawer opens.</source>
        <translation>і відкривається шухляда.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>рівно</translation>
    </message>
    <message>
        <source>give back {amount} first</source>
        <translation>спершу видайте {amount}</translation>
    </message>
    <message>
        <source>in cash.</source>
        <translation>готівкою.</translation>
    </message>
    <message>
        <source>on the receipt printer.</source>
        <translation>на принтері чеків.</translation>
    </message>
    <message>
        <source>on this till.</source>
        <translation>на цій касі.</translation>
    </message>
    <message>
        <source>then hand over {amount} change.</source>
        <translation>потім видайте {amount} решти.</translation>
    </message>
    <message>
        <source>to what coins can pay</source>
        <translation>до суми, яку можна сплатити монетами</translation>
    </message>
    <message>
        <source>until nothing is due, in any split.</source>
        <translation>доки все не буде сплачено, частинами чи разом.</translation>
    </message>
    <message>
        <source>when the card is approved</source>
        <translation>коли картку схвалять</translation>
    </message>
    <message>
        <source>{amount} given</source>
        <translation>отримано {amount}</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>бракує {amount}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
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
        <translation>Завершити продаж</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Take it in cash; when all is paid, finish</source>
        <translation>Прийняти готівку; коли все сплачено, завершити</translation>
    </message>
    <message>
        <source>The amount that is given</source>
        <translation>Отримана сума</translation>
    </message>
    <message>
        <source>The basket stays as it is until the sale is finished.</source>
        <translation>Кошик залишається незмінним до кінця продажу.</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Покупець платить</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>спершу дайте відповідь</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>Back to basket</source>
        <translation>Назад до кошика</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Готівка %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give back %1 in cash</source>
        <translation>Видати %1 готівкою</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
</context>
<context>
    <name>PayViewModel</name>
    <message>
        <source>Card not known</source>
        <translation>Картка не з&apos;ясована</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>хвилинку</translation>
    </message>
    <message>
        <source>when the receipt is there</source>
        <translation>коли буде чек</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>коли термінал відповість</translation>
    </message>
</context>
<context>
    <name>PayingPage</name>
    <message>
        <source>Do not pay now</source>
        <translation>Не платити зараз</translation>
    </message>
    <message>
        <source>The terminal decides whether that is still possible.</source>
        <translation>Чи це ще можливо, вирішує термінал.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
</context>
<context>
    <name>PersonKey</name>
    <message>
        <source>Lock, or hand over to a colleague</source>
        <translation>Заблокувати або передати колезі</translation>
    </message>
</context>
<context>
    <name>PhoneCodePage</name>
    <message>
        <source>Another number</source>
        <translation>Інший номер</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Знайти замовлення</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>The 6 digits</source>
        <translation>6 цифр</translation>
    </message>
    <message>
        <source>needs 6 digits</source>
        <translation>потрібно 6 цифр</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Send me a code</source>
        <translation>Надішліть мені код</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>needs your whole number</source>
        <translation>потрібен повний номер</translation>
    </message>
</context>
<context>
    <name>PickPane</name>
    <message>
        <source>Basket %1, %2</source>
        <translation>Кошик %1, %2</translation>
    </message>
    <message>
        <source>Found one</source>
        <translation>Знайшов один</translation>
    </message>
    <message>
        <source>Give this instead</source>
        <translation>Дати це замість</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Воно є</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>У комірки</translation>
    </message>
    <message>
        <source>Record it as missing</source>
        <translation>Записати як нестачу</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Припинити збирання</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Зібрати</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Потрібно: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>still to find</source>
        <translation>ще знайти</translation>
    </message>
</context>
<context>
    <name>PickViewModel</name>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>ще %n позиція</numerusform>
            <numerusform>ще %n позиції</numerusform>
            <numerusform>ще %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough already: {name}</source>
        <translation>Уже досить: {name}</translation>
    </message>
    <message>
        <source>Not on this list: {name}</source>
        <translation>Немає в списку: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Picking %n order(s)</source>
        <translation>
            <numerusform>Збирання: %n замовлення</numerusform>
            <numerusform>Збирання: %n замовлення</numerusform>
            <numerusform>Збирання: %n замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>That quantity cannot be: at most {left}</source>
        <translation>Така кількість неможлива: щонайбільше {left}</translation>
    </message>
    <message>
        <source>Type how much it is</source>
        <translation>Введіть, скільки це</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} з {all} позицій</translation>
    </message>
    <message>
        <source>{name}: into basket {slot}</source>
        <translation>{name}: у кошик {slot}</translation>
    </message>
</context>
<context>
    <name>PickupSlip</name>
    <message>
        <source>Collected {time}</source>
        <translation>Отримано {time}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail.</source>
        <translation>Чек у вашій пошті.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>Введено %1 з %2 цифр</translation>
    </message>
</context>
<context>
    <name>PlacesViewModel</name>
    <message>
        <source>Find</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Видача</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірка ціни</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ваш код отримання</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>was</source>
        <translation>було</translation>
    </message>
</context>
<context>
    <name>PriceCheckPage</name>
    <message>
        <source>How many there are</source>
        <translation>Скільки є</translation>
    </message>
    <message>
        <source>Its price comes with the price for a kilogram or litre and with every offer.</source>
        <translation>Ціна з’явиться разом із ціною за кілограм чи літр та всіма акціями.</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Переглянуто раніше</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірка ціни</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Відскануйте товар</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Add to the basket</source>
        <translation>Додати в кошик</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>В інших магазинах</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Scan the product. Nothing is added to the basket.</source>
        <translation>Відскануйте товар. У кошик нічого не потрапить.</translation>
    </message>
</context>
<context>
    <name>PriceViewModel</name>
    <message>
        <source>Counted {age} ago</source>
        <translation>Пораховано {age} тому</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No paper needed</source>
        <translation>Папір не потрібен</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Так, надруковано</translation>
    </message>
</context>
<context>
    <name>PrinterSetup</name>
    <message>
        <source>Five slips will be printed, and the drawer will be opened once.</source>
        <translation>Буде надруковано п&apos;ять відрізків, а шухляда відчиниться один раз.</translation>
    </message>
    <message>
        <source>Five slips will be printed. No drawer opens.</source>
        <translation>Буде надруковано п&apos;ять відрізків. Шухляда не відчиниться.</translation>
    </message>
    <message>
        <source>No sensor was found: the drawer has none, did not open, or hangs on the other pin. Leave open_level out.</source>
        <translation>Датчика не знайдено: шухляда його не має, не відчинилася або висить на іншому контакті. Не вписуйте open_level.</translation>
    </message>
    <message>
        <source>Of the lines just printed, take one whose letters are all right and write its name and number: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</source>
        <translation>З надрукованих рядків візьміть той, де всі літери правильні, і впишіть його назву та номер: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then press Enter.</source>
        <translation>Засуньте шухляду й натисніть Enter.</translation>
    </message>
    <message>
        <source>Scan all three codes. What cannot be read is drawn by the till instead: qr = &quot;drawn&quot; or barcodes = &quot;drawn&quot;.</source>
        <translation>Відскануйте всі три коди. Те, що не читається, намалює каса: qr = &quot;drawn&quot; або barcodes = &quot;drawn&quot;.</translation>
    </message>
    <message>
        <source>The drawer opens now; if it does not, pull it open.</source>
        <translation>Шухляда зараз відчиниться; якщо ні, відчиніть її рукою.</translation>
    </message>
    <message>
        <source>The drawer&apos;s sensor was learnt. Write: {line}.</source>
        <translation>Датчик шухляди вивчено. Впишіть: {line}.</translation>
    </message>
    <message>
        <source>The first line of digits has to fill the paper and stay one line. If it does not, another profile fits: the dotted lines end in the width that each shows.</source>
        <translation>Перший рядок цифр має заповнити папір і лишитися одним рядком. Якщо ні, підходить інший профіль: рядки крапок закінчуються шириною, яку показують.</translation>
    </message>
    <message>
        <source>The printer calls itself {model}. Profiles to try: {profiles}.</source>
        <translation>Принтер називає себе {model}. Профілі для спроби: {profiles}.</translation>
    </message>
    <message>
        <source>The printer is there and does not tell its name.</source>
        <translation>Принтер є і не називає себе.</translation>
    </message>
    <message>
        <source>The slip CUT 1 has to come off, CUT 2 to hang by a bridge of paper. Without a knife write cutter = false.</source>
        <translation>Відрізок CUT 1 має відпасти, CUT 2 – висіти на містку паперу. Без ножа впишіть cutter = false.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message numerus="yes">
        <source>%n earlier receipt(s) did not print: see Receipts</source>
        <translation>
            <numerusform>%n попередній чек не надруковано: див. «Чеки»</numerusform>
            <numerusform>%n попередні чеки не надруковано: див. «Чеки»</numerusform>
            <numerusform>%n попередніх чеків не надруковано: див. «Чеки»</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Чи надруковано?</translation>
    </message>
    <message>
        <source>Done without paper</source>
        <translation>Завершено без паперу</translation>
    </message>
    <message>
        <source>It went to the printer “%1”.</source>
        <translation>Він пішов на принтер «%1».</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>Ні, друкувати копію</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкувати знову</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Друкується чек</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Друкується звіт</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Друкується квитанція</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Чек надруковано</translation>
    </message>
    <message>
        <source>Receipt sent to the printer</source>
        <translation>Чек надіслано на принтер</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Звіт надруковано</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Звіт надіслано на принтер</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Квитанцію надруковано</translation>
    </message>
    <message>
        <source>Slip sent to the printer</source>
        <translation>Квитанцію надіслано на принтер</translation>
    </message>
    <message>
        <source>The printer did not say how it ended. Look at the paper.</source>
        <translation>Принтер не повідомив результат. Подивіться на папір.</translation>
    </message>
    <message>
        <source>The till was stopped before the printer was told.</source>
        <translation>Касу зупинили до того, як принтер отримав завдання.</translation>
    </message>
    <message>
        <source>This receipt has not been printed</source>
        <translation>Цей чек не надруковано</translation>
    </message>
    <message>
        <source>This report has not been printed</source>
        <translation>Цей звіт не надруковано</translation>
    </message>
    <message>
        <source>This slip has not been printed</source>
        <translation>Цю квитанцію не надруковано</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 хв</translation>
    </message>
    <message>
        <source>any</source>
        <translation>довільна</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>за {unit}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} год</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Шукати або сканувати</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}.</source>
        <translation>{name}: будь-які {quantity} за {value}; з цієї позиції враховано {pieces}, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}.</source>
        <translation>{name}: візьміть {quantity}, платіть за {paid}; найдешевші безкоштовно, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {off} off this line.</source>
        <translation>{name}: {off} знижки на цю позицію.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off the whole basket, saves {off} here.</source>
        <translation>{name}: {percent}&#xa0;% знижки на весь кошик, тут заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off this line, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% знижки на цю позицію, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off when {threshold} is spent; saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% знижки від суми {threshold}; заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% знижки, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} each for {pieces}, saves {off}.</source>
        <translation>{name}: по {value}, штук: {pieces}, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off each of {pieces}, saves {off}.</source>
        <translation>{name}: {value} знижки на кожну, штук: {pieces}, заощаджено {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off the whole basket; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} знижки на весь кошик; на цю позицію припадає {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off when {threshold} is spent; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} знижки від суми {threshold}; на цю позицію припадає {off}.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Both sides agree</source>
        <translation>Обидві сторони збігаються</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Ланцюг цілий</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Останній запис</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
</context>
<context>
    <name>PutBackViewModel</name>
    <message>
        <source>All of it is back</source>
        <translation>Усе повернено</translation>
    </message>
    <message>
        <source>Nobody may collect it then; what was paid is owed back.</source>
        <translation>Потім ніхто не зможе забрати; сплачене треба повернути.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>That bag is not to be put back</source>
        <translation>Цей пакет не треба повертати</translation>
    </message>
    <message>
        <source>That is not to be put back: {name}</source>
        <translation>Це не треба повертати: {name}</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <translation>чекало до {day}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Device number</source>
        <translation>Номер пристрою</translation>
    </message>
    <message>
        <source>Did the money go back to the card?</source>
        <translation>Чи повернулися гроші на картку?</translation>
    </message>
    <message>
        <source>It counts as paid and the sale goes on.</source>
        <translation>Вважається сплаченим, продаж триває.</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Остання сума</translation>
    </message>
    <message>
        <source>Last receipt number</source>
        <translation>Номер останнього чека</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Останній час</translation>
    </message>
    <message>
        <source>Look for number {number} at the foot of the printer&apos;s last receipts.</source>
        <translation>Шукайте номер {number} внизу останніх чеків принтера.</translation>
    </message>
    <message>
        <source>Look for number {number} on the terminal&apos;s slips and in its list of payments.</source>
        <translation>Шукайте номер {number} на чеках термінала та в його списку платежів.</translation>
    </message>
    <message>
        <source>No, it stands</source>
        <translation>Ні, вона в силі</translation>
    </message>
    <message>
        <source>No, it was not</source>
        <translation>Ні, не видано</translation>
    </message>
    <message>
        <source>No, not charged</source>
        <translation>Ні, не списано</translation>
    </message>
    <message>
        <source>No, not paid back</source>
        <translation>Ні, не повернулися</translation>
    </message>
    <message>
        <source>Receipts today</source>
        <translation>Чеки сьогодні</translation>
    </message>
    <message>
        <source>The amount is due again.</source>
        <translation>Сума знову до сплати.</translation>
    </message>
    <message>
        <source>The card has still paid.</source>
        <translation>Картка все ще сплатила.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone or bank</source>
        <translation>Телефон або банк клієнта</translation>
    </message>
    <message>
        <source>The device&apos;s own list</source>
        <translation>Список у пристрої</translation>
    </message>
    <message>
        <source>The device&apos;s paper</source>
        <translation>Роздруківка пристрою</translation>
    </message>
    <message>
        <source>The receipt is made again, once.</source>
        <translation>Чек буде створено ще раз, один.</translation>
    </message>
    <message>
        <source>The refund can be made again.</source>
        <translation>Повернення можна зробити знову.</translation>
    </message>
    <message>
        <source>The refund is recorded on the receipts page.</source>
        <translation>Повернення записується на сторінці чеків.</translation>
    </message>
    <message>
        <source>The sale is recorded; no second receipt is made.</source>
        <translation>Продаж записується; другий чек не створюється.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Чи списано з картки?</translation>
    </message>
    <message>
        <source>Was the fiscal receipt issued?</source>
        <translation>Чи видано фіскальний чек?</translation>
    </message>
    <message>
        <source>Was the payment taken back?</source>
        <translation>Чи повернуто платіж?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Yes, charged</source>
        <translation>Так, списано</translation>
    </message>
    <message>
        <source>Yes, it was issued</source>
        <translation>Так, видано</translation>
    </message>
    <message>
        <source>Yes, paid back</source>
        <translation>Так, повернулися</translation>
    </message>
    <message>
        <source>Yes, taken back</source>
        <translation>Так, повернуто</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n відкрите</numerusform>
            <numerusform>%n відкриті</numerusform>
            <numerusform>%n відкритих</numerusform>
        </translation>
    </message>
    <message>
        <source>A device did not say how it ended.</source>
        <translation>Пристрій не сказав, чим закінчилося.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Інше питання</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Запитати пристрій</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every device has said how it ended.</source>
        <translation>Кожен пристрій сказав, чим закінчилося.</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>Під питанням</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Нічого не чекає</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>To the answers</source>
        <translation>До відповідей</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>it is asked</source>
        <translation>запитуємо</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Ask the device</source>
        <translation>Запитати пристрій</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Запитуємо</translation>
    </message>
    <message>
        <source>Or answer yourself. What did you look at?</source>
        <translation>Або відповідайте самі. Що ви перевірили?</translation>
    </message>
    <message>
        <source>The answer is recorded with your name, what you looked at and the time. It cannot be changed.</source>
        <translation>Відповідь записується з вашим ім&apos;ям, підставою та часом. Змінити її не можна.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>No other sale is finished before this is answered.</source>
        <translation>Жоден інший продаж не завершиться до відповіді.</translation>
    </message>
    <message>
        <source>Open since {moment}</source>
        <translation>Відкрито з {moment}</translation>
    </message>
    <message>
        <source>Selling goes on; only this waits for an answer.</source>
        <translation>Продаж триває; лише це чекає на відповідь.</translation>
    </message>
    <message>
        <source>The device does not know either. Look at its paper, then answer here.</source>
        <translation>Пристрій теж не знає. Подивіться роздруківку, потім відповідайте тут.</translation>
    </message>
    <message>
        <source>choose what you looked at</source>
        <translation>виберіть, що перевірили</translation>
    </message>
    <message>
        <source>the device is asked</source>
        <translation>пристрій запитують</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Undo void</source>
        <translation>Скасувати видалення</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>спершу дайте відповідь</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>немає що сплачувати</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Collect now</source>
        <translation>Забрати зараз</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Чекає до</translation>
    </message>
    <message>
        <source>I do not want it all</source>
        <translation>Хочу не все</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Готово для вас</translation>
    </message>
    <message>
        <source>This is not my order</source>
        <translation>Це не моє замовлення</translation>
    </message>
    <message>
        <source>Touch “Collect now” and we show you where it is.</source>
        <translation>Натисніть «Забрати зараз», і ми покажемо, де воно.</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ваше замовлення</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Agreed with the customer</source>
        <translation>Узгоджено з клієнтом</translation>
    </message>
    <message>
        <source>Best before soon</source>
        <translation>Спливає термін</translation>
    </message>
    <message>
        <source>Colleague is away</source>
        <translation>Колеги немає</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Клієнт повернувся</translation>
    </message>
    <message>
        <source>Customer cannot pay</source>
        <translation>Покупець не може сплатити</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Покупець передумав</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Покупець пішов</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Клієнт чекає</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Триває задовго</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>Немає де взяти</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Натиснуто помилково</translation>
    </message>
    <message>
        <source>Priced at the till</source>
        <translation>Ціну названо на касі</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Постійний покупець</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Пробито помилково</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>Відскановано двічі</translation>
    </message>
    <message>
        <source>Shelf showed a lower price</source>
        <translation>На полиці була нижча ціна</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Wrong goods in the bag</source>
        <translation>Не ті товари в пакеті</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Не те замовлення</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неправильна ціна</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Не той товар</translation>
    </message>
</context>
<context>
    <name>ReasonOption</name>
    <message>
        <source>Fits exactly</source>
        <translation>Точно підходить</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Choose one to go on with it.</source>
        <translation>Виберіть кошик, щоб продовжити.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Жоден не чекає.</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Відкладені кошики</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Авторизація {code}</translation>
    </message>
    <message>
        <source>Buyer&apos;s tax number</source>
        <translation>Податковий номер</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>ВНЕСЕННЯ</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>ВИЛУЧЕННЯ</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>КОПІЯ {number}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесення</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Закриває</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пораховано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Знижки</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Шухляда без продажу</translation>
    </message>
    <message>
        <source>Electronic receipt</source>
        <translation>Електронний чек</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Має бути в шухляді</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Фіскальний принтер</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фіскальний чек</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Розмінна сума</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>До чека {number}</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Залишено в шухляді</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Видалені позиції</translation>
    </message>
    <message>
        <source>NOT A FISCAL RECEIPT</source>
        <translation>НЕ ФІСКАЛЬНИЙ ЧЕК</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Номер на ньому</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ПОВЕРНЕННЯ</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Кількість повернень</translation>
    </message>
    <message>
        <source>Refunds total</source>
        <translation>Повернення разом</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Кількість продажів</translation>
    </message>
    <message>
        <source>Sales total</source>
        <translation>Продажі разом</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Серійний номер {serial}</translation>
    </message>
    <message>
        <source>Served by {cashier}</source>
        <translation>Касир: {cashier}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Підпис покупця</translation>
    </message>
    <message>
        <source>Signature of the shop</source>
        <translation>Підпис продавця</translation>
    </message>
    <message>
        <source>TO THE SAFE</source>
        <translation>У СЕЙФ</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>СУМА</translation>
    </message>
    <message>
        <source>TRAINING, NOT A RECEIPT</source>
        <translation>НАВЧАННЯ, НЕ Є ЧЕКОМ</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>У сейф</translation>
    </message>
    <message>
        <source>VAT {tax}</source>
        <translation>ПДВ {tax}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>АНУЛЮВАННЯ</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Кількість анулювань</translation>
    </message>
    <message>
        <source>Voids total</source>
        <translation>Анулювання разом</translation>
    </message>
    <message>
        <source>X REPORT, SHIFT {number}</source>
        <translation>X-ЗВІТ, ЗМІНА {number}</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>Ви заощадили</translation>
    </message>
    <message>
        <source>Z REPORT {number}</source>
        <translation>Z-ЗВІТ {number}</translation>
    </message>
    <message>
        <source>{letter}  {rate}  net {net}</source>
        <translation>{letter}  {rate}  нетто {net}</translation>
    </message>
    <message>
        <source>{tax} VAT</source>
        <translation>{tax} ПДВ</translation>
    </message>
    <message>
        <source>{tax} net</source>
        <translation>{tax} нетто</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Code of receipt %1</source>
        <translation>Код чека %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>RefundAtTerminal</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Запитати термінал</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Скасувати на терміналі</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Невідомо, чи повернулися гроші на картку</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>All goods come back and all money goes back the way it came. The receipt of the void names this sale.</source>
        <translation>Увесь товар повертається, а гроші повертаються тим самим шляхом. Чек анулювання вказує цей продаж.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Give this amount back on the card terminal</source>
        <translation>Поверніть цю суму на платіжному терміналі</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Як повертаються гроші</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Не повернуто</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>The customer gets back</source>
        <translation>Покупець отримує</translation>
    </message>
    <message>
        <source>Void the whole sale</source>
        <translation>Анулювати весь продаж</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Невідомо, чи повернулися гроші на картку</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Що повертається</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
</context>
<context>
    <name>RefundViewModel</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Повернути {amount}</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Анулювати продаж</translation>
    </message>
    <message>
        <source>answer for the card first</source>
        <translation>спершу дайте відповідь щодо картки</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>виберіть причину</translation>
    </message>
    <message>
        <source>choose goods worth {amount}</source>
        <translation>виберіть товари на {amount}</translation>
    </message>
    <message>
        <source>choose what comes back</source>
        <translation>виберіть, що повертається</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>хвилинку</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>коли термінал відповість</translation>
    </message>
    <message>
        <source>{amount} to the card</source>
        <translation>{amount} на картку</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card cannot pay more than is left to pay.</source>
        <translation>Карткою не можна сплатити більше, ніж залишилося.</translation>
    </message>
    <message>
        <source>A card has already paid for part of this basket.</source>
        <translation>Частину цього кошика вже сплачено карткою.</translation>
    </message>
    <message>
        <source>A card has paid</source>
        <translation>Карткою вже сплачено</translation>
    </message>
    <message>
        <source>A card payment was sent to the card terminal and nobody has said how it ended.</source>
        <translation>Платіж надіслано на термінал, і ніхто не сказав, чим він закінчився.</translation>
    </message>
    <message>
        <source>A colleague has done this already.</source>
        <translation>Колега вже зробив це.</translation>
    </message>
    <message>
        <source>A colleague has taken this on already.</source>
        <translation>Колега вже взявся за це.</translation>
    </message>
    <message>
        <source>A decision is recorded with what it rests on.</source>
        <translation>Рішення записується разом із підставою.</translation>
    </message>
    <message>
        <source>A discount is more than nothing and at most the whole price.</source>
        <translation>Знижка має бути більшою за нуль і не більшою за всю ціну.</translation>
    </message>
    <message>
        <source>A fiscal receipt needs goods that are paid for; this basket comes to nothing or less.</source>
        <translation>Фіскальний чек потребує товарів, за які платять; цей кошик дає нуль або менше.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue arrived damaged and is not used.</source>
        <translation>Нова копія каталогу надійшла пошкодженою й не використовується.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue cannot be read from the disk.</source>
        <translation>Нову копію каталогу не вдається прочитати з диска.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the database.</source>
        <translation>Базу даних змінила новіша версія програми.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the records.</source>
        <translation>Записи створила новіша версія програми.</translation>
    </message>
    <message>
        <source>A number of notes or coins cannot be right.</source>
        <translation>Така кількість банкнот чи монет неможлива.</translation>
    </message>
    <message>
        <source>A payment card number was scanned; it was not kept.</source>
        <translation>Відскановано номер платіжної картки; його не збережено.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Особі потрібне ім’я.</translation>
    </message>
    <message>
        <source>A price cannot be below zero, and a label must name an amount.</source>
        <translation>Ціна не може бути від’ємною, а етикетка має містити суму.</translation>
    </message>
    <message>
        <source>A product has a name that the fiscal printer cannot print.</source>
        <translation>Товар має назву, яку фіскальний принтер не може надрукувати.</translation>
    </message>
    <message>
        <source>A sale is voided with a reason only.</source>
        <translation>Продаж анулюють лише із зазначенням причини.</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>На цій касі вже відкрито зміну.</translation>
    </message>
    <message>
        <source>A table that has to change stays in use.</source>
        <translation>Таблиця, яку треба змінити, постійно використовується.</translation>
    </message>
    <message>
        <source>A terminal of this kind may not do this.</source>
        <translation>Термінал цього виду не може цього робити.</translation>
    </message>
    <message>
        <source>Accents are read wrongly</source>
        <translation>Літери з діакритикою читаються неправильно</translation>
    </message>
    <message>
        <source>Already at the counter</source>
        <translation>Уже на касі</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Уже видано</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>Уже замінено</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Уже працює</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Уже налаштовано</translation>
    </message>
    <message>
        <source>Already taken</source>
        <translation>Уже забрали</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Інша сума</translation>
    </message>
    <message>
        <source>Another basket is open</source>
        <translation>Відкрито інший кошик</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Інша валюта</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Інший пристрій</translation>
    </message>
    <message>
        <source>Another device answers where this one was set up. It is given nothing.</source>
        <translation>Там, де налаштовано цей пристрій, відповідає інший. Йому нічого не дають.</translation>
    </message>
    <message>
        <source>Another fiscal printer</source>
        <translation>Інший фіскальний принтер</translation>
    </message>
    <message>
        <source>Another installation has taken the place of this one.</source>
        <translation>Місце цієї інсталяції зайняла інша.</translation>
    </message>
    <message>
        <source>Another product may stand in only for one line, and may not cost more.</source>
        <translation>Інший товар може замінити лише один рядок і не може коштувати більше.</translation>
    </message>
    <message>
        <source>Another program or another till holds the device just now.</source>
        <translation>Пристрій зараз тримає інша програма або інша каса.</translation>
    </message>
    <message>
        <source>Another program uses the network port.</source>
        <translation>Мережевий порт зайнято іншою програмою.</translation>
    </message>
    <message>
        <source>Another receipt is open</source>
        <translation>Відкрито інший чек</translation>
    </message>
    <message>
        <source>Answer it at the printer until it shows that it is ready, then finish the sale again.</source>
        <translation>Відповідайте на принтері, доки він не покаже готовність, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Approval does not fit</source>
        <translation>Дозвіл не підходить</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Потрібен дозвіл</translation>
    </message>
    <message>
        <source>Ask a manager to change it there; it is here a minute later.</source>
        <translation>Попросіть керівника змінити це там; за хвилину це буде тут.</translation>
    </message>
    <message>
        <source>Ask again, or ask somebody else.</source>
        <translation>Попросіть ще раз або зверніться до іншого.</translation>
    </message>
    <message>
        <source>Ask for a new code and type it again.</source>
        <translation>Попросіть новий код і введіть його знову.</translation>
    </message>
    <message>
        <source>Ask for another card, or take cash.</source>
        <translation>Попросіть іншу картку або візьміть готівку.</translation>
    </message>
    <message>
        <source>Ask somebody who may approve it to enter their PIN or badge.</source>
        <translation>Попросіть того, хто має право, ввести PIN або показати бейдж.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Попросіть того, хто має право.</translation>
    </message>
    <message>
        <source>Ask the customer to collect the goods in time.</source>
        <translation>Попросіть клієнта забрати товар вчасно.</translation>
    </message>
    <message>
        <source>Ask the printer again, or answer the open question.</source>
        <translation>Запитайте принтер ще раз або дайте відповідь на відкрите питання.</translation>
    </message>
    <message>
        <source>Ask the terminal; if it cannot say, look at its last slip.</source>
        <translation>Запитайте термінал; якщо він не знає, подивіться його останній чек.</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>Уже досить питали</translation>
    </message>
    <message>
        <source>Backend has a fault</source>
        <translation>Помилка сервера</translation>
    </message>
    <message>
        <source>Backend is busy</source>
        <translation>Сервер зайнятий</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Бейдж зайнятий</translation>
    </message>
    <message>
        <source>Begin anew with the parcel&apos;s code.</source>
        <translation>Почніть заново з коду пакунка.</translation>
    </message>
    <message>
        <source>Bring the connection back; signing in works again within a minute.</source>
        <translation>Відновіть зв’язок; вхід запрацює протягом хвилини.</translation>
    </message>
    <message>
        <source>Call a colleague.</source>
        <translation>Покличте колегу.</translation>
    </message>
    <message>
        <source>Call its service soon.</source>
        <translation>Незабаром викличте сервіс.</translation>
    </message>
    <message>
        <source>Call its service. Sell with the reserve printer until then.</source>
        <translation>Викличте сервіс. До того продавайте на резервному принтері.</translation>
    </message>
    <message>
        <source>Cancelled at the printer</source>
        <translation>Скасовано на принтері</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Не можна скасувати</translation>
    </message>
    <message>
        <source>Cannot stand in</source>
        <translation>Не може замінити</translation>
    </message>
    <message>
        <source>CapsLock is on</source>
        <translation>CapsLock увімкнено</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Картку скасовано</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Картку відхилено</translation>
    </message>
    <message>
        <source>Card not answered</source>
        <translation>Картка без відповіді</translation>
    </message>
    <message>
        <source>Card not known</source>
        <translation>Картка не з&apos;ясована</translation>
    </message>
    <message>
        <source>Cash enters or leaves the drawer with a reason only.</source>
        <translation>Готівку вносять і вилучають лише із зазначенням причини.</translation>
    </message>
    <message>
        <source>Cash of this sale lies in the drawer, so the sale cannot wait.</source>
        <translation>Готівка цього продажу лежить у скриньці, тож продаж не може чекати.</translation>
    </message>
    <message>
        <source>Cash was taken</source>
        <translation>Готівку взято</translation>
    </message>
    <message>
        <source>Catalogue cannot be read</source>
        <translation>Каталог не читається</translation>
    </message>
    <message>
        <source>Catalogue copy is damaged</source>
        <translation>Копію каталогу пошкоджено</translation>
    </message>
    <message>
        <source>Catalogue copy not read</source>
        <translation>Копію каталогу не прочитано</translation>
    </message>
    <message>
        <source>Catalogue is busy</source>
        <translation>Каталог зайнятий</translation>
    </message>
    <message>
        <source>Change or remove the item, then go on.</source>
        <translation>Змініть або видаліть позицію, потім продовжуйте.</translation>
    </message>
    <message>
        <source>Change the basket, then go on.</source>
        <translation>Змініть кошик, потім продовжуйте.</translation>
    </message>
    <message>
        <source>Check its cable and its power, or type the weight.</source>
        <translation>Перевірте кабель і живлення або введіть вагу.</translation>
    </message>
    <message>
        <source>Check its name and that it is a CSV file in UTF-8, then import again.</source>
        <translation>Перевірте назву та чи це файл CSV в UTF-8, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Check its name and who may use it, then try again.</source>
        <translation>Перевірте назву й права доступу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check its power supply and battery, then finish the sale again.</source>
        <translation>Перевірте живлення й акумулятор, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or take cash.</source>
        <translation>Перевірте, чи він увімкнений і підключений, або візьміть готівку.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then finish again. Without it nothing may be sold.</source>
        <translation>Перевірте, чи він увімкнений і підключений, потім завершіть знову. Без нього продавати не можна.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then print again.</source>
        <translation>Перевірте, чи принтер увімкнено й під’єднано, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in. It comes back by itself.</source>
        <translation>Перевірте, чи він увімкнений і під’єднаний. Він повернеться сам.</translation>
    </message>
    <message>
        <source>Check that it is the right file, then import again.</source>
        <translation>Перевірте, чи це правильний файл, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Check the ID and hand over with a manager&apos;s approval and a reason.</source>
        <translation>Перевірте документ і видайте зі згоди керівника, вказавши причину.</translation>
    </message>
    <message>
        <source>Check the age</source>
        <translation>Перевірте вік</translation>
    </message>
    <message>
        <source>Check the cable and the settings of the printer, then finish the sale again.</source>
        <translation>Перевірте кабель і налаштування принтера, потім завершіть продаж ще раз.</translation>
    </message>
    <message>
        <source>Check the code, or look the order up in another way.</source>
        <translation>Перевірте код або знайдіть замовлення інакше.</translation>
    </message>
    <message>
        <source>Check the date and time of this terminal, then call support.</source>
        <translation>Перевірте дату й час цього термінала, потім зверніться до підтримки.</translation>
    </message>
    <message>
        <source>Check the disk of this terminal, then import again.</source>
        <translation>Перевірте диск цього термінала, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Check the number on the receipt, or look in the list of sales.</source>
        <translation>Перевірте номер на чеку або пошукайте в списку продажів.</translation>
    </message>
    <message>
        <source>Check which protocol the scale is set to, or type the weight.</source>
        <translation>Перевірте протокол у вагах або введіть вагу.</translation>
    </message>
    <message>
        <source>Check who owns the data directory, then start again.</source>
        <translation>Перевірте, кому належить каталог даних, потім запустіть знову.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Виберіть особу зі списку.</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Виберіть причину або введіть її.</translation>
    </message>
    <message>
        <source>Choose a receipt on paper, or scan the code of the customer.</source>
        <translation>Виберіть паперовий чек або відскануйте код клієнта.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Виберіть інший PIN.</translation>
    </message>
    <message>
        <source>Choose another product, or lower its price.</source>
        <translation>Виберіть інший товар або знизьте його ціну.</translation>
    </message>
    <message>
        <source>Choose at least {least} digits, not all alike and not in a row.</source>
        <translation>Виберіть щонайменше {least} цифр, не всі однакові й не підряд.</translation>
    </message>
    <message>
        <source>Choose one of the answers on the page.</source>
        <translation>Виберіть одну з відповідей на сторінці.</translation>
    </message>
    <message>
        <source>Choose what came back and why, then finish, so that the books are right.</source>
        <translation>Виберіть, що повернуто й чому, і завершіть, щоб облік зійшовся.</translation>
    </message>
    <message>
        <source>Choose what the customer returns, and how much.</source>
        <translation>Виберіть, що й скільки повертає покупець.</translation>
    </message>
    <message>
        <source>Choose what you looked at, then decide.</source>
        <translation>Виберіть, що ви перевірили, потім вирішуйте.</translation>
    </message>
    <message>
        <source>Close a shift first.</source>
        <translation>Спершу закрийте зміну.</translation>
    </message>
    <message>
        <source>Close it until it clicks, then finish the sale again.</source>
        <translation>Закрийте до клацання, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>Закрийте, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Close the cover and look: if the rest does not come out, print a copy.</source>
        <translation>Закрийте кришку й подивіться: якщо решта не надрукується, надрукуйте копію.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks, then print again.</source>
        <translation>Закрийте кришку до клацання, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Код не прийнято</translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation>Бракує стовпців</translation>
    </message>
    <message>
        <source>Compare the paper with the question on the screen, then answer it.</source>
        <translation>Порівняйте папір із питанням на екрані, потім дайте відповідь.</translation>
    </message>
    <message>
        <source>Compare the terminal&apos;s slip, then start the payment again.</source>
        <translation>Порівняйте чек термінала, потім почніть оплату знову.</translation>
    </message>
    <message>
        <source>Compartment out of use</source>
        <translation>Комірка не працює</translation>
    </message>
    <message>
        <source>Configuration not read</source>
        <translation>Конфігурацію не прочитано</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <translation>З’єднання небезпечне</translation>
    </message>
    <message>
        <source>Correct its settings in the configuration and start again.</source>
        <translation>Виправте його налаштування в конфігурації та запустіть знову.</translation>
    </message>
    <message>
        <source>Correct its value, quantity or threshold.</source>
        <translation>Виправте її значення, кількість або поріг.</translation>
    </message>
    <message>
        <source>Correct or remove the key and start again.</source>
        <translation>Виправте або вилучіть ключ і запустіть знову.</translation>
    </message>
    <message>
        <source>Correct that place and try again.</source>
        <translation>Виправте це місце й спробуйте знову.</translation>
    </message>
    <message>
        <source>Correct the file and start again.</source>
        <translation>Виправте файл і запустіть знову.</translation>
    </message>
    <message>
        <source>Correct the first row and import again.</source>
        <translation>Виправте перший рядок і імпортуйте знову.</translation>
    </message>
    <message>
        <source>Correct the rate in the catalogue or in the printer. Until then this cannot be sold.</source>
        <translation>Виправте ставку в каталозі або в принтері. До того це не можна продати.</translation>
    </message>
    <message>
        <source>Correct the theme file and start again.</source>
        <translation>Виправте файл теми й запустіть знову.</translation>
    </message>
    <message>
        <source>Correct the value and start again.</source>
        <translation>Виправте значення й запустіть знову.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Виправте вказане й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Count again and correct the number.</source>
        <translation>Порахуйте знову й виправте число.</translation>
    </message>
    <message>
        <source>Count again and name a smaller quantity.</source>
        <translation>Перерахуйте й назвіть меншу кількість.</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Кришку відкрито</translation>
    </message>
    <message>
        <source>Cover was opened</source>
        <translation>Кришку відкрито</translation>
    </message>
    <message>
        <source>Cutter is jammed</source>
        <translation>Відрізувач заклинило</translation>
    </message>
    <message>
        <source>Daily report is missing</source>
        <translation>Бракує денного звіту</translation>
    </message>
    <message>
        <source>Database is busy</source>
        <translation>База даних зайнята</translation>
    </message>
    <message>
        <source>Database is newer</source>
        <translation>База даних новіша</translation>
    </message>
    <message>
        <source>Database is older</source>
        <translation>База даних старіша</translation>
    </message>
    <message>
        <source>Database not reached</source>
        <translation>База даних недоступна</translation>
    </message>
    <message>
        <source>Day is being closed</source>
        <translation>День закривається</translation>
    </message>
    <message>
        <source>Day perhaps not ended</source>
        <translation>День, можливо, не завершено</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Чи надруковано?</translation>
    </message>
    <message>
        <source>Did the label come out?</source>
        <translation>Чи вийшла етикетка?</translation>
    </message>
    <message>
        <source>Do it at a till.</source>
        <translation>Зробіть це на касі.</translation>
    </message>
    <message>
        <source>Do it at the terminal, then answer here what it says.</source>
        <translation>Зробіть це на терміналі, потім відповідайте тут, що він показує.</translation>
    </message>
    <message>
        <source>Do it in the terminal&apos;s own menu.</source>
        <translation>Зробіть це в меню термінала.</translation>
    </message>
    <message>
        <source>Do not sell with it. Call its service to put it into operation.</source>
        <translation>Не продавайте на ньому. Викличте сервіс, щоб увести його в дію.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Уже зроблено</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Робиться вручну</translation>
    </message>
    <message>
        <source>Door cannot be seen</source>
        <translation>Дверцят не видно</translation>
    </message>
    <message>
        <source>Door is stuck</source>
        <translation>Дверцята заклинило</translation>
    </message>
    <message>
        <source>Door left open</source>
        <translation>Дверцята лишилися відчинені</translation>
    </message>
    <message>
        <source>Door was not opened</source>
        <translation>Дверцята не відчинено</translation>
    </message>
    <message>
        <source>Drawer is open</source>
        <translation>Шухляда відчинена</translation>
    </message>
    <message>
        <source>Drawer just opened</source>
        <translation>Шухляду щойно відкрили</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <translation>Порожній кошик</translation>
    </message>
    <message>
        <source>End at the printer what it shows, then finish the sale again.</source>
        <translation>Завершіть на принтері те, що він показує, потім завершіть продаж ще раз.</translation>
    </message>
    <message>
        <source>Every payment is recorded here and in the terminal.</source>
        <translation>Кожен платіж записано тут і в терміналі.</translation>
    </message>
    <message>
        <source>Figures are not accepted</source>
        <translation>Суми не прийнято</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Файл порожній</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Файл уже є</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Файл не прочитано</translation>
    </message>
    <message>
        <source>File not used</source>
        <translation>Файл не використано</translation>
    </message>
    <message>
        <source>Find out first how the card ended.</source>
        <translation>Спочатку з&apos;ясуйте, чим закінчилося з карткою.</translation>
    </message>
    <message>
        <source>Finish it or park it, then take the other one.</source>
        <translation>Завершіть або відкладіть його, потім візьміть інший.</translation>
    </message>
    <message>
        <source>Finish or cancel it where it was begun, then finish the sale again.</source>
        <translation>Завершіть або скасуйте його там, де розпочали, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Finish the sale again. If it happens again, call its service.</source>
        <translation>Завершіть продаж ще раз. Якщо це повториться, викличте сервіс.</translation>
    </message>
    <message>
        <source>Finish the sale, or reverse the card payment first.</source>
        <translation>Завершіть продаж або спершу скасуйте платіж карткою.</translation>
    </message>
    <message>
        <source>Finish the sale.</source>
        <translation>Завершіть продаж.</translation>
    </message>
    <message>
        <source>Finish the step on the screen first, or go back.</source>
        <translation>Спершу завершіть крок на екрані або поверніться.</translation>
    </message>
    <message>
        <source>Fiscal clock is wrong</source>
        <translation>Годинник фіскального принтера хибний</translation>
    </message>
    <message>
        <source>Fiscal memory is closed</source>
        <translation>Фіскальну пам&apos;ять закрито</translation>
    </message>
    <message>
        <source>Fiscal memory nearly full</source>
        <translation>Фіскальна пам&apos;ять майже повна</translation>
    </message>
    <message>
        <source>Fiscal paper is low</source>
        <translation>Фіскальний папір закінчується</translation>
    </message>
    <message>
        <source>Fiscal printer has no paper</source>
        <translation>Фіскальний принтер без паперу</translation>
    </message>
    <message>
        <source>Fiscal printer is busy</source>
        <translation>Фіскальний принтер зайнятий</translation>
    </message>
    <message>
        <source>Fiscal printer is not ready</source>
        <translation>Принтер не готовий</translation>
    </message>
    <message>
        <source>Fiscal printer is open</source>
        <translation>Фіскальний принтер відкритий</translation>
    </message>
    <message>
        <source>Fiscal printer is stuck</source>
        <translation>Фіскальний принтер застряг</translation>
    </message>
    <message>
        <source>Fiscal printer is too hot</source>
        <translation>Фіскальний принтер перегрітий</translation>
    </message>
    <message>
        <source>Fiscal printer lacks power</source>
        <translation>Фіскальному принтеру бракує живлення</translation>
    </message>
    <message>
        <source>Fiscal printer lets nobody in</source>
        <translation>Принтер не дає доступу</translation>
    </message>
    <message>
        <source>Fiscal printer needs service</source>
        <translation>Фіскальний принтер потребує сервісу</translation>
    </message>
    <message>
        <source>Fiscal printer not reached</source>
        <translation>Немає зв&apos;язку з фіскальним принтером</translation>
    </message>
    <message>
        <source>Fiscal printer not understood</source>
        <translation>Принтер не зрозуміли</translation>
    </message>
    <message>
        <source>Fiscal printer said no</source>
        <translation>Принтер відмовив</translation>
    </message>
    <message>
        <source>Fiscal printer waits for you</source>
        <translation>Фіскальний принтер чекає на вас</translation>
    </message>
    <message>
        <source>For three days the back office has not confirmed who works here, so nobody is let in.</source>
        <translation>Три дні бек-офіс не підтверджував, хто тут працює, тому нікого не впускають.</translation>
    </message>
    <message>
        <source>Free some space today.</source>
        <translation>Звільніть сьогодні трохи місця.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Звільніть трохи місця, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>Give one of the products another name, or sell them one after the other.</source>
        <translation>Дайте одному з товарів іншу назву або продайте їх окремо.</translation>
    </message>
    <message>
        <source>Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>Вкажіть sqlite:///ФАЙЛ або postgresql+psycopg://КОРИСТУВАЧ@ХОСТ/НАЗВА.</translation>
    </message>
    <message>
        <source>Give the customer the money, then finish.</source>
        <translation>Видайте покупцеві гроші, потім завершіть.</translation>
    </message>
    <message>
        <source>Give the empty back to the customer.</source>
        <translation>Поверніть тару покупцеві.</translation>
    </message>
    <message>
        <source>Give the key that the backend wrote when it was set up.</source>
        <translation>Укажіть ключ, який сервер записав під час налаштування.</translation>
    </message>
    <message>
        <source>Give the product a name of letters and digits.</source>
        <translation>Дайте товару назву з літер і цифр.</translation>
    </message>
    <message>
        <source>Give the till&apos;s account the right to use it, and start the till again.</source>
        <translation>Дайте обліковому запису каси право на нього й запустіть касу знову.</translation>
    </message>
    <message>
        <source>Go back to selling and scan it again.</source>
        <translation>Поверніться до продажу й відскануйте його ще раз.</translation>
    </message>
    <message>
        <source>Go back to the basket and scan it again, or finish the sale first.</source>
        <translation>Поверніться до кошика й відскануйте знову або спершу завершіть продаж.</translation>
    </message>
    <message>
        <source>Go back to the basket and start the payment again.</source>
        <translation>Поверніться до кошика й почніть оплату знову.</translation>
    </message>
    <message>
        <source>Go on selling, and call support today.</source>
        <translation>Продавайте далі й зверніться сьогодні до підтримки.</translation>
    </message>
    <message>
        <source>Go on selling, and pair this terminal again.</source>
        <translation>Продавайте далі й під’єднайте цей термінал знову.</translation>
    </message>
    <message>
        <source>Go on selling, and tell the shop&apos;s support.</source>
        <translation>Продавайте далі й повідомте підтримку магазину.</translation>
    </message>
    <message>
        <source>Go on selling, and update this terminal.</source>
        <translation>Продавайте далі й оновіть цей термінал.</translation>
    </message>
    <message>
        <source>Go on selling, or close the shift first.</source>
        <translation>Продавайте далі або спершу закрийте зміну.</translation>
    </message>
    <message>
        <source>Go on selling: sending starts again by itself.</source>
        <translation>Продавайте далі: надсилання відновиться саме.</translation>
    </message>
    <message>
        <source>Go on with the basket on the screen.</source>
        <translation>Продовжуйте з кошиком на екрані.</translation>
    </message>
    <message>
        <source>Go on without it, or do it at the printer itself.</source>
        <translation>Продовжуйте без цього або зробіть це на самому принтері.</translation>
    </message>
    <message>
        <source>Go on; the next report comes after the next sale.</source>
        <translation>Продовжуйте; наступний звіт буде після наступного продажу.</translation>
    </message>
    <message>
        <source>Goods came back already</source>
        <translation>Товар уже повернуто</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Товар, що повертається</translation>
    </message>
    <message>
        <source>Hand nothing over. If the customer disagrees, call the manager.</source>
        <translation>Нічого не видавайте. Якщо клієнт не згоден, покличте менеджера.</translation>
    </message>
    <message>
        <source>Hand the parcel over yourself, or name the wall in the configuration.</source>
        <translation>Видайте пакунок самі або вкажіть стіну в конфігурації.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Підготуйте новий рулон.</translation>
    </message>
    <message>
        <source>Have its clock set after the next daily report.</source>
        <translation>Після наступного денного звіту налаштуйте його годинник.</translation>
    </message>
    <message>
        <source>Have its price corrected in the catalogue.</source>
        <translation>Попросіть виправити його ціну в каталозі.</translation>
    </message>
    <message>
        <source>Have its tax class corrected in the catalogue.</source>
        <translation>Попросіть виправити його податкову ставку в каталозі.</translation>
    </message>
    <message>
        <source>Have the currency of this till set to PLN.</source>
        <translation>Попросіть установити для цієї каси валюту PLN.</translation>
    </message>
    <message>
        <source>Held longer already</source>
        <translation>Зберігання вже подовжено</translation>
    </message>
    <message>
        <source>Held no longer</source>
        <translation>Більше не чекає</translation>
    </message>
    <message>
        <source>Import the catalogue again.</source>
        <translation>Імпортуйте каталог знову.</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Зайнято деінде</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Установіть новішу версію знову.</translation>
    </message>
    <message>
        <source>Is the door open?</source>
        <translation>Чи відчинені дверцята?</translation>
    </message>
    <message>
        <source>It does not count as paid. Another amount is taken back on the terminal.</source>
        <translation>Не вважається сплаченим. Іншу суму повертають на терміналі.</translation>
    </message>
    <message>
        <source>It is not known yet whether the fiscal printer issued the last receipt.</source>
        <translation>Ще невідомо, чи фіскальний принтер видав останній чек.</translation>
    </message>
    <message>
        <source>Item is not accepted</source>
        <translation>Позицію не прийнято</translation>
    </message>
    <message>
        <source>Keep selling, and call support today.</source>
        <translation>Продавайте далі й зверніться сьогодні до підтримки.</translation>
    </message>
    <message>
        <source>Keep the data directory and call support.</source>
        <translation>Збережіть каталог даних і зверніться до підтримки.</translation>
    </message>
    <message>
        <source>Key file missing</source>
        <translation>Немає файлу ключа</translation>
    </message>
    <message>
        <source>Label is too small</source>
        <translation>Етикетка замала</translation>
    </message>
    <message>
        <source>Label printer is busy</source>
        <translation>Принтер етикеток зайнятий</translation>
    </message>
    <message>
        <source>Label printer is open</source>
        <translation>Принтер етикеток відкрито</translation>
    </message>
    <message>
        <source>Label printer is silent</source>
        <translation>Принтер етикеток мовчить</translation>
    </message>
    <message>
        <source>Label printer is too hot</source>
        <translation>Принтер етикеток перегрівся</translation>
    </message>
    <message>
        <source>Label printer pauses</source>
        <translation>Принтер етикеток на паузі</translation>
    </message>
    <message>
        <source>Large and small letters arrive the wrong way round.</source>
        <translation>Великі й малі літери надходять навпаки.</translation>
    </message>
    <message>
        <source>Leave its price as it is.</source>
        <translation>Залиште ціну такою, як є.</translation>
    </message>
    <message>
        <source>Leave the order where it is, or offer another product.</source>
        <translation>Залиште замовлення там, де воно є, або запропонуйте інший товар.</translation>
    </message>
    <message>
        <source>Letters get lost</source>
        <translation>Літери губляться</translation>
    </message>
    <message>
        <source>Letters with accents arrive as {found}.</source>
        <translation>Літери з діакритикою надходять як {found}.</translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation>Тимчасово заблоковано</translation>
    </message>
    <message>
        <source>Look at an identity card, then confirm the age or leave the product out.</source>
        <translation>Перевірте документ, потім підтвердьте вік або не продавайте товар.</translation>
    </message>
    <message>
        <source>Look at its screen, finish what is open there, then try once more.</source>
        <translation>Погляньте на його екран, завершіть відкрите там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Look at the card terminal, then answer approved or declined.</source>
        <translation>Подивіться на термінал і виберіть: схвалено чи відхилено.</translation>
    </message>
    <message>
        <source>Look at the door, and have its sensor repaired.</source>
        <translation>Огляньте дверцята й віддайте давач у ремонт.</translation>
    </message>
    <message>
        <source>Look at the door. The wall is asked again before anything is opened.</source>
        <translation>Погляньте на дверцята. Перш ніж щось відчинити, стіну буде запитано знову.</translation>
    </message>
    <message>
        <source>Look at the last sale under Receipts.</source>
        <translation>Перегляньте останній продаж у Чеках.</translation>
    </message>
    <message>
        <source>Look at the lines again and choose one of them.</source>
        <translation>Перегляньте позиції знову й виберіть одну з них.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Перегляньте список знову.</translation>
    </message>
    <message>
        <source>Look at the list of parked baskets again.</source>
        <translation>Перегляньте список відкладених кошиків знову.</translation>
    </message>
    <message>
        <source>Look at the list of payments again.</source>
        <translation>Перегляньте список платежів знову.</translation>
    </message>
    <message>
        <source>Look at the order as it is now, then decide again.</source>
        <translation>Подивіться на замовлення, яким воно є зараз, і вирішіть знову.</translation>
    </message>
    <message>
        <source>Look at the printer, then finish the sale again, or take the payment back.</source>
        <translation>Подивіться на принтер, потім знову завершіть продаж або поверніть оплату.</translation>
    </message>
    <message>
        <source>Look at the printer, then make the report again.</source>
        <translation>Подивіться на принтер, потім зробіть звіт знову.</translation>
    </message>
    <message>
        <source>Look at the printer. Only if there is no label, print it anew.</source>
        <translation>Погляньте на принтер. Лише якщо етикетки немає, надрукуйте її заново.</translation>
    </message>
    <message>
        <source>Look at the printer: if there is no whole receipt, print a copy.</source>
        <translation>Подивіться на принтер: якщо цілого чека немає, надрукуйте копію.</translation>
    </message>
    <message>
        <source>Look at the terminal; if it printed no report, end its day again.</source>
        <translation>Погляньте на термінал; якщо він не надрукував звіт, завершіть його день ще раз.</translation>
    </message>
    <message>
        <source>Look for the code in the message, or call a colleague.</source>
        <translation>Знайдіть код у повідомленні або покличте колегу.</translation>
    </message>
    <message>
        <source>Look inside and shut it.</source>
        <translation>Загляньте всередину й зачиніть.</translation>
    </message>
    <message>
        <source>Look the order up by its code, its number or a name.</source>
        <translation>Знайдіть замовлення за кодом, номером або ім&apos;ям.</translation>
    </message>
    <message>
        <source>Look the order up by its number.</source>
        <translation>Знайдіть замовлення за номером.</translation>
    </message>
    <message>
        <source>Look where the parcel was put, and correct its place.</source>
        <translation>Перевірте, куди покладено пакунок, і виправте його місце.</translation>
    </message>
    <message>
        <source>Look whether it was done, then go on, and tell the shop&apos;s support.</source>
        <translation>Подивіться, чи це зроблено, працюйте далі й повідомте підтримку магазину.</translation>
    </message>
    <message>
        <source>Look whether the goods are still in their bin, then hand over with an approval.</source>
        <translation>Погляньте, чи товар ще лежить на своєму місці, потім видайте зі згоди.</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>Зменште кількість.</translation>
    </message>
    <message>
        <source>Make the daily report first: press More, then X report.</source>
        <translation>Спочатку зробіть денний звіт: натисніть Більше, потім X-звіт.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Помилка читання</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Гроші до видачі</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Більше, ніж до сплати</translation>
    </message>
    <message>
        <source>More than was counted</source>
        <translation>Більше, ніж пораховано</translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation>Більше, ніж продано</translation>
    </message>
    <message>
        <source>More would be paid than is due for this order.</source>
        <translation>Було б сплачено більше, ніж належить за це замовлення.</translation>
    </message>
    <message>
        <source>Name a receipt printer in the configuration, or go on without paper.</source>
        <translation>Укажіть принтер чеків у конфігурації або продовжуйте без паперу.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Укажіть інший файл або перемістіть той.</translation>
    </message>
    <message>
        <source>Name cannot be printed</source>
        <translation>Назву не надрукувати</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Немає імені</translation>
    </message>
    <message>
        <source>Name the letter in the settings, or correct the tax class of the product.</source>
        <translation>Вкажіть літеру в налаштуваннях або виправте податковий клас товару.</translation>
    </message>
    <message>
        <source>Name the right data directory in the configuration.</source>
        <translation>Укажіть у конфігурації правильний каталог даних.</translation>
    </message>
    <message>
        <source>Name the right data directory.</source>
        <translation>Укажіть правильний каталог даних.</translation>
    </message>
    <message>
        <source>No Enter comes behind a code.</source>
        <translation>Після коду не надходить Enter.</translation>
    </message>
    <message>
        <source>No Z report yet</source>
        <translation>Z-звіту ще немає</translation>
    </message>
    <message>
        <source>No card asked</source>
        <translation>Картку не запитували</translation>
    </message>
    <message>
        <source>No card payment is waiting for an answer.</source>
        <translation>Жоден платіж карткою не чекає на відповідь.</translation>
    </message>
    <message>
        <source>No card was charged: the terminal was not asked for money.</source>
        <translation>З картки нічого не списано: термінал не просили про гроші.</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this terminal.</source>
        <translation>На цьому терміналі не налаштовано шухляди.</translation>
    </message>
    <message>
        <source>No daily report</source>
        <translation>Денного звіту немає</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Без застави</translation>
    </message>
    <message>
        <source>No deposit is paid for {product}.</source>
        <translation>За {product} застави не беруть.</translation>
    </message>
    <message>
        <source>No discount here</source>
        <translation>Тут без знижки</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Немає шухляди</translation>
    </message>
    <message>
        <source>No fiscal receipt</source>
        <translation>Фіскального чека немає</translation>
    </message>
    <message>
        <source>No fiscal receipt is in doubt any more.</source>
        <translation>Жоден фіскальний чек більше не викликає сумнівів.</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Немає принтера етикеток</translation>
    </message>
    <message>
        <source>No label printer is set up at this terminal.</source>
        <translation>На цьому місці не налаштовано принтера етикеток.</translation>
    </message>
    <message>
        <source>No labels left</source>
        <translation>Немає етикеток</translation>
    </message>
    <message>
        <source>No line was chosen to come back.</source>
        <translation>Не вибрано жодної позиції для повернення.</translation>
    </message>
    <message>
        <source>No lockers</source>
        <translation>Немає комірок</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Уже не чекає</translation>
    </message>
    <message>
        <source>No order of this shop has this code.</source>
        <translation>Жодне замовлення цього магазину не має такого коду.</translation>
    </message>
    <message>
        <source>No order of this shop that is known here has this bag.</source>
        <translation>Жодне відоме тут замовлення цього магазину не має цього пакета.</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Немає ціни</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Немає принтера</translation>
    </message>
    <message>
        <source>No product here has the code {code}.</source>
        <translation>Жоден товар тут не має коду {code}.</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this terminal.</source>
        <translation>На цьому терміналі не налаштовано принтера чеків.</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Немає записів</translation>
    </message>
    <message>
        <source>No sale was lost. Nobody can sign in until the file is back.</source>
        <translation>Жодного продажу не втрачено. Доки файл не повернеться, ніхто не ввійде.</translation>
    </message>
    <message>
        <source>No sale was lost: the catalogue is only a copy.</source>
        <translation>Жодного продажу не втрачено: каталог — лише копія.</translation>
    </message>
    <message>
        <source>No sale with the number {number} is known here.</source>
        <translation>Продажу з номером {number} тут не знають.</translation>
    </message>
    <message>
        <source>No scanning here</source>
        <translation>Тут не сканують</translation>
    </message>
    <message>
        <source>No screen</source>
        <translation>Немає екрана</translation>
    </message>
    <message>
        <source>No shift has been closed at this till.</source>
        <translation>На цій касі ще не закривали жодної зміни.</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>На цій касі немає відкритої зміни.</translation>
    </message>
    <message>
        <source>No such bag here</source>
        <translation>Такого пакета тут немає</translation>
    </message>
    <message>
        <source>No such coins</source>
        <translation>Таких монет немає</translation>
    </message>
    <message>
        <source>No such compartment</source>
        <translation>Немає такої комірки</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Такої позиції немає</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Немає такого замовлення</translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation>Такого платежу немає</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Немає такого питання</translation>
    </message>
    <message>
        <source>No tax letter</source>
        <translation>Немає податкової літери</translation>
    </message>
    <message>
        <source>No wall of lockers is set up at this terminal.</source>
        <translation>На цьому місці не налаштовано стіни комірок.</translation>
    </message>
    <message>
        <source>No word from the back office</source>
        <translation>Немає звістки від бек-офісу</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Ніхто не відповідає</translation>
    </message>
    <message>
        <source>Nobody can decide about orders in this store now.</source>
        <translation>Зараз ніхто не може вирішувати щодо замовлень у цьому магазині.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
    <message>
        <source>Nobody is signed in at this till.</source>
        <translation>На цій касі ніхто не ввійшов.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Невідома особа</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of a payment for this order.</source>
        <translation>Ще невідомо, що сталося з оплатою цього замовлення.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved. Nothing is asked for twice.</source>
        <translation>Ще ніхто не знає, чи рушили гроші. Нічого не просимо двічі.</translation>
    </message>
    <message>
        <source>Not a basket</source>
        <translation>Це не кошик</translation>
    </message>
    <message>
        <source>Not a code of the sheet</source>
        <translation>Це не код з аркуша</translation>
    </message>
    <message>
        <source>Not a count</source>
        <translation>Це не підрахунок</translation>
    </message>
    <message>
        <source>Not a discount</source>
        <translation>Це не знижка</translation>
    </message>
    <message>
        <source>Not a pickup code</source>
        <translation>Це не код видачі</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>Це не ціна</translation>
    </message>
    <message>
        <source>Not a promotion</source>
        <translation>Це не акція</translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation>Це не кількість</translation>
    </message>
    <message>
        <source>Not a receipt</source>
        <translation>Це не чек</translation>
    </message>
    <message>
        <source>Not a receipt code</source>
        <translation>Це не код чека</translation>
    </message>
    <message>
        <source>Not a sale</source>
        <translation>Це не продаж</translation>
    </message>
    <message>
        <source>Not a tax number</source>
        <translation>Це не податковий номер</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Not all letters of a code arrive: {found}.</source>
        <translation>Надходять не всі знаки коду: {found}.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не дозволено</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>Немає права вживати</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Це не сума</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Це не відповідь</translation>
    </message>
    <message>
        <source>Not at this terminal</source>
        <translation>Не на цьому терміналі</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Недостатньо на складі</translation>
    </message>
    <message>
        <source>Not enough in the drawer</source>
        <translation>Замало в шухляді</translation>
    </message>
    <message>
        <source>Not for this place</source>
        <translation>Не для цього місця</translation>
    </message>
    <message>
        <source>Not in fiscal mode</source>
        <translation>Не у фіскальному режимі</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Not of this shift</source>
        <translation>Не з цієї зміни</translation>
    </message>
    <message>
        <source>Not our records</source>
        <translation>Це не наші записи</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ще не сплачено</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Недосяжно</translation>
    </message>
    <message>
        <source>Not that many</source>
        <translation>Стільки немає</translation>
    </message>
    <message>
        <source>Not the back office&apos;s key</source>
        <translation>Це не ключ бек-офісу</translation>
    </message>
    <message>
        <source>Not the right bin</source>
        <translation>Не та комірка</translation>
    </message>
    <message>
        <source>Not the right code</source>
        <translation>Не той код</translation>
    </message>
    <message>
        <source>Note the code below and ask the shop&apos;s support.</source>
        <translation>Запишіть код нижче й зверніться до підтримки магазину.</translation>
    </message>
    <message>
        <source>Notes and coins cannot make that amount.</source>
        <translation>З банкнот і монет не скласти цієї суми.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Nothing closes a code</source>
        <translation>Ніщо не завершує код</translation>
    </message>
    <message>
        <source>Nothing has to be done. Selling is safer with the AIM identifier: see the scanner&apos;s manual.</source>
        <translation>Нічого не треба робити. Продавати надійніше з ідентифікатором AIM: див. посібник сканера.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Більше немає що сплачувати.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Більше нічого не треба робити.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Нема про що питати</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нема чого робити</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Немає що сплачувати</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Нема чого записувати</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Нема про що звітувати</translation>
    </message>
    <message>
        <source>Nothing to weigh</source>
        <translation>Немає що зважити</translation>
    </message>
    <message>
        <source>Nothing was deleted on either side.</source>
        <translation>На жодному боці нічого не видалено.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Part of the records cannot be trusted.</source>
        <translation>Нічого не видалено. Частині записів не можна довіряти.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was not sent is still here.</source>
        <translation>Нічого не видалено. Ненадіслане досі тут.</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation>Нічого не втрачено й нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was lost that was stored. The basket is kept.</source>
        <translation>Нічого збереженого не втрачено. Кошик залишився.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Nothing was lost. All sales are kept here and will be sent.</source>
        <translation>Нічого не втрачено. Усі продажі збережено тут, їх буде надіслано.</translation>
    </message>
    <message>
        <source>Nothing was lost. Codes can be typed meanwhile.</source>
        <translation>Нічого не втрачено. Коди поки що можна вводити.</translation>
    </message>
    <message>
        <source>Nothing was lost. Printing goes on.</source>
        <translation>Нічого не втрачено. Друк триває.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sales are kept here until they are sent.</source>
        <translation>Нічого не втрачено. Продажі зберігаються тут до надсилання.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on without it.</source>
        <translation>Нічого не втрачено. Продаж триває без нього.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on.</source>
        <translation>Нічого не втрачено. Продаж триває.</translation>
    </message>
    <message>
        <source>Nothing was lost. The basket is as it was.</source>
        <translation>Нічого не втрачено. Кошик такий, як був.</translation>
    </message>
    <message>
        <source>Nothing was lost. The built-in theme is used.</source>
        <translation>Нічого не втрачено. Використовується вбудована тема.</translation>
    </message>
    <message>
        <source>Nothing was lost. The door stays shut.</source>
        <translation>Нічого не втрачено. Дверцята лишаються зачиненими.</translation>
    </message>
    <message>
        <source>Nothing was lost. The label was not printed.</source>
        <translation>Нічого не втрачено. Етикетку не надруковано.</translation>
    </message>
    <message>
        <source>Nothing was lost. The old catalogue stays in use.</source>
        <translation>Нічого не втрачено. Працює попередній каталог.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is still inside.</source>
        <translation>Нічого не втрачено. Пакунок досі всередині.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is where it was, or in front of you.</source>
        <translation>Нічого не втрачено. Пакунок там, де був, або перед вами.</translation>
    </message>
    <message>
        <source>Nothing was lost. Whatever was asked for happens once.</source>
        <translation>Нічого не втрачено. Те, про що просили, станеться лише раз.</translation>
    </message>
    <message>
        <source>Nothing was lost: the program did not start.</source>
        <translation>Нічого не втрачено: програма не запустилася.</translation>
    </message>
    <message>
        <source>Nothing was sold and nothing was changed.</source>
        <translation>Нічого не продано й нічого не змінено.</translation>
    </message>
    <message>
        <source>Of {name}, only {left} can still come back.</source>
        <translation>{name}: можна повернути ще лише {left}.</translation>
    </message>
    <message>
        <source>Of {name}, there is less in the order than was named.</source>
        <translation>Товару {name} в замовленні менше, ніж названо.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Зачекайте хвилинку</translation>
    </message>
    <message>
        <source>One name, two rates</source>
        <translation>Одна назва, дві ставки</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>Лише одна</translation>
    </message>
    <message>
        <source>Only a colleague can hand it over</source>
        <translation>Видати може лише колега</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Відчиніть знову.</translation>
    </message>
    <message>
        <source>Open it, take out torn paper and close it, then finish the sale again, or call its service.</source>
        <translation>Відкрийте, вийміть порваний папір і закрийте, потім знову завершіть продаж або викличте сервіс.</translation>
    </message>
    <message>
        <source>Open the drawer with its key, or name it in the configuration.</source>
        <translation>Відкрийте шухляду ключем або вкажіть її в конфігурації.</translation>
    </message>
    <message>
        <source>Open the shift with a counted float.</source>
        <translation>Відкрийте зміну з порахованою розмінною сумою.</translation>
    </message>
    <message>
        <source>Order used already</source>
        <translation>Наказ уже використано</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Інша валюта</translation>
    </message>
    <message>
        <source>Other labels wait in the label printer.</source>
        <translation>У принтері етикеток чекають інші етикетки.</translation>
    </message>
    <message>
        <source>PIN taken</source>
        <translation>PIN зайнятий</translation>
    </message>
    <message>
        <source>PIN too simple</source>
        <translation>PIN надто простий</translation>
    </message>
    <message>
        <source>Pair with the backend of the right shop, or start with an empty data directory.</source>
        <translation>Під’єднайте до сервера правильного магазину або почніть із порожнім каталогом даних.</translation>
    </message>
    <message>
        <source>Pairing is damaged</source>
        <translation>Під’єднання пошкоджено</translation>
    </message>
    <message>
        <source>Pairing is over</source>
        <translation>Під’єднання завершено</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Папір закінчується</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Папір закінчився</translation>
    </message>
    <message>
        <source>Paper ran out</source>
        <translation>Скінчився папір</translation>
    </message>
    <message>
        <source>Part of the total has not been paid.</source>
        <translation>Частину суми не сплачено.</translation>
    </message>
    <message>
        <source>Part of {number} was refunded, so it cannot be voided.</source>
        <translation>Частину {number} вже повернуто, тож анулювати не можна.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Payment is open</source>
        <translation>Триває оплата</translation>
    </message>
    <message>
        <source>Payment not decided</source>
        <translation>Оплату не з&apos;ясовано</translation>
    </message>
    <message>
        <source>People come from the back office</source>
        <translation>Люди приходять із бек-офісу</translation>
    </message>
    <message>
        <source>Perhaps collected already</source>
        <translation>Можливо, вже забрано</translation>
    </message>
    <message>
        <source>Picking is not over</source>
        <translation>Збирання не завершено</translation>
    </message>
    <message>
        <source>Plug in the right printer, or correct the settings.</source>
        <translation>Підключіть правильний принтер або виправте налаштування.</translation>
    </message>
    <message>
        <source>Plug it in again, into the same socket if you can. It comes back by itself.</source>
        <translation>Під’єднайте його знову, якщо можна, до того самого гнізда. Він повернеться сам.</translation>
    </message>
    <message>
        <source>Plug the right one in. If it was exchanged on purpose, write its name into the settings.</source>
        <translation>Під’єднайте потрібний. Якщо його замінили навмисно, впишіть його назву в налаштування.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Порт зайнято</translation>
    </message>
    <message>
        <source>Press its online button, then print again.</source>
        <translation>Натисніть на ньому кнопку online, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Press its pause button, then print again.</source>
        <translation>Натисніть кнопку паузи, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>Ціни без податку</translation>
    </message>
    <message>
        <source>Printer cannot do this</source>
        <translation>Принтер цього не вміє</translation>
    </message>
    <message>
        <source>Printer is busy</source>
        <translation>Принтер зайнятий</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Принтер офлайн</translation>
    </message>
    <message>
        <source>Printer is silent</source>
        <translation>Принтер мовчить</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Немає зв’язку з принтером</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Принтер зупинився</translation>
    </message>
    <message>
        <source>Push the door and open it again, or fetch a colleague with the key.</source>
        <translation>Притисніть дверцята й відчиніть знову або покличте когось із ключем.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then scan again.</source>
        <translation>Засуньте шухляду й відскануйте ще раз.</translation>
    </message>
    <message>
        <source>Push the drawer shut.</source>
        <translation>Засуньте шухляду.</translation>
    </message>
    <message>
        <source>Put in a new ribbon, then print again.</source>
        <translation>Вставте нову стрічку, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover, then finish the sale again.</source>
        <translation>Вставте новий рулон і закрийте кришку, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover; then print again.</source>
        <translation>Вставте новий рулон і закрийте кришку, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Put in a new roll and look: if the rest does not come out, print a copy.</source>
        <translation>Вставте новий рулон і подивіться: якщо решта не надрукується, надрукуйте копію.</translation>
    </message>
    <message>
        <source>Put in a new roll of labels, then print again.</source>
        <translation>Вставте новий рулон етикеток, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Put it on the scale, or type its weight.</source>
        <translation>Покладіть на ваги або введіть вагу.</translation>
    </message>
    <message>
        <source>Put the bag back and fetch the one of {code}.</source>
        <translation>Поверніть пакет і принесіть той, що {code}.</translation>
    </message>
    <message>
        <source>Put the data directory on a local disk and start again.</source>
        <translation>Розмістіть каталог даних на локальному диску й запустіть знову.</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>Покладіть товар на ваги.</translation>
    </message>
    <message>
        <source>Read what the printer shows, then finish the sale again, or take the payment back.</source>
        <translation>Прочитайте, що показує принтер, і завершіть продаж ще раз або скасуйте оплату.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Потрібна причина</translation>
    </message>
    <message>
        <source>Receipt is not accepted</source>
        <translation>Чек не прийнято</translation>
    </message>
    <message>
        <source>Receipt needs paper</source>
        <translation>Чек потребує паперу</translation>
    </message>
    <message>
        <source>Receipt not found</source>
        <translation>Чек не знайдено</translation>
    </message>
    <message>
        <source>Receipt not known</source>
        <translation>Чек невідомий</translation>
    </message>
    <message>
        <source>Receipt stands open</source>
        <translation>Чек залишився відкритим</translation>
    </message>
    <message>
        <source>Receipt was dropped</source>
        <translation>Чек відкинуто</translation>
    </message>
    <message>
        <source>Records are damaged</source>
        <translation>Записи пошкоджено</translation>
    </message>
    <message>
        <source>Records are newer</source>
        <translation>Записи новіші</translation>
    </message>
    <message>
        <source>Records differ</source>
        <translation>Записи різняться</translation>
    </message>
    <message>
        <source>Records not safe here</source>
        <translation>Записи тут не в безпеці</translation>
    </message>
    <message>
        <source>Refund it.</source>
        <translation>Зробіть повернення.</translation>
    </message>
    <message>
        <source>Refund the rest of it.</source>
        <translation>Поверніть решту позицій.</translation>
    </message>
    <message>
        <source>Remove the line, and take it back on the page Receipts.</source>
        <translation>Видаліть позицію й прийміть повернення на сторінці Чеки.</translation>
    </message>
    <message>
        <source>Restore the file from the backup of this terminal.</source>
        <translation>Відновіть файл із резервної копії цього термінала.</translation>
    </message>
    <message>
        <source>Ribbon is used up</source>
        <translation>Стрічка закінчилася</translation>
    </message>
    <message>
        <source>Run omnitill backend migrate, then start the backend again.</source>
        <translation>Запустіть omnitill backend migrate, потім знову сервер.</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>Той самий серійний номер</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation>Скажіть, що ви бачили</translation>
    </message>
    <message>
        <source>Scale below zero</source>
        <translation>Ваги нижче нуля</translation>
    </message>
    <message>
        <source>Scale declines</source>
        <translation>Ваги відмовляють</translation>
    </message>
    <message>
        <source>Scale is silent</source>
        <translation>Ваги мовчать</translation>
    </message>
    <message>
        <source>Scale not found</source>
        <translation>Ваги не знайдено</translation>
    </message>
    <message>
        <source>Scale not understood</source>
        <translation>Ваги незрозумілі</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Спершу відскануйте товар.</translation>
    </message>
    <message>
        <source>Scan each one by itself.</source>
        <translation>Відскануйте кожну окремо.</translation>
    </message>
    <message>
        <source>Scan it again, or search for the product by name.</source>
        <translation>Відскануйте знову або знайдіть товар за назвою.</translation>
    </message>
    <message>
        <source>Scan it again, or type the digits under the bars.</source>
        <translation>Відскануйте знову або введіть цифри під штрихами.</translation>
    </message>
    <message>
        <source>Scan one code at a time.</source>
        <translation>Скануйте по одному коду.</translation>
    </message>
    <message>
        <source>Scan the bin that holds the goods.</source>
        <translation>Скануйте комірку, де лежить товар.</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a receipt, or go back to the basket.</source>
        <translation>Відскануйте код унизу чека або поверніться до кошика.</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s message, or the label on the bag.</source>
        <translation>Скануйте код з повідомлення клієнта або етикетку на пакеті.</translation>
    </message>
    <message>
        <source>Scan the code of the customer again, or leave the field empty.</source>
        <translation>Відскануйте код покупця ще раз або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Scan the codes of the sheet one by one. If it was one of them, connect it as a serial device.</source>
        <translation>Скануйте коди з аркуша один за одним. Якщо це був один із них, під’єднайте сканер як послідовний пристрій.</translation>
    </message>
    <message>
        <source>Scan the goods, or say why they are missing.</source>
        <translation>Скануйте товар або вкажіть, чому його немає.</translation>
    </message>
    <message>
        <source>Scan the serial number of the other piece.</source>
        <translation>Відскануйте серійний номер іншої одиниці.</translation>
    </message>
    <message>
        <source>Scan the serial number on the box.</source>
        <translation>Відскануйте серійний номер на коробці.</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Сканер від’єднано</translation>
    </message>
    <message>
        <source>Search for the product by name, or call somebody who knows it.</source>
        <translation>Знайдіть товар за назвою або покличте того, хто його знає.</translation>
    </message>
    <message>
        <source>Sell the rest in a second sale.</source>
        <translation>Продайте решту другим продажем.</translation>
    </message>
    <message>
        <source>Send the customer to the place that the code is for.</source>
        <translation>Скеруйте покупця туди, де діє цей код.</translation>
    </message>
    <message>
        <source>Sending has a fault</source>
        <translation>Помилка надсилання</translation>
    </message>
    <message>
        <source>Serial number needed</source>
        <translation>Потрібен серійний номер</translation>
    </message>
    <message>
        <source>Set a longer pause between letters, or connect it as a serial or HID POS device.</source>
        <translation>Установіть довшу паузу між знаками або під’єднайте сканер як послідовний пристрій чи HID POS.</translation>
    </message>
    <message>
        <source>Set it to send GS as a control character, or connect it as a serial or HID POS device.</source>
        <translation>Установіть надсилання GS як керівного знака або під’єднайте сканер як послідовний пристрій чи HID POS.</translation>
    </message>
    <message>
        <source>Set the catalogue to prices that include tax.</source>
        <translation>Встановіть у каталозі ціни з податком.</translation>
    </message>
    <message>
        <source>Set the scanner to UTF-8 by its manual. Products are found all the same.</source>
        <translation>Установіть у сканері UTF-8 за посібником. Товари знаходяться й так.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) as its suffix by its manual.</source>
        <translation>Установіть у сканері Enter (CR) як суфікс за посібником.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {machine} by its manual, or connect it as a serial or HID POS device.</source>
        <translation>Установіть у сканері клавіатуру {machine} за посібником або під’єднайте його як послідовний пристрій чи HID POS.</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Зміну відкрито</translation>
    </message>
    <message>
        <source>Shift not open</source>
        <translation>Зміну не відкрито</translation>
    </message>
    <message>
        <source>Shut the drawer first</source>
        <translation>Спершу закрийте шухляду</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the address of the backend.</source>
        <translation>Увійдіть у мережу або перевірте адресу сервера.</translation>
    </message>
    <message>
        <source>Sign in with a PIN, and have the badge given to a person.</source>
        <translation>Увійдіть за PIN і попросіть закріпити бейдж за особою.</translation>
    </message>
    <message>
        <source>Sign in with your PIN or badge.</source>
        <translation>Увійдіть за PIN або бейджем.</translation>
    </message>
    <message>
        <source>Sign in, then add people in the settings.</source>
        <translation>Увійдіть, потім додайте людей у налаштуваннях.</translation>
    </message>
    <message>
        <source>Some of {name} is neither picked nor said to be missing.</source>
        <translation>Частину товару {name} не зібрано і не позначено як відсутню.</translation>
    </message>
    <message>
        <source>Somebody else began a receipt on the fiscal printer and did not end it.</source>
        <translation>Хтось інший розпочав чек на фіскальному принтері й не завершив його.</translation>
    </message>
    <message>
        <source>Somebody sees to it</source>
        <translation>Хтось уже цим займається</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Хтось був швидшим</translation>
    </message>
    <message>
        <source>Somebody works on it</source>
        <translation>Над цим хтось працює</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Відповів хтось інший</translation>
    </message>
    <message>
        <source>Something is plugged in there, but it does not answer as this device would.</source>
        <translation>Там щось під’єднано, але воно відповідає не як цей пристрій.</translation>
    </message>
    <message>
        <source>Something stands before a code</source>
        <translation>Перед кодом щось стоїть</translation>
    </message>
    <message>
        <source>Something stands behind a code</source>
        <translation>Після коду щось стоїть</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>Speak to your colleague, or take the order over with a reason.</source>
        <translation>Поговоріть із колегою або перейміть замовлення, вказавши причину.</translation>
    </message>
    <message>
        <source>Start it again, or take another way to pay.</source>
        <translation>Почніть знову або виберіть інший спосіб оплати.</translation>
    </message>
    <message>
        <source>Start it where a graphical desktop runs.</source>
        <translation>Запустіть програму там, де працює графічний робочий стіл.</translation>
    </message>
    <message>
        <source>Start the card payment again.</source>
        <translation>Почніть платіж карткою знову.</translation>
    </message>
    <message>
        <source>Start the database or correct its address, then start the backend again.</source>
        <translation>Запустіть базу даних або виправте її адресу, потім знову запустіть сервер.</translation>
    </message>
    <message>
        <source>Stop selling here and call support.</source>
        <translation>Припиніть тут продаж і зверніться до підтримки.</translation>
    </message>
    <message>
        <source>Stop selling here, keep the data directory as it is, and call support.</source>
        <translation>Припиніть тут продаж, не чіпайте каталог даних і зверніться до підтримки.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Зупиніть іншу програму або виберіть інший порт.</translation>
    </message>
    <message>
        <source>Switch CapsLock off at the keyboard, and in the scanner&apos;s settings too.</source>
        <translation>Вимкніть CapsLock на клавіатурі, а також у налаштуваннях сканера.</translation>
    </message>
    <message>
        <source>Switch it off and on and look: if the receipt is not whole, print a copy.</source>
        <translation>Вимкніть і ввімкніть його та подивіться: якщо чек неповний, надрукуйте копію.</translation>
    </message>
    <message>
        <source>Switch it off and on, then print again.</source>
        <translation>Вимкніть і ввімкніть його, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Switch it off and on. Compare its settings with those of the till, the speed too.</source>
        <translation>Вимкніть його й увімкніть. Порівняйте його налаштування з налаштуваннями каси, і швидкість теж.</translation>
    </message>
    <message>
        <source>Switch on GS (FNC1) by the scanner&apos;s manual, or connect it as a serial or HID POS device.</source>
        <translation>Увімкніть GS (FNC1) за посібником сканера або під’єднайте його як послідовний пристрій чи HID POS.</translation>
    </message>
    <message>
        <source>Switch on the transmission of the check digit by the scanner&apos;s manual.</source>
        <translation>Увімкніть передавання контрольної цифри за посібником сканера.</translation>
    </message>
    <message>
        <source>Switch the printer off, open the cover, take out the paper, switch it on and print again.</source>
        <translation>Вимкніть принтер, відкрийте кришку, вийміть папір, увімкніть і надрукуйте знову.</translation>
    </message>
    <message>
        <source>Switch training mode, then try again.</source>
        <translation>Перемкніть режим навчання, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>Take all but the Enter away from the suffix in the scanner&apos;s settings.</source>
        <translation>Приберіть із суфікса в налаштуваннях сканера все, крім Enter.</translation>
    </message>
    <message>
        <source>Take everything off and set the scale to zero.</source>
        <translation>Зніміть усе й обнуліть ваги.</translation>
    </message>
    <message>
        <source>Take everything off the scale, then weigh again.</source>
        <translation>Зніміть усе з ваг, потім зважте знову.</translation>
    </message>
    <message>
        <source>Take it off the shelf and fetch another one.</source>
        <translation>Заберіть з полиці та візьміть інший.</translation>
    </message>
    <message>
        <source>Take no second payment. Ask the card terminal for the first one.</source>
        <translation>Не приймайте другої оплати. Запитайте термінал про першу.</translation>
    </message>
    <message>
        <source>Take payment cards on the card terminal only.</source>
        <translation>Платіжні картки приймайте лише на платіжному терміналі.</translation>
    </message>
    <message>
        <source>Take the amount that is left.</source>
        <translation>Прийміть суму, що залишилася.</translation>
    </message>
    <message>
        <source>Take the goods that come back on the page Receipts, and sell the rest on its own.</source>
        <translation>Прийміть повернення на сторінці Чеки, а решту продайте окремо.</translation>
    </message>
    <message>
        <source>Take the payment back, correct the basket or pay in another way, then go on.</source>
        <translation>Скасуйте оплату, виправте кошик або оплатіть інакше й продовжуйте.</translation>
    </message>
    <message>
        <source>Take the payment first, then hand over.</source>
        <translation>Спершу прийміть оплату, потім видайте.</translation>
    </message>
    <message>
        <source>Take the prefix away in the scanner&apos;s settings, or name it in the till&apos;s settings.</source>
        <translation>Приберіть префікс у налаштуваннях сканера або вкажіть його в налаштуваннях каси.</translation>
    </message>
    <message>
        <source>Take the rest, then finish the sale.</source>
        <translation>Прийміть залишок, потім завершіть продаж.</translation>
    </message>
    <message>
        <source>Tax not set up</source>
        <translation>Податок не налаштовано</translation>
    </message>
    <message>
        <source>Tax rates differ</source>
        <translation>Податкові ставки різняться</translation>
    </message>
    <message>
        <source>Terminal cannot do it</source>
        <translation>Термінал цього не може</translation>
    </message>
    <message>
        <source>Terminal is busy</source>
        <translation>Термінал зайнятий</translation>
    </message>
    <message>
        <source>Terminal not reached</source>
        <translation>Термінал недоступний</translation>
    </message>
    <message>
        <source>That PIN cannot be used.</source>
        <translation>Цей PIN використати не можна.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation>Цей PIN надто легко вгадати.</translation>
    </message>
    <message>
        <source>That amount cannot be taken.</source>
        <translation>Цю суму прийняти не можна.</translation>
    </message>
    <message>
        <source>That amount of cash cannot be.</source>
        <translation>Така сума готівки неможлива.</translation>
    </message>
    <message>
        <source>That answer does not fit this question.</source>
        <translation>Ця відповідь не підходить до питання.</translation>
    </message>
    <message>
        <source>That badge belongs to nobody here.</source>
        <translation>Цей бейдж тут нікому не належить.</translation>
    </message>
    <message>
        <source>That badge belongs to {person}.</source>
        <translation>Власник цього бейджа: {person}.</translation>
    </message>
    <message>
        <source>That basket is at the counter, not parked.</source>
        <translation>Цей кошик на касі, а не відкладений.</translation>
    </message>
    <message>
        <source>That is a payment card</source>
        <translation>Це платіжна картка</translation>
    </message>
    <message>
        <source>That payment is no longer in the list.</source>
        <translation>Цього платежу вже немає в списку.</translation>
    </message>
    <message>
        <source>That person does not work at this terminal.</source>
        <translation>Ця особа не працює на цьому терміналі.</translation>
    </message>
    <message>
        <source>That print or drawer job is no longer waiting.</source>
        <translation>Це завдання друку чи шухляди вже не чекає.</translation>
    </message>
    <message>
        <source>That question is not in this till&apos;s journal.</source>
        <translation>Цього питання немає в журналі цієї каси.</translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}.</source>
        <translation>PIN неправильний. Залишилося спроб: {left}.</translation>
    </message>
    <message>
        <source>The address of the database cannot be used: {reason}.</source>
        <translation>Неможливо використати адресу бази даних: {reason}.</translation>
    </message>
    <message>
        <source>The approval of {person} is for something else, or they may not approve this.</source>
        <translation>Дозвіл, який дає {person}, стосується іншого, або ця особа не має такого права.</translation>
    </message>
    <message>
        <source>The backend answered in a way that cannot be used.</source>
        <translation>Сервер відповів так, що відповідь не можна використати.</translation>
    </message>
    <message>
        <source>The backend asked to wait.</source>
        <translation>Сервер попросив зачекати.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <translation>Немає зв’язку із сервером.</translation>
    </message>
    <message>
        <source>The backend could not prove who it is.</source>
        <translation>Сервер не зміг довести, що це він.</translation>
    </message>
    <message>
        <source>The backend did not accept the key of the back office, or there is none here.</source>
        <translation>Сервер не прийняв ключ бек-офісу, або ключа тут немає.</translation>
    </message>
    <message>
        <source>The backend did not accept this: {reason}.</source>
        <translation>Сервер цього не прийняв: {reason}.</translation>
    </message>
    <message>
        <source>The backend holds another record than this terminal at the same place.</source>
        <translation>Сервер має на цьому місці інший запис, ніж цей термінал.</translation>
    </message>
    <message>
        <source>The backend holds other records of this terminal, perhaps from a restored backup.</source>
        <translation>Сервер має інші записи цього термінала, можливо, з відновленої копії.</translation>
    </message>
    <message>
        <source>The backend no longer knows the key of this terminal.</source>
        <translation>Сервер більше не знає ключа цього термінала.</translation>
    </message>
    <message>
        <source>The backend no longer understands this version.</source>
        <translation>Сервер більше не розуміє цієї версії.</translation>
    </message>
    <message>
        <source>The backend sells in {theirs}, and this terminal holds sales in {ours}.</source>
        <translation>Сервер продає у валюті {theirs}, а на цьому терміналі продажі у валюті {ours}.</translation>
    </message>
    <message>
        <source>The bank or the terminal said no.</source>
        <translation>Банк або термінал відмовив.</translation>
    </message>
    <message>
        <source>The basket changed after the payment began.</source>
        <translation>Кошик змінився після початку оплати.</translation>
    </message>
    <message>
        <source>The basket file is wrong at {path}: {reason}.</source>
        <translation>Файл кошика має помилку в {path}: {reason}.</translation>
    </message>
    <message>
        <source>The card has its money back</source>
        <translation>Гроші вже на картці</translation>
    </message>
    <message>
        <source>The card payment was cancelled before it was approved.</source>
        <translation>Оплату карткою скасовано до схвалення.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>Платіжний термінал не відповідає.</translation>
    </message>
    <message>
        <source>The card terminal is occupied with something else.</source>
        <translation>Платіжний термінал зайнятий іншим.</translation>
    </message>
    <message>
        <source>The card was not charged. The payment stands as it was.</source>
        <translation>З картки нічого не списано. Оплата така, як була.</translation>
    </message>
    <message>
        <source>The cash drawer has stood open for more than 30 seconds.</source>
        <translation>Грошова шухляда відчинена понад 30 секунд.</translation>
    </message>
    <message>
        <source>The cash drawer stands open, and this shop sells only with the drawer shut.</source>
        <translation>Грошова шухляда відчинена, а цей магазин продає лише із зачиненою шухлядою.</translation>
    </message>
    <message>
        <source>The catalogue is being written by another program.</source>
        <translation>Каталог зараз записує інша програма.</translation>
    </message>
    <message>
        <source>The check digit of an EAN does not arrive.</source>
        <translation>Контрольна цифра EAN не надходить.</translation>
    </message>
    <message>
        <source>The clock of the fiscal printer does not agree with this till.</source>
        <translation>Годинник фіскального принтера не збігається з цією касою.</translation>
    </message>
    <message>
        <source>The code of the parcel does not fit on labels of this size.</source>
        <translation>Код пакунка не вміщується на етикетки такого розміру.</translation>
    </message>
    <message>
        <source>The compartment was taken out of use.</source>
        <translation>Комірку виведено з ужитку.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be read: {reason}.</source>
        <translation>Файл конфігурації {file} не читається: {reason}.</translation>
    </message>
    <message>
        <source>The configuration has an unknown key {key}; the nearest known one is {nearest}.</source>
        <translation>У конфігурації невідомий ключ {key}; найближчий відомий — {nearest}.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open.</source>
        <translation>Кришку принтера чеків відкрито.</translation>
    </message>
    <message>
        <source>The cover or the lever of the fiscal printer is open.</source>
        <translation>Кришка або важіль фіскального принтера відкриті.</translation>
    </message>
    <message>
        <source>The cover was opened while the receipt was printing.</source>
        <translation>Кришку відкрили під час друку чека.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is stuck.</source>
        <translation>Відрізувач принтера чеків застряг.</translation>
    </message>
    <message>
        <source>The data directory cannot be opened with the rights of this program.</source>
        <translation>Програма не має прав відкрити каталог даних.</translation>
    </message>
    <message>
        <source>The data directory holds no records of a terminal.</source>
        <translation>У каталозі даних немає записів термінала.</translation>
    </message>
    <message>
        <source>The data directory holds the records of something else.</source>
        <translation>У каталозі даних записи чогось іншого.</translation>
    </message>
    <message>
        <source>The database of the backend cannot be opened.</source>
        <translation>Неможливо відкрити базу даних сервера.</translation>
    </message>
    <message>
        <source>The device cannot be reached where it was set up.</source>
        <translation>Пристрій недосяжний там, де його налаштовано.</translation>
    </message>
    <message>
        <source>The device is there, but this computer does not let the till open it.</source>
        <translation>Пристрій є, але цей комп’ютер не дає касі його відкрити.</translation>
    </message>
    <message>
        <source>The device {device} cannot be used as it is configured: {reason}.</source>
        <translation>Пристрій {device} не можна використати з такими налаштуваннями: {reason}.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Помилка диска</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Диск майже заповнено</translation>
    </message>
    <message>
        <source>The disk of this terminal can be read but not written.</source>
        <translation>Диск цього термінала можна читати, але не записувати.</translation>
    </message>
    <message>
        <source>The disk of this terminal could not be written or read.</source>
        <translation>Диск цього термінала не вдалося записати або прочитати.</translation>
    </message>
    <message>
        <source>The disk of this terminal has little space left.</source>
        <translation>На диску цього термінала мало місця.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Диск цього термінала заповнено.</translation>
    </message>
    <message>
        <source>The disk settings would not keep sales through a power cut.</source>
        <translation>Налаштування диска не вбережуть продажі при вимкненні струму.</translation>
    </message>
    <message>
        <source>The disk takes nothing</source>
        <translation>Диск не приймає записів</translation>
    </message>
    <message>
        <source>The door of a compartment stands open for too long.</source>
        <translation>Дверцята комірки відчинені задовго.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>У шухляді немає стільки грошей.</translation>
    </message>
    <message>
        <source>The drawer was opened a moment ago.</source>
        <translation>Шухляду щойно відкривали.</translation>
    </message>
    <message>
        <source>The figures of the promotion {name} make no sense.</source>
        <translation>Числа акції {name} не мають змісту.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
    <message>
        <source>The file that pairs this terminal with the backend cannot be read.</source>
        <translation>Файл, що з’єднує цей термінал із сервером, не читається.</translation>
    </message>
    <message>
        <source>The file that protects the PINs is missing: {file}.</source>
        <translation>Немає файлу, який захищає PIN: {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Файл {file} не читається.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>У файлі {file} немає рядків.</translation>
    </message>
    <message>
        <source>The file {file} is there already and is not written over.</source>
        <translation>Файл {file} уже є, його не перезапишуть.</translation>
    </message>
    <message>
        <source>The first person of this terminal has been taken on already.</source>
        <translation>Першу особу цього термінала вже додано.</translation>
    </message>
    <message>
        <source>The first row names no column {missing}; the nearest is {nearest}.</source>
        <translation>У першому рядку немає стовпця {missing}; найближчий — {nearest}.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot be reached.</source>
        <translation>Фіскальний принтер недосяжний.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot issue this receipt without paper.</source>
        <translation>Фіскальний принтер не може видати цей чек без паперу.</translation>
    </message>
    <message>
        <source>The fiscal printer did not issue the receipt.</source>
        <translation>Фіскальний принтер не видав чека.</translation>
    </message>
    <message>
        <source>The fiscal printer did not make the daily report.</source>
        <translation>Фіскальний принтер не зробив денного звіту.</translation>
    </message>
    <message>
        <source>The fiscal printer does not get enough power.</source>
        <translation>Фіскальному принтеру не вистачає живлення.</translation>
    </message>
    <message>
        <source>The fiscal printer does not take an amount, quantity, discount or payment of this receipt.</source>
        <translation>Фіскальний принтер не приймає суму, кількість, знижку або оплату цього чека.</translation>
    </message>
    <message>
        <source>The fiscal printer dropped the receipt before printing it.</source>
        <translation>Фіскальний принтер відкинув чек до друку.</translation>
    </message>
    <message>
        <source>The fiscal printer gives this till no access at the moment.</source>
        <translation>Фіскальний принтер зараз не дає цій касі доступу.</translation>
    </message>
    <message>
        <source>The fiscal printer has no way to do what was asked.</source>
        <translation>Фіскальний принтер не може зробити те, про що просили.</translation>
    </message>
    <message>
        <source>The fiscal printer has not made the daily report of an earlier day.</source>
        <translation>Фіскальний принтер не зробив денного звіту за попередній день.</translation>
    </message>
    <message>
        <source>The fiscal printer is closing its day.</source>
        <translation>Фіскальний принтер закриває день.</translation>
    </message>
    <message>
        <source>The fiscal printer is doing something else.</source>
        <translation>Фіскальний принтер робить щось інше.</translation>
    </message>
    <message>
        <source>The fiscal printer is in the middle of something and took no receipt.</source>
        <translation>Фіскальний принтер зайнятий незавершеною дією і не прийняв чек.</translation>
    </message>
    <message>
        <source>The fiscal printer is in training mode: its receipts are not valid.</source>
        <translation>Фіскальний принтер у навчальному режимі: його чеки недійсні.</translation>
    </message>
    <message>
        <source>The fiscal printer may not be used as it is set up.</source>
        <translation>Фіскальний принтер з такими налаштуваннями не можна використовувати.</translation>
    </message>
    <message>
        <source>The fiscal printer pauses because it is too hot.</source>
        <translation>Фіскальний принтер зупинився, бо надто гарячий.</translation>
    </message>
    <message>
        <source>The fiscal printer records sales in zloty (PLN) only.</source>
        <translation>Фіскальний принтер реєструє продажі лише в злотих (PLN).</translation>
    </message>
    <message>
        <source>The fiscal printer rejected the receipt for a reason of its own.</source>
        <translation>Фіскальний принтер відхилив чек із власної причини.</translation>
    </message>
    <message>
        <source>The fiscal printer shows a menu, a question or an error.</source>
        <translation>Фіскальний принтер показує меню, питання або помилку.</translation>
    </message>
    <message>
        <source>The fiscal printer that answers is not the one that is set up here.</source>
        <translation>Відповідає не той фіскальний принтер, що налаштований тут.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take this receipt: {reason}.</source>
        <translation>Фіскальний принтер не прийме цей чек: {reason}.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take {name}: {reason}.</source>
        <translation>Фіскальний принтер не прийме {name}: {reason}.</translation>
    </message>
    <message>
        <source>The goods can be held longer only once.</source>
        <translation>Зберігання товару можна подовжити лише раз.</translation>
    </message>
    <message>
        <source>The goods of this order are not in stock here.</source>
        <translation>Товару з цього замовлення тут немає.</translation>
    </message>
    <message>
        <source>The goods of this order are not paid for.</source>
        <translation>Товар із цього замовлення не оплачено.</translation>
    </message>
    <message>
        <source>The goods of this order do not lie in the bin that was scanned.</source>
        <translation>Товар цього замовлення не лежить у сканованій комірці.</translation>
    </message>
    <message>
        <source>The goods were handed over at {at}, {place}, by {handler}.</source>
        <translation>Товар видано: {at}, {place}, {handler}.</translation>
    </message>
    <message>
        <source>The head of the label printer has to cool down.</source>
        <translation>Головка принтера етикеток має охолонути.</translation>
    </message>
    <message>
        <source>The head or the cover of the label printer is open.</source>
        <translation>Головка або кришка принтера етикеток відкрита.</translation>
    </message>
    <message>
        <source>The kind of code is not told</source>
        <translation>Вид коду не повідомляється</translation>
    </message>
    <message>
        <source>The label printer does not say how it is.</source>
        <translation>Принтер етикеток не повідомляє свого стану.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>У принтері етикеток немає етикеток.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>У принтері етикеток немає стрічки.</translation>
    </message>
    <message>
        <source>The label printer was paused or is not ready.</source>
        <translation>Принтер етикеток зупинено або він не готовий.</translation>
    </message>
    <message>
        <source>The label was sent, and the printer did not say that it is out.</source>
        <translation>Етикетку надіслано, а принтер не підтвердив друк.</translation>
    </message>
    <message>
        <source>The last digit is missing</source>
        <translation>Бракує останньої цифри</translation>
    </message>
    <message>
        <source>The latch moved, and the door of the compartment did not open.</source>
        <translation>Замок спрацював, а дверцята комірки не відчинилися.</translation>
    </message>
    <message>
        <source>The line is no longer there.</source>
        <translation>Цієї позиції вже немає.</translation>
    </message>
    <message>
        <source>The line to the fiscal printer broke while the receipt was made.</source>
        <translation>Зв&apos;язок із фіскальним принтером перервався, коли робився чек.</translation>
    </message>
    <message>
        <source>The line to the printer broke while it was printing.</source>
        <translation>Зв’язок із принтером обірвався під час друку.</translation>
    </message>
    <message>
        <source>The line to the terminal broke before it said how the payment ended.</source>
        <translation>Зв&apos;язок із терміналом обірвався, перш ніж він сказав, чим закінчилася оплата.</translation>
    </message>
    <message>
        <source>The local catalogue file cannot be read.</source>
        <translation>Локальний файл каталогу не читається.</translation>
    </message>
    <message>
        <source>The mechanism of the fiscal printer does not move as it should.</source>
        <translation>Механізм фіскального принтера рухається не так, як слід.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is full, broken or closed.</source>
        <translation>Пам&apos;ять фіскального принтера повна, зламана або закрита.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is nearly full.</source>
        <translation>Пам&apos;ять фіскального принтера майже повна.</translation>
    </message>
    <message>
        <source>The network answered in place of the backend, perhaps with a sign-in page.</source>
        <translation>Замість сервера відповіла мережа, можливо, сторінкою входу.</translation>
    </message>
    <message>
        <source>The one-time code is wrong, or its time is over.</source>
        <translation>Одноразовий код хибний або вже недійсний.</translation>
    </message>
    <message>
        <source>The order has changed since it was shown here.</source>
        <translation>Замовлення змінилося відтоді, як його тут показано.</translation>
    </message>
    <message>
        <source>The order has come to a point where this cannot be done.</source>
        <translation>Замовлення на тому етапі, коли цього зробити не можна.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>У замовленні немає такого рядка.</translation>
    </message>
    <message>
        <source>The order holds no goods to which this could be done.</source>
        <translation>У замовленні немає товарів, з якими це можна зробити.</translation>
    </message>
    <message>
        <source>The order is with {name} at this moment.</source>
        <translation>Замовлення зараз у {name}.</translation>
    </message>
    <message>
        <source>The order never reached the wall of lockers.</source>
        <translation>Наказ не дійшов до стіни комірок.</translation>
    </message>
    <message>
        <source>The order was being handed over when the line was cut.</source>
        <translation>Замовлення видавали, коли зник зв&apos;язок.</translation>
    </message>
    <message>
        <source>The order was changed, and a newer code was sent.</source>
        <translation>Замовлення змінено, надіслано новіший код.</translation>
    </message>
    <message>
        <source>The pairing code is wrong, too old or already used.</source>
        <translation>Код під’єднання неправильний, застарілий або вже використаний.</translation>
    </message>
    <message>
        <source>The paper of the fiscal printer has run out.</source>
        <translation>У фіскальному принтері скінчився папір.</translation>
    </message>
    <message>
        <source>The paper ran out while the receipt was printing.</source>
        <translation>Папір скінчився під час друку чека.</translation>
    </message>
    <message>
        <source>The paper roll is nearly at its end.</source>
        <translation>Рулон паперу майже закінчився.</translation>
    </message>
    <message>
        <source>The paper roll of the fiscal printer is nearly at its end.</source>
        <translation>Рулон паперу фіскального принтера майже скінчився.</translation>
    </message>
    <message>
        <source>The parcel is stored. Two labels of one parcel would be two parcels.</source>
        <translation>Пакунок збережено. Дві етикетки одного пакунка були б двома пакунками.</translation>
    </message>
    <message>
        <source>The parked basket was taken at another place, or given up.</source>
        <translation>Відкладений кошик узяли в іншому місці або скасували.</translation>
    </message>
    <message>
        <source>The payment is kept until it is known. Nothing is printed twice.</source>
        <translation>Оплата зберігається, доки не стане відомо. Нічого не друкується двічі.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle of the receipt.</source>
        <translation>Принтер перестав приймати дані посеред чека.</translation>
    </message>
    <message>
        <source>The receipt has more lines than the fiscal printer takes.</source>
        <translation>У чеку більше рядків, ніж приймає фіскальний принтер.</translation>
    </message>
    <message>
        <source>The receipt printer answers but is not ready.</source>
        <translation>Принтер чеків відповідає, але не готовий.</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>Немає зв’язку з принтером чеків.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Perhaps another till is printing on it.</source>
        <translation>Принтер чеків не відповідає. Можливо, на ньому друкує інша каса.</translation>
    </message>
    <message>
        <source>The receipt printer has no paper.</source>
        <translation>У принтері чеків немає паперу.</translation>
    </message>
    <message>
        <source>The receipt printer still works on an earlier job.</source>
        <translation>Принтер чеків ще працює над попереднім завданням.</translation>
    </message>
    <message>
        <source>The receipt was begun on the fiscal printer and is not finished.</source>
        <translation>Чек на фіскальному принтері розпочато й не завершено.</translation>
    </message>
    <message>
        <source>The receipt was cancelled at the fiscal printer.</source>
        <translation>Чек скасували на фіскальному принтері.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>Записи не відкриваються</translation>
    </message>
    <message>
        <source>The sale is stored and can be printed later.</source>
        <translation>Продаж збережено, його можна надрукувати пізніше.</translation>
    </message>
    <message>
        <source>The sale is stored. Only a part of the receipt may be on paper.</source>
        <translation>Продаж збережено. На папері може бути лише частина чека.</translation>
    </message>
    <message>
        <source>The sale is stored. Only the paper may be missing.</source>
        <translation>Продаж збережено. Може бракувати лише паперу.</translation>
    </message>
    <message>
        <source>The sale is stored. What waits in the printer may still come out.</source>
        <translation>Продаж збережено. Те, що чекає в принтері, ще може надрукуватися.</translation>
    </message>
    <message>
        <source>The sale is stored. Whether the receipt came out is not known.</source>
        <translation>Продаж збережено. Чи вийшов чек, невідомо.</translation>
    </message>
    <message>
        <source>The scale answers in a way that the till does not understand.</source>
        <translation>Ваги відповідають незрозуміло для каси.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>З вагами немає зв’язку.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>Ваги не відповідають.</translation>
    </message>
    <message>
        <source>The scale moves</source>
        <translation>Ваги коливаються</translation>
    </message>
    <message>
        <source>The scale shows less than nothing.</source>
        <translation>Ваги показують менше нуля.</translation>
    </message>
    <message>
        <source>The scale was not empty since the last weight was taken.</source>
        <translation>Ваги не були порожні від останнього зважування.</translation>
    </message>
    <message>
        <source>The scanned code holds signs that no code of a shop has.</source>
        <translation>Відсканований код має знаки, яких у кодах магазинів не буває.</translation>
    </message>
    <message>
        <source>The scanned code is longer than any code a shop uses.</source>
        <translation>Відсканований код довший за будь-який код магазину.</translation>
    </message>
    <message>
        <source>The scanner did not read the code right.</source>
        <translation>Сканер прочитав код неправильно.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Сканер не каже, який вид коду він прочитав.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in where it was set up.</source>
        <translation>Сканер не під’єднано там, де його налаштовано.</translation>
    </message>
    <message>
        <source>The scanner sends {found} before each code.</source>
        <translation>Сканер надсилає {found} перед кожним кодом.</translation>
    </message>
    <message>
        <source>The scanner sends {found} behind each code, before the Enter.</source>
        <translation>Сканер надсилає {found} після кожного коду, перед Enter.</translation>
    </message>
    <message>
        <source>The scanner types as a {scanner} keyboard, and this computer reads a {machine} one.</source>
        <translation>Сканер друкує як клавіатура {scanner}, а цей комп’ютер читає клавіатуру {machine}.</translation>
    </message>
    <message>
        <source>The sensor of a door contradicts itself.</source>
        <translation>Давач дверцят суперечить собі.</translation>
    </message>
    <message>
        <source>The separator arrives as letters</source>
        <translation>Роздільник надходить літерами</translation>
    </message>
    <message>
        <source>The separator is missing</source>
        <translation>Бракує роздільника</translation>
    </message>
    <message>
        <source>The separator within a GS1 code arrives as {found}.</source>
        <translation>Роздільник у коді GS1 надходить як {found}.</translation>
    </message>
    <message>
        <source>The separator within a GS1 code does not arrive: batch and date run together.</source>
        <translation>Роздільник у коді GS1 не надходить: партія й дата зливаються.</translation>
    </message>
    <message>
        <source>The shop has no tax class for {product}.</source>
        <translation>Магазин не має податкової ставки для {product}.</translation>
    </message>
    <message>
        <source>The shop owes the customer money for this basket.</source>
        <translation>За цей кошик магазин винен покупцеві гроші.</translation>
    </message>
    <message>
        <source>The stored records of this terminal do not hold together.</source>
        <translation>Збережені записи цього термінала не узгоджуються.</translation>
    </message>
    <message>
        <source>The tables of the database are those of an older program.</source>
        <translation>Таблиці бази даних створено старішою програмою.</translation>
    </message>
    <message>
        <source>The terminal did not say whether it ended its day.</source>
        <translation>Термінал не сказав, чи завершив день.</translation>
    </message>
    <message>
        <source>The terminal knows nothing of this payment.</source>
        <translation>Термінал нічого не знає про цей платіж.</translation>
    </message>
    <message>
        <source>The terminal paid back to the card, and the till has no record of it yet.</source>
        <translation>Термінал повернув гроші на картку, а каса ще не має про це запису.</translation>
    </message>
    <message>
        <source>The terminal took another amount than it was asked for.</source>
        <translation>Термінал узяв іншу суму, ніж просили.</translation>
    </message>
    <message>
        <source>The theme file is not right.</source>
        <translation>Файл теми неправильний.</translation>
    </message>
    <message>
        <source>The till and the fiscal printer did not understand each other.</source>
        <translation>Каса і фіскальний принтер не зрозуміли одне одного.</translation>
    </message>
    <message>
        <source>The till declined to do this.</source>
        <translation>Каса відмовилася це зробити.</translation>
    </message>
    <message>
        <source>The till that decides for this store does not answer now.</source>
        <translation>Каса, яка вирішує за цей магазин, зараз не відповідає.</translation>
    </message>
    <message>
        <source>The time to collect with this code is over.</source>
        <translation>Час забрати за цим кодом минув.</translation>
    </message>
    <message>
        <source>The total has changed</source>
        <translation>Сума змінилася</translation>
    </message>
    <message>
        <source>The wall of lockers did not say whether the door opened.</source>
        <translation>Стіна комірок не сказала, чи відчинилися дверцята.</translation>
    </message>
    <message>
        <source>The wall of lockers has no compartment of that name.</source>
        <translation>У стіні комірок немає комірки з такою назвою.</translation>
    </message>
    <message>
        <source>The wall of lockers opens only for those who have its key.</source>
        <translation>Стіна комірок відчиняється лише тим, хто має її ключ.</translation>
    </message>
    <message>
        <source>The weight does not stand still yet.</source>
        <translation>Покази ваг ще змінюються.</translation>
    </message>
    <message>
        <source>Theme not used</source>
        <translation>Тему не використано</translation>
    </message>
    <message>
        <source>Then finish the sale again.</source>
        <translation>Потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>There is a basket at the counter already.</source>
        <translation>На касі вже є кошик.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Є новіший код</translation>
    </message>
    <message>
        <source>There is no receipt and no sale yet. What has been paid still counts.</source>
        <translation>Ще немає ні чека, ні продажу. Сплачене й далі враховано.</translation>
    </message>
    <message>
        <source>There is no screen to show the till on: {reason}.</source>
        <translation>Немає екрана, на якому показати касу: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>У кошику нічого немає.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>There is nothing on the scale, or too little to be weighed.</source>
        <translation>На вагах нічого немає або замало.</translation>
    </message>
    <message>
        <source>There were no sales since the last daily report.</source>
        <translation>Від останнього денного звіту продажів не було.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Seconds to wait: {seconds}.</source>
        <translation>Забагато неправильних PIN. Зачекайте, секунд: {seconds}.</translation>
    </message>
    <message>
        <source>This bag belongs to the order {other}. {code} is being handed over.</source>
        <translation>Цей пакет належить замовленню {other}. Видається {code}.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Цього зробити не можна</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the sale.</source>
        <translation>На цьому етапі продажу цього зробити не можна.</translation>
    </message>
    <message>
        <source>This card terminal does not do that on the till&apos;s word.</source>
        <translation>Цей термінал не робить цього за командою каси.</translation>
    </message>
    <message>
        <source>This card terminal stands alone: only a person can see what it says.</source>
        <translation>Цей термінал стоїть окремо: лише людина бачить, що він показує.</translation>
    </message>
    <message>
        <source>This code is genuine but nothing can be done with it here.</source>
        <translation>Код справжній, але тут із ним нічого не зробити.</translation>
    </message>
    <message>
        <source>This code is not that of a receipt, so it was not taken here.</source>
        <translation>Це не код чека, тож його тут не прийнято.</translation>
    </message>
    <message>
        <source>This code was scanned while the customer pays, so it was not added.</source>
        <translation>Цей код відскановано під час оплати, тож його не додано.</translation>
    </message>
    <message>
        <source>This is done to an order with a reason only.</source>
        <translation>Це роблять із замовленням лише з причиною.</translation>
    </message>
    <message>
        <source>This is done with the approval of a second person only.</source>
        <translation>Це роблять лише з дозволу другої особи.</translation>
    </message>
    <message>
        <source>This is more than the scale can weigh.</source>
        <translation>Це більше, ніж ваги можуть зважити.</translation>
    </message>
    <message>
        <source>This is not the code that was sent to whoever collects.</source>
        <translation>Це не той код, який надіслано тому, хто забирає.</translation>
    </message>
    <message>
        <source>This is only done with a reason.</source>
        <translation>Це роблять лише із зазначенням причини.</translation>
    </message>
    <message>
        <source>This order already opened another compartment.</source>
        <translation>Цей наказ уже відчинив іншу комірку.</translation>
    </message>
    <message>
        <source>This page takes no products, so nothing was done with the code.</source>
        <translation>Ця сторінка не приймає товарів, тому з кодом нічого не зроблено.</translation>
    </message>
    <message>
        <source>This program made a mistake in what it was just doing.</source>
        <translation>Програма помилилася в тому, що саме робила.</translation>
    </message>
    <message>
        <source>This program made a mistake while it exchanged data with the backend.</source>
        <translation>Програма помилилася під час обміну даними із сервером.</translation>
    </message>
    <message>
        <source>This scale gives weights only to a till that was approved together with it.</source>
        <translation>Ці ваги дають вагу лише касі, схваленій разом із ними.</translation>
    </message>
    <message>
        <source>This terminal gets its people and their PINs from the back office.</source>
        <translation>Цей пристрій отримує людей та їхні PIN-коди з бек-офісу.</translation>
    </message>
    <message>
        <source>This terminal is already running with the same data directory.</source>
        <translation>Цей термінал уже працює з тим самим каталогом даних.</translation>
    </message>
    <message>
        <source>This till adds tax to its prices; the fiscal printer needs prices with tax.</source>
        <translation>Ця каса додає податок до цін; фіскальному принтеру потрібні ціни з податком.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Заважке</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Задовгий</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>Забагато кодів були хибними.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Codes are taken again in {seconds} s.</source>
        <translation>Забагато кодів були хибними. Коди знову приймаються за {seconds} с.</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Забагато рядків</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Застаріла версія</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Training sales and real sales do not mix: {number} is of the other kind.</source>
        <translation>Навчальні та справжні продажі не змішуються: {number} іншого виду.</translation>
    </message>
    <message>
        <source>Try again at a quieter time. The backend goes on working meanwhile.</source>
        <translation>Спробуйте в спокійніший час. Сервер тим часом працює далі.</translation>
    </message>
    <message>
        <source>Try again in a moment, or hand over with a colleague&apos;s check.</source>
        <translation>Спробуйте за мить або видайте після перевірки колегою.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, stop selling here and call support.</source>
        <translation>Спробуйте знову; якщо знову не вийде, припиніть тут продаж і зверніться до підтримки.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Введіть меншу суму.</translation>
    </message>
    <message>
        <source>Type again what stays in the drawer.</source>
        <translation>Введіть знову, скільки залишається в шухляді.</translation>
    </message>
    <message>
        <source>Type it again, or ask for a new one.</source>
        <translation>Введіть його ще раз або попросіть новий.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Введіть знову, повільно.</translation>
    </message>
    <message>
        <source>Type its price, or ask for it.</source>
        <translation>Введіть ціну товару або запитайте її.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Введіть суму знову.</translation>
    </message>
    <message>
        <source>Type the discount again.</source>
        <translation>Введіть знижку знову.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Введіть ім’я.</translation>
    </message>
    <message>
        <source>Type the price again.</source>
        <translation>Введіть ціну знову.</translation>
    </message>
    <message>
        <source>Type the quantity again.</source>
        <translation>Введіть кількість знову.</translation>
    </message>
    <message>
        <source>Type the ten digits again, or leave the field empty.</source>
        <translation>Введіть десять цифр ще раз або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Type the weight, or sell labelled goods.</source>
        <translation>Введіть вагу або продайте товар з етикеткою.</translation>
    </message>
    <message>
        <source>Type what the customer gave, or take the rounded amount.</source>
        <translation>Введіть, скільки дав покупець, або візьміть округлену суму.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Невідомий бейдж</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Невідомий товар</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Невідоме налаштування</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation>Візьміть інший бейдж.</translation>
    </message>
    <message>
        <source>Use another one, or open it with the key.</source>
        <translation>Візьміть іншу або відчиніть її ключем.</translation>
    </message>
    <message>
        <source>Use larger labels and say so in the settings.</source>
        <translation>Візьміть більші етикетки й укажіть це в налаштуваннях.</translation>
    </message>
    <message>
        <source>Use the newest message about the order.</source>
        <translation>Скористайтеся найновішим повідомленням про замовлення.</translation>
    </message>
    <message>
        <source>Use the receipt of the sale.</source>
        <translation>Візьміть чек продажу.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Скористайтеся відкритим вікном або спершу закрийте його.</translation>
    </message>
    <message>
        <source>Voided already</source>
        <translation>Уже анульовано</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again.</source>
        <translation>Зачекайте кілька хвилин, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again. If it stays so, call its service.</source>
        <translation>Зачекайте кілька хвилин і знову завершіть продаж. Якщо не допоможе, викличте сервіс.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then print again.</source>
        <translation>Зачекайте кілька хвилин, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Зачекайте хвилину та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Wait a moment and print again; if it stays silent, switch it off and on.</source>
        <translation>Зачекайте трохи й надрукуйте ще раз; якщо він мовчить, вимкніть і ввімкніть його.</translation>
    </message>
    <message>
        <source>Wait a moment, then finish the sale again.</source>
        <translation>Зачекайте мить, потім знову завершіть продаж.</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, close the other program.</source>
        <translation>Зачекайте хвилину. Якщо так і буде, закрийте іншу програму.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Зачекайте секунду, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>Wait and ask again. If nothing moves, cancel it at the printer and ask again.</source>
        <translation>Зачекайте й запитайте знову. Якщо нічого не рухається, скасуйте на принтері й запитайте ще раз.</translation>
    </message>
    <message>
        <source>Wait until it is through, then print again.</source>
        <translation>Зачекайте, доки закінчить, і надрукуйте знову.</translation>
    </message>
    <message>
        <source>Wait until it stands still.</source>
        <translation>Зачекайте, доки заспокоїться.</translation>
    </message>
    <message>
        <source>Wait until the daily report is printed, then finish the sale again.</source>
        <translation>Дочекайтеся друку денного звіту, потім завершіть продаж ще раз.</translation>
    </message>
    <message>
        <source>Wait until the import has ended, then try again.</source>
        <translation>Зачекайте кінця імпорту, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>Wait until they are out, then print again.</source>
        <translation>Зачекайте, доки вони вийдуть, потім надрукуйте знову.</translation>
    </message>
    <message>
        <source>Wait, or ask a manager to set a new PIN.</source>
        <translation>Зачекайте або попросіть керівника задати новий PIN.</translation>
    </message>
    <message>
        <source>Wait, or call a colleague.</source>
        <translation>Зачекайте або покличте колегу.</translation>
    </message>
    <message>
        <source>Wait: the copy is fetched again.</source>
        <translation>Зачекайте: копія завантажується знову.</translation>
    </message>
    <message>
        <source>Wall does not trust us</source>
        <translation>Стіна нам не довіряє</translation>
    </message>
    <message>
        <source>Was the receipt issued?</source>
        <translation>Чи видано чек?</translation>
    </message>
    <message>
        <source>Weigh the goods in parts, or type the weight.</source>
        <translation>Зважте товар частинами або введіть вагу.</translation>
    </message>
    <message>
        <source>Weighed already</source>
        <translation>Уже зважено</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>Потрібна вага</translation>
    </message>
    <message>
        <source>What arrived is none of the codes of the sheet: {found}.</source>
        <translation>Те, що надійшло, не є жодним із кодів аркуша: {found}.</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be more than was counted.</source>
        <translation>У шухляді не може залишитися більше, ніж пораховано.</translation>
    </message>
    <message>
        <source>What was being done is not stored. All earlier sales are safe.</source>
        <translation>Цю дію не збережено. Усі попередні продажі в безпеці.</translation>
    </message>
    <message>
        <source>What was done last to this order cannot be taken back.</source>
        <translation>Останню дію із цим замовленням не можна скасувати.</translation>
    </message>
    <message>
        <source>Whoever decides about orders did not answer in time.</source>
        <translation>Той, хто вирішує щодо замовлень, не відповів вчасно.</translation>
    </message>
    <message>
        <source>Whoever ordered was asked several times already.</source>
        <translation>Того, хто замовив, уже питали кілька разів.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Робота без зв’язку</translation>
    </message>
    <message>
        <source>Write the number on the parcel, or name a printer in the configuration.</source>
        <translation>Напишіть номер на пакунку або вкажіть принтер у конфігурації.</translation>
    </message>
    <message>
        <source>Write the wall&apos;s key into the configuration.</source>
        <translation>Впишіть ключ стіни в конфігурацію.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Неправильний PIN</translation>
    </message>
    <message>
        <source>Wrong bag: {other}</source>
        <translation>Не той пакет: {other}</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>Не та валюта</translation>
    </message>
    <message>
        <source>Wrong database</source>
        <translation>Неправильна база даних</translation>
    </message>
    <message>
        <source>Wrong device setting</source>
        <translation>Неправильне налаштування пристрою</translation>
    </message>
    <message>
        <source>Wrong keyboard</source>
        <translation>Не та клавіатура</translation>
    </message>
    <message>
        <source>Wrong setting</source>
        <translation>Неправильне налаштування</translation>
    </message>
    <message>
        <source>{code} is neither a customer&apos;s code nor the label of a bag.</source>
        <translation>{code} не є ні кодом клієнта, ні етикеткою пакета.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>Неможливо використати {file}: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; expected: {expected}.</source>
        <translation>{key} не може бути {value}; очікується: {expected}.</translation>
    </message>
    <message>
        <source>{name} comes back. A fiscal receipt records sales only.</source>
        <translation>{name} повертається. Фіскальний чек записує лише продажі.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has another rate under that letter.</source>
        <translation>{name} має податковий клас {tax}, а фіскальний принтер має під цією літерою іншу ставку.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has no letter for it.</source>
        <translation>{name} має податковий клас {tax}, а фіскальний принтер не має для нього літери.</translation>
    </message>
    <message>
        <source>{name} is in this sale with two tax rates. The fiscal printer would block the name.</source>
        <translation>{name} у цьому продажі з двома ставками. Фіскальний принтер заблокував би назву.</translation>
    </message>
    <message>
        <source>{number} is itself a refund or a void.</source>
        <translation>{number} — це вже повернення або анулювання.</translation>
    </message>
    <message>
        <source>{number} is no code for an electronic receipt.</source>
        <translation>{number} не є кодом електронного чека.</translation>
    </message>
    <message>
        <source>{number} is no tax number (NIP): a digit is wrong or missing.</source>
        <translation>{number} не є податковим номером (NIP): цифра хибна або її бракує.</translation>
    </message>
    <message>
        <source>{number} was sold in another shift, so it cannot be voided.</source>
        <translation>{number} продано в іншу зміну, тож анулювати не можна.</translation>
    </message>
    <message>
        <source>{number} was voided before.</source>
        <translation>{number} уже анульовано раніше.</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}: це не дозволено.</translation>
    </message>
    <message>
        <source>{product} carries its own amount or serial number, so its quantity is fixed.</source>
        <translation>{product} має власну суму або серійний номер, тож кількість незмінна.</translation>
    </message>
    <message>
        <source>{product} has no price in the catalogue.</source>
        <translation>{product} не має ціни в каталозі.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>На {product} знижок не буває.</translation>
    </message>
    <message>
        <source>{product} is priced in {currency}, which this basket is not.</source>
        <translation>{product} має ціну у валюті {currency}, а цей кошик — в іншій.</translation>
    </message>
    <message>
        <source>{product} is sold by weight.</source>
        <translation>{product} продається на вагу.</translation>
    </message>
    <message>
        <source>{product} is sold from the age of {age} only.</source>
        <translation>{product} продають лише з {age} років.</translation>
    </message>
    <message>
        <source>{product} is sold with its serial number only.</source>
        <translation>{product} продається лише із серійним номером.</translation>
    </message>
    <message>
        <source>{product} was to be used by {expiry} and must not be sold.</source>
        <translation>{product} мав термін до {expiry}, продавати не можна.</translation>
    </message>
    <message>
        <source>{product} with the number {serial} is in the basket already.</source>
        <translation>{product} з номером {serial} уже в кошику.</translation>
    </message>
    <message>
        <source>{quantity} cannot be sold: pieces are whole, and at most 9999.</source>
        <translation>{quantity} продати не можна: лише цілі одиниці, щонайбільше 9999.</translation>
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
            <numerusform>Сканер чекає на відповідь. Пропущено %n сканування: повторіть.</numerusform>
            <numerusform>Сканер чекає на відповідь. Пропущено %n сканування: повторіть.</numerusform>
            <numerusform>Сканер чекає на відповідь. Пропущено %n сканувань: повторіть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Нічого не втрачено</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Що робити зараз</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>I closed the door</source>
        <translation>Дверцята зачинено</translation>
    </message>
    <message>
        <source>It is empty, or not mine</source>
        <translation>Порожньо або не моє</translation>
    </message>
    <message>
        <source>The door does not open</source>
        <translation>Дверцята не відчиняються</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>An X report resets nothing.</source>
        <translation>X-звіт нічого не обнуляє.</translation>
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
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Друкувати X</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Надрукувати звіт</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Виторг</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>or Esc, back to selling</source>
        <translation>або Esc, назад до продажу</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продаж</numerusform>
            <numerusform>%n продажі</numerusform>
            <numerusform>%n продажів</numerusform>
        </translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Середній чек</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Надані знижки</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Шухляду відкрито без продажу</translation>
    </message>
    <message>
        <source>Figures of {time}</source>
        <translation>Станом на {time}</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Видалені позиції</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Повернення й анулювання</translation>
    </message>
    <message>
        <source>Shift {number} so far</source>
        <translation>Зміна {number} до цієї хвилини</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>As of</source>
        <translation>Давність</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>elsewhere %1</source>
        <translation>деінде %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>тут %1</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>One less of %1</source>
        <translation>На одну менше: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>На одну більше: %1</translation>
    </message>
</context>
<context>
    <name>SafetyLight</name>
    <message>
        <source>All sales safe</source>
        <translation>Усі продажі в безпеці</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>It is marked so on the receipt</source>
        <translation>Так буде в чеку</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Вагу введено вручну</translation>
    </message>
</context>
<context>
    <name>ScaleViewModel</name>
    <message>
        <source>Asking the scale</source>
        <translation>Питаю ваги</translation>
    </message>
    <message>
        <source>Not approved for trade</source>
        <translation>Не повірено для торгівлі</translation>
    </message>
    <message>
        <source>The weight stands still</source>
        <translation>Вага стоїть</translation>
    </message>
</context>
<context>
    <name>ScanAim</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ваш код видачі</translation>
    </message>
</context>
<context>
    <name>ScannerDoctorViewModel</name>
    <message>
        <source>All is well so far</source>
        <translation>Поки що все гаразд</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Погляньте</translation>
    </message>
    <message>
        <source>Not as it should</source>
        <translation>Не так, як треба</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Scan the code that is shown, or the printed sheet from the top to the bottom.</source>
        <translation>Зіскануйте показаний код або надрукований аркуш згори донизу.</translation>
    </message>
    <message>
        <source>Something has to be set</source>
        <translation>Треба дещо налаштувати</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <translation>Сканер налаштовано правильно</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it at its true size.</source>
        <translation>Аркуш у {file}. Надрукуйте його в справжньому розмірі.</translation>
    </message>
    <message>
        <source>The sheet was not written: {reason}.</source>
        <translation>Аркуш не записано: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Зберегти аркуш</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>Зберегти аркуш для друку</translation>
    </message>
    <message>
        <source>Scan now; nothing is sold here</source>
        <translation>Скануйте; тут нічого не продається</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Лікар сканера</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Показати інший код</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
    </message>
    <message>
        <source>What the scanner types</source>
        <translation>Що друкує сканер</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Accents (square code)</source>
        <translation>Діакритика (квадратний код)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Letters beyond the English ones; leave it out if only stripes are read</source>
        <translation>Літери, яких немає в англійській; пропустіть, якщо читаються лише смуги</translation>
    </message>
    <message>
        <source>Print this page at its true size. Open the scanner doctor in the settings of the till, and scan the codes from the top to the bottom. The doctor says what is wrong and what to do.</source>
        <translation>Надрукуйте цю сторінку в справжньому розмірі. Відкрийте лікаря сканера в налаштуваннях каси й зіскануйте коди згори донизу. Лікар скаже, що не так і що робити.</translation>
    </message>
    <message>
        <source>Scanner test sheet</source>
        <translation>Тестовий аркуш сканера</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs that move between keyboards</source>
        <translation>Знаки, що на клавіатурах розташовані по-різному</translation>
    </message>
    <message>
        <source>The keyboard&apos;s country and CapsLock</source>
        <translation>Країна клавіатури та CapsLock</translation>
    </message>
    <message>
        <source>The separator within GS1 codes</source>
        <translation>Роздільник у кодах GS1</translation>
    </message>
    <message>
        <source>What stands before and behind a code, and its check digit</source>
        <translation>Що стоїть перед кодом і після нього та його контрольна цифра</translation>
    </message>
</context>
<context>
    <name>SceneHeader</name>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
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
        <translation>Пошук: назва, код або марка</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>First {count} results</source>
        <translation>Перші результати: {count}</translation>
    </message>
    <message>
        <source>Only in other shops</source>
        <translation>Лише в інших магазинах</translation>
    </message>
</context>
<context>
    <name>SellHelp</name>
    <message>
        <source>Basket</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Вибрати позицію</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>На одну більше, на одну менше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На крок назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price check, adds nothing</source>
        <translation>Перевірити ціну, нічого не додає</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Search; letters do it too</source>
        <translation>Пошук; літери теж</translation>
    </message>
    <message>
        <source>Three of the next scan or tile</source>
        <translation>Три з наступного сканування або плитки</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Void a line, again: undo</source>
        <translation>Видалити позицію, знову: скасувати</translation>
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
        <translation>Продавати далі</translation>
    </message>
    <message>
        <source>Scanner paused until you answer.</source>
        <translation>Сканер чекає на відповідь.</translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation>
            <numerusform>Сканер чекає на відповідь. Пропущено ще %n сканування: повторіть.</numerusform>
            <numerusform>Сканер чекає на відповідь. Пропущено ще %n сканування: повторіть.</numerusform>
            <numerusform>Сканер чекає на відповідь. Пропущено ще %n сканувань: повторіть.</numerusform>
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
        <translation>Тут ніщо так не називається. Спробуйте менше літер або цифри під штрихами.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>add to the basket</source>
        <translation>додати в кошик</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>вибрати</translation>
    </message>
    <message>
        <source>price only</source>
        <translation>лише ціна</translation>
    </message>
</context>
<context>
    <name>SellRight</name>
    <message>
        <source>Scan now, or type a code</source>
        <translation>Скануйте або введіть код</translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation>Пошук: назва, код або марка</translation>
    </message>
    <message>
        <source>There are no tiles yet. Scan, or type a name: everything can be found.</source>
        <translation>Плиток ще немає. Скануйте або введіть назву: усе можна знайти.</translation>
    </message>
</context>
<context>
    <name>SellViewModel</name>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message>
        <source>Left out by the cashier</source>
        <translation>Касир пропустив</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Касир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший касир</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN не збігаються. Введіть обидва знову.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Було забагато неправильних PIN.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажер</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About this till</source>
        <translation>Про цю касу</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Вибрати розділ</translation>
    </message>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Коди, що показують, як його налаштовано</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Коди команд</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go through what can be set</source>
        <translation>Перейти між налаштуваннями</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Мова й вигляд</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Подбати про них</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Scan some codes from the screen or from a printed sheet. The till tells whether the scanner is set right, and what to set.</source>
        <translation>Зіскануйте кілька кодів з екрана або з надрукованого аркуша. Каса скаже, чи правильно налаштовано сканер і що налаштувати.</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Лікар сканера</translation>
    </message>
    <message>
        <source>Selling goes on as before, whatever is changed here.</source>
        <translation>Що б тут не змінили, продаж триває як раніше.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take people on, make badges</source>
        <translation>Додати людей, зробити бейджі</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Діє одразу</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Version, data, ledger</source>
        <translation>Версія, дані, журнал</translation>
    </message>
    <message>
        <source>Work with the scanner alone</source>
        <translation>Працювати лише сканером</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Age: leave it out</source>
        <translation>Вік: не продавати</translation>
    </message>
    <message>
        <source>Age: old enough</source>
        <translation>Вік: достатній</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Badge: do not lend it</source>
        <translation>Бейдж: не позичайте</translation>
    </message>
    <message>
        <source>COMMAND CODES</source>
        <translation>КОДИ КОМАНД</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Card: approved</source>
        <translation>Картка: схвалено</translation>
    </message>
    <message>
        <source>Card: declined</source>
        <translation>Картка: відхилено</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Усе зберігається в</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Завершити продаж</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більший</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Найбільший</translation>
    </message>
    <message>
        <source>Last entry of the ledger</source>
        <translation>Останній запис журналу</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Заблокувати касу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Open the shift with the float as expected</source>
        <translation>Відкрити зміну з очікуваною розмінною сумою</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Відкласти кошик</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Термінал</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Understood, go on</source>
        <translation>Зрозуміло, далі</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>разів: {count}</translation>
    </message>
</context>
<context>
    <name>ShelfViewModel</name>
    <message>
        <source>Click to scan</source>
        <translation>Натисніть, щоб відсканувати</translation>
    </message>
    <message>
        <source>Click to step up to the kiosk</source>
        <translation>Натисніть, щоб підійти до кіоска</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n ending(s) not known</source>
        <translation>
            <numerusform>%n результат невідомий</numerusform>
            <numerusform>%n результати невідомі</numerusform>
            <numerusform>%n результатів невідомо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n продаж потребує уваги</numerusform>
            <numerusform>%n продажі потребують уваги</numerusform>
            <numerusform>%n продажів потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation>
            <numerusform>%n продаж лише на цій касі, вже {minutes} хв</numerusform>
            <numerusform>%n продажі лише на цій касі, найстаріший {minutes} хв</numerusform>
            <numerusform>%n продажів лише на цій касі, найстаріший {minutes} хв</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales safe</source>
        <translation>Усі продажі в безпеці</translation>
    </message>
    <message>
        <source>All sales saved here</source>
        <translation>Усі продажі збережено тут</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Немає зв’язку, {minutes} хв</translation>
    </message>
    <message>
        <source>Prices current</source>
        <translation>Ціни актуальні</translation>
    </message>
    <message>
        <source>Prices {minutes} min old</source>
        <translation>Цінам {minutes} хв</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Зміна {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Працює самостійно</translation>
    </message>
</context>
<context>
    <name>ShortagePane</name>
    <message>
        <source>Instead: %1</source>
        <translation>Замість: %1</translation>
    </message>
    <message>
        <source>One fewer is missing</source>
        <translation>Бракує на один менше</translation>
    </message>
    <message>
        <source>One more is missing</source>
        <translation>Бракує на один більше</translation>
    </message>
    <message>
        <source>Or scan the product that the customer gets instead.</source>
        <translation>Або скануйте товар, який клієнт отримає замість.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Що це змінить</translation>
    </message>
    <message>
        <source>Why is it not there?</source>
        <translation>Чому цього немає?</translation>
    </message>
</context>
<context>
    <name>ShortageViewModel</name>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Nothing here is called that: {name}</source>
        <translation>Тут нічого так не зветься: {name}</translation>
    </message>
    <message>
        <source>On the shelf, in the books</source>
        <translation>На полиці, за обліком</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Залишок</translation>
    </message>
    <message>
        <source>That is it: {name}</source>
        <translation>Це воно: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Клієнт платить</translation>
    </message>
    <message>
        <source>Worn, not to be sold</source>
        <translation>Зношене, не для продажу</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>не змінюється</translation>
    </message>
    <message>
        <source>is asked what to do about it</source>
        <translation>його спитають, що робити</translation>
    </message>
    <message>
        <source>the same as before, never more</source>
        <translation>стільки ж, ніколи більше</translation>
    </message>
    <message>
        <source>{amount} {currency} less</source>
        <translation>на {amount} {currency} менше</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation>
            <numerusform>%n сканування чекає на відповідь</numerusform>
            <numerusform>%n сканування чекають на відповідь</numerusform>
            <numerusform>%n сканувань чекають на відповідь</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Кошик і зміна залишаються як були.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Виберіть своє ім’я</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Виберіть своє ім’я та введіть PIN або відскануйте бейдж.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Введіть знову через %1</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Хто за касою?</translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation>виберіть своє ім’я</translation>
    </message>
</context>
<context>
    <name>Sold</name>
    <message>
        <source>VAT in total {amount}</source>
        <translation>У тому числі ПДВ {amount}</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Badge of %1</source>
        <translation>Бейдж: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новий PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новий бейдж</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 цифр; для керівника 8</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Надрукувати бейдж</translation>
    </message>
    <message>
        <source>Shown once. The badge before no longer signs in.</source>
        <translation>Показується один раз. Попередній бейдж більше не діє.</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Take on a colleague</source>
        <translation>Додати колегу</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Працює тут</translation>
    </message>
    <message>
        <source>only a manager may</source>
        <translation>лише керівник</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>набрано %n цифру</numerusform>
            <numerusform>набрано %n цифри</numerusform>
            <numerusform>набрано %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ще не повний</translation>
    </message>
</context>
<context>
    <name>StaffViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Касир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший касир</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN не збігаються. Введіть обидва знову.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажер</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} вже може ввійти.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>{name} відтепер входить за новим PIN.</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакети</numerusform>
            <numerusform>%n пакетів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need a bin</source>
        <translation>
            <numerusform>%n замовлення без комірки</numerusform>
            <numerusform>%n замовлення без комірки</numerusform>
            <numerusform>%n замовлень без комірки</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are ready</source>
        <translation>Усі готові</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Комірка</translation>
    </message>
    <message>
        <source>Into bins</source>
        <translation>У комірки</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Воно є</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перекласти</translation>
    </message>
    <message>
        <source>One bag fewer</source>
        <translation>На пакет менше</translation>
    </message>
    <message>
        <source>One bag more</source>
        <translation>На пакет більше</translation>
    </message>
    <message>
        <source>Orders for bins</source>
        <translation>Замовлення для комірок</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Друкувати етикетки</translation>
    </message>
    <message>
        <source>Ready in bin %1</source>
        <translation>Готово в комірці %1</translation>
    </message>
    <message>
        <source>Scan the slip on the bag, then the bin</source>
        <translation>Скануйте етикетку пакета, потім комірку</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Сповістити</translation>
    </message>
    <message>
        <source>Tell again, %1</source>
        <translation>Сповістити ще раз, %1</translation>
    </message>
</context>
<context>
    <name>StagingViewModel</name>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>Надруковано %n етикетку</numerusform>
            <numerusform>Надруковано %n етикетки</numerusform>
            <numerusform>Надруковано %n етикеток</numerusform>
        </translation>
    </message>
    <message>
        <source>A bin has a short name, such as B12</source>
        <translation>Комірка має коротку назву, наприклад B12</translation>
    </message>
    <message>
        <source>Label {number} of {of} is printing</source>
        <translation>Друкується етикетка {number} з {of}</translation>
    </message>
    <message>
        <source>That bag belongs to another order</source>
        <translation>Цей пакет з іншого замовлення</translation>
    </message>
    <message>
        <source>That is goods, not a bin: {name}</source>
        <translation>Це товар, а не комірка: {name}</translation>
    </message>
    <message>
        <source>no label printer here</source>
        <translation>немає принтера етикеток</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>надруковано ще раз</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>All sales safe</source>
        <translation>Усі продажі в безпеці</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>НАВЧАННЯ</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Крок %1 з %2, %3</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Я тут</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Asking the stores…</source>
        <translation>Запитуємо магазини…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Look before you promise</source>
        <translation>Перевірте, перш ніж обіцяти</translation>
    </message>
    <message>
        <source>No link: look before you promise</source>
        <translation>Немає зв’язку: перевірте, перш ніж обіцяти</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>We can promise none here</source>
        <translation>Тут ми нічого не можемо обіцяти</translation>
    </message>
    <message>
        <source>We can promise {count}</source>
        <translation>Можемо обіцяти {count}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>тут</translation>
    </message>
    <message>
        <source>how many are here is not known</source>
        <translation>невідомо, скільки тут</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>не випускають</translation>
    </message>
    <message>
        <source>other</source>
        <translation>деінде</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн. тому</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} вільно</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} год тому</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} тут</translation>
    </message>
    <message>
        <source>{count} kept back</source>
        <translation>{count} у запасі</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} км</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} м</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} хв тому</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} зарезервовано</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count} с тому</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>Stock age not known</source>
        <translation>Давність залишків невідома</translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message>
        <source>No other store has one to give away.</source>
        <translation>Жоден інший магазин не має вільного.</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>A bundle for whoever helps you</source>
        <translation>Пакунок для того, хто допомагає</translation>
    </message>
    <message>
        <source>In it: versions, settings, what the doctor finds now, the program&apos;s logs, the latest bytes to and from each device.</source>
        <translation>У ньому: версії, налаштування, що зараз виявила перевірка, журнали програми, останні байти до й від кожного пристрою.</translation>
    </message>
    <message>
        <source>It is one file that anybody can open. Look into it before you send it; the till sends nothing by itself.</source>
        <translation>Це один файл, який може відкрити кожен. Зазирніть у нього, перш ніж надсилати; сама каса нічого не надсилає.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Зробити пакунок</translation>
    </message>
    <message>
        <source>Never in it: sales, customers, people&apos;s names, card numbers, PINs, passwords and keys. Words and numbers on the wire are struck out.</source>
        <translation>Ніколи в ньому: продажі, покупці, імена, номери карток, PIN-коди, паролі й ключі. Слова й числа на дроті викреслено.</translation>
    </message>
    <message>
        <source>Takes some seconds; selling goes on</source>
        <translation>Кілька секунд; продаж триває</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Confirmed {time}</source>
        <translation>Підтверджено {time}</translation>
    </message>
    <message>
        <source>Head office has this sale, unchanged. It holds up no other sale.</source>
        <translation>Центральний офіс має цей продаж без змін. Він не затримує інших.</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>Збережено на цій касі</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Waiting for the link</source>
        <translation>Чекає на зв’язок</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
</context>
<context>
    <name>SyncHeader</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>SyncLink</name>
    <message>
        <source>Sales waiting, last 30 min</source>
        <translation>Продажі в черзі, останні 30 хв</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Довідка, ще раз: закрити</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продажів ще немає</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Лише тут</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>найстаріший</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продаж</numerusform>
            <numerusform>%n продажі</numerusform>
            <numerusform>%n продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation>
            <numerusform>%n продаж лише на цій касі</numerusform>
            <numerusform>%n продажі лише на цій касі</numerusform>
            <numerusform>%n продажів лише на цій касі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation>
            <numerusform>%n продаж збережено тут</numerusform>
            <numerusform>%n продажі збережено тут</numerusform>
            <numerusform>%n продажів збережено тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n продаж потребує уваги</numerusform>
            <numerusform>%n продажі потребують уваги</numerusform>
            <numerusform>%n продажів потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales are safe</source>
        <translation>Усі продажі в безпеці</translation>
    </message>
    <message>
        <source>At most {count}.</source>
        <translation>Щонайбільше {count}.</translation>
    </message>
    <message>
        <source>Away today: {minutes} min.</source>
        <translation>Без зв’язку сьогодні: {minutes} хв.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обидві сторони</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Обидві сторони збігаються</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Ланцюг цілий</translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation>Ланцюг ще не перевірено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Every sale is saved on its disk before the receipt prints.</source>
        <translation>Кожен продаж зберігається на диску до друку чека.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Центральний офіс</translation>
    </message>
    <message>
        <source>Head office answered in {ms} ms.</source>
        <translation>Центральний офіс відповів за {ms} мс.</translation>
    </message>
    <message>
        <source>Head office has confirmed every one.</source>
        <translation>Центральний офіс підтвердив кожен.</translation>
    </message>
    <message>
        <source>No backend is known to this till.</source>
        <translation>Ця каса не знає жодного сервера.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Немає зв’язку, {minutes} хв</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продажів ще немає</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Жодної зміни не відкрито</translation>
    </message>
    <message>
        <source>Not as it was recorded</source>
        <translation>Не так, як записано</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Нічого не треба робити.</translation>
    </message>
    <message>
        <source>Oldest from {time}</source>
        <translation>Найстаріший з {time}</translation>
    </message>
    <message>
        <source>Pair it to send them on.</source>
        <translation>Під’єднайте касу, щоб їх надіслати.</translation>
    </message>
    <message>
        <source>Paired. Sales are being sent.</source>
        <translation>Під’єднано. Продажі надсилаються.</translation>
    </message>
    <message>
        <source>Paired. Start the till again to send the sales.</source>
        <translation>Під’єднано. Запустіть касу знову, щоб надіслати продажі.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Читання файлу</translation>
    </message>
    <message>
        <source>Reads every entry from the file; selling goes on meanwhile.</source>
        <translation>Читає кожен запис із файлу; продаж тим часом триває.</translation>
    </message>
    <message>
        <source>Saved on its disk before the receipt printed.</source>
        <translation>Збережено на диску до друку чека.</translation>
    </message>
    <message>
        <source>The sides differ: call accounting</source>
        <translation>Сторони різняться: зателефонуйте до бухгалтерії</translation>
    </message>
    <message>
        <source>They go by themselves. Nothing to do.</source>
        <translation>Надішлються самі. Нічого не треба робити.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Ця каса</translation>
    </message>
    <message>
        <source>This till works alone</source>
        <translation>Ця каса працює самостійно</translation>
    </message>
    <message>
        <source>Today, shift {number}</source>
        <translation>Сьогодні, зміна {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Працює самостійно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>збережено тут</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ще не порівняно</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>не під’єднано</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} з {records}</translation>
    </message>
    <message>
        <source>{confirmed} of {records} confirmed</source>
        <translation>підтверджено {confirmed} з {records}</translation>
    </message>
    <message>
        <source>{count} entries read from the file at {time}, head {head}.</source>
        <translation>О {time} прочитано записів із файлу: {count}, голова {head}.</translation>
    </message>
    <message>
        <source>{count} findings, the first: {code}, entry {seq}. Call support today.</source>
        <translation>Знахідок: {count}, перша: {code}, запис {seq}. Зверніться сьогодні до підтримки.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
</context>
<context>
    <name>TabletBoardPage</name>
    <message>
        <source>Pickup</source>
        <translation>Видача</translation>
    </message>
</context>
<context>
    <name>TabletSignInPage</name>
    <message>
        <source>Choose your name</source>
        <translation>Виберіть своє ім’я</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Виберіть своє ім’я та введіть PIN або відскануйте бейдж.</translation>
    </message>
    <message>
        <source>Nobody may sign in here yet.</source>
        <translation>Тут ще ніхто не може увійти.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>The people of the store come from head office: pair this tablet with “omnitill enrol”.</source>
        <translation>Працівники магазину надходять із центрального офісу: під’єднайте цей планшет командою «omnitill enrol».</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Введіть знову через %1</translation>
    </message>
    <message>
        <source>Who takes the tablet?</source>
        <translation>Хто бере планшет?</translation>
    </message>
</context>
<context>
    <name>TabletStrip</name>
    <message>
        <source>All saved</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>НАВЧАННЯ</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take the receipt along: point a telephone&apos;s camera here.</source>
        <translation>Візьміть чек із собою: наведіть сюди камеру телефона.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Чек як QR-код</translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Скасувати на терміналі</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Enter takes it in cash</source>
        <translation>Enter приймає готівку</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Ще нічого не сплачено</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Take back %1</source>
        <translation>Скасувати %1</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amount</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Readable? Then all is well.</source>
        <translation>Читається? Тоді все гаразд.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ПРОБА</translation>
    </message>
</context>
<context>
    <name>TilesViewModel</name>
    <message>
        <source>no tax rate</source>
        <translation>немає ставки податку</translation>
    </message>
    <message>
        <source>priced in {currency}</source>
        <translation>ціна у валюті {currency}</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
</context>
<context>
    <name>TotalSlot</name>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Find my order</source>
        <translation>Знайти замовлення</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У мене немає коду</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>needs 8 characters</source>
        <translation>потрібно 8 знаків</translation>
    </message>
</context>
<context>
    <name>WhyRows</name>
    <message>
        <source>in this price</source>
        <translation>у цій ціні</translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Картка</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Готівка, рівно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Перевірити ціну</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Викликати</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Видалити позицію</translation>
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
        <translation>Зрозуміло</translation>
    </message>
</context>
</TS>
