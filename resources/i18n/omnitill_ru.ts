<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Action</name>
    <message>
        <source>Change a price</source>
        <translation>Изменение цены</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Изменение настроек</translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation>Закрытие с расхождением</translation>
    </message>
    <message>
        <source>Decide what happened</source>
        <translation>Решить, что произошло</translation>
    </message>
    <message>
        <source>Give a discount on a line</source>
        <translation>Скидка на позицию</translation>
    </message>
    <message>
        <source>Give a discount on the basket</source>
        <translation>Скидка на всю корзину</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Give money back without a receipt</source>
        <translation>Возврат денег без чека</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Отмена корзины</translation>
    </message>
    <message>
        <source>Hand over what is not paid</source>
        <translation>Выдать неоплаченное</translation>
    </message>
    <message>
        <source>Hand over while nobody can decide</source>
        <translation>Выдать, когда никто не может решить</translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation>Движение наличных</translation>
    </message>
    <message>
        <source>Name a price</source>
        <translation>Назначение цены</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Открытие ящика</translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation>Повторная печать чека</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Аннулирование продажи</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Is the customer {age} or older?</source>
        <translation>Есть ли покупателю {age} лет?</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Нет, без этого товара</translation>
    </message>
    <message>
        <source>Scan the serial number on the box, or type it</source>
        <translation>Отсканируйте серийный номер на коробке или введите его</translation>
    </message>
    <message>
        <source>This product has no price of its own</source>
        <translation>У этого товара нет своей цены</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Вес введён вручную</translation>
    </message>
    <message>
        <source>Yes, {age} or older</source>
        <translation>Да, {age} или больше</translation>
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
        <translation>Если есть сомнение, проверьте документ. Вопрос задаётся один раз на корзину.</translation>
    </message>
    <message>
        <source>Press 1: it goes into the basket</source>
        <translation>Нажмите 1: товар попадёт в корзину</translation>
    </message>
    <message>
        <source>Press 2: it is not sold</source>
        <translation>Нажмите 2: товар не будет продан</translation>
    </message>
</context>
<context>
    <name>AgeRow</name>
    <message>
        <source>Ask the other stores again</source>
        <translation>Спросить другие магазины ещё раз</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>Bigger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Чёрное на белом, чёткие линии</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Чётче</translation>
    </message>
    <message>
        <source>Every wait ten times as long</source>
        <translation>Каждое ожидание в десять раз дольше</translation>
    </message>
    <message>
        <source>Letters half as large again</source>
        <translation>Буквы в полтора раза крупнее</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>Reads aloud what is chosen</source>
        <translation>Читает вслух выбранное</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Вслух</translation>
    </message>
    <message>
        <source>What you touch comes down</source>
        <translation>Кнопки опускаются</translation>
    </message>
</context>
<context>
    <name>AmountTrio</name>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>К оплате наличными</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Не хватает</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>%1: choose who approves, then their PIN.</source>
        <translation>%1: выберите, кто разрешает, и введите PIN этого человека.</translation>
    </message>
    <message>
        <source>A colleague must approve</source>
        <translation>Нужно разрешение коллеги</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
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
        <translation>Товары</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Ждёт слишком долго</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 букв и цифр из сообщения</translation>
    </message>
    <message>
        <source>Collect
your order</source>
        <translation>Заберите
заказ</translation>
    </message>
    <message>
        <source>Collect your order</source>
        <translation>Заберите заказ</translation>
    </message>
    <message>
        <source>From your e-mail, text message or the app. Make the screen bright.</source>
        <translation>Из письма, SMS или приложения. Сделайте экран ярче.</translation>
    </message>
    <message>
        <source>Hold your code to the reader</source>
        <translation>Поднесите код к считывателю</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У меня нет кода</translation>
    </message>
    <message>
        <source>Just below this screen</source>
        <translation>Сразу под экраном</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Найдём по номеру телефона</translation>
    </message>
</context>
<context>
    <name>BackPane</name>
    <message>
        <source>Back to the shelf</source>
        <translation>Обратно на полку</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Держать дольше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Заказы к возврату на полку</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>Scan each product as it lies on its shelf again.</source>
        <translation>Сканируйте каждый товар, когда он снова на полке.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Batch {batch}</source>
        <translation>Партия {batch}</translation>
    </message>
    <message>
        <source>Paid back when the empty comes back</source>
        <translation>Возвращается, когда сдают тару</translation>
    </message>
    <message>
        <source>Printed on the receipt</source>
        <translation>Печатается на чеке</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Серийный номер {serial}</translation>
    </message>
    <message>
        <source>Stays in the shop</source>
        <translation>Остаётся в магазине</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Удалено: {reason}</translation>
    </message>
    <message>
        <source>Was {price}: {reason}</source>
        <translation>Было {price}: {reason}</translation>
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
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation>
            <numerusform>Товар, %n позиция выше</numerusform>
            <numerusform>Товар, %n позиции выше</numerusform>
            <numerusform>Товар, %n позиций выше</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за ед.</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
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
            <numerusform>, %n залог</numerusform>
            <numerusform>, %n залога</numerusform>
            <numerusform>, %n залогов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Не продано</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Можно сканировать</translation>
    </message>
    <message>
        <source>Scan a product, type its name or touch a tile</source>
        <translation>Отсканируйте товар, введите название или коснитесь плитки</translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation>В том числе НДС {amount}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Вы экономите {amount}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} здесь</translation>
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
        <translation>Минутку</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All was found</source>
        <translation>Всё найдено</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>Выдаётся</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Собирается</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Сообщаем</translation>
    </message>
    <message>
        <source>Bring it to {place}</source>
        <translation>Принести к: {place}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Check a payment: {place}</source>
        <translation>Проверить оплату: {place}</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Найти заказ</translation>
    </message>
    <message>
        <source>For two minutes nobody else can</source>
        <translation>Две минуты больше никто не сможет</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Отказаться от недостающего</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Handed over twice: {place}</source>
        <translation>Выдано дважды: {place}</translation>
    </message>
    <message>
        <source>Help at {place}</source>
        <translation>Помощь: {place}</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Держать дольше</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Иду</translation>
    </message>
    <message>
        <source>I have seen their ID</source>
        <translation>Документ проверен</translation>
    </message>
    <message>
        <source>I will bring it</source>
        <translation>Я принесу</translation>
    </message>
    <message>
        <source>In a bin, not ready yet</source>
        <translation>В ячейке, ещё не готово</translation>
    </message>
    <message>
        <source>It is their order</source>
        <translation>Это их заказ</translation>
    </message>
    <message>
        <source>Its price is paid back</source>
        <translation>Цена будет возвращена</translation>
    </message>
    <message>
        <source>Label, bin, then the customer is told</source>
        <translation>Этикетка, ячейка, затем сообщение клиенту</translation>
    </message>
    <message>
        <source>Look at the door: {place}</source>
        <translation>Проверить дверцу: {place}</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Поискать ещё раз</translation>
    </message>
    <message>
        <source>Look only; nothing of it is kept</source>
        <translation>Только взглянуть; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Make ready what is here</source>
        <translation>Подготовить то, что есть</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>No label? Compare with the list</source>
        <translation>Нет этикетки? Сравните со списком</translation>
    </message>
    <message>
        <source>Nobody is picking</source>
        <translation>Никто не собирает</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Ещё не принято</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не сообщено</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Ещё ничего не забрали</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Ничего просроченного</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Ничего не готово</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Нечего собирать</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Partly collected</source>
        <translation>Получено частично</translation>
    </message>
    <message>
        <source>Partly picked</source>
        <translation>Собрано частично</translation>
    </message>
    <message>
        <source>Past the hold</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Picked, not in a bin yet</source>
        <translation>Собрано, ещё без ячейки</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Собираются</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть на полку</translation>
    </message>
    <message>
        <source>Put into a bin</source>
        <translation>Положить в ячейку</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>В ячейки</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Клиент отказался</translation>
    </message>
    <message>
        <source>Scan the bag</source>
        <translation>Сканировать пакет</translation>
    </message>
    <message>
        <source>Scan the bags: {seen} of {all}</source>
        <translation>Сканировать пакеты: {seen} из {all}</translation>
    </message>
    <message>
        <source>Scan their code, or ask for name and phone</source>
        <translation>Сканировать код или спросить имя и телефон</translation>
    </message>
    <message>
        <source>Scan what goes back to its shelf</source>
        <translation>Сканировать то, что возвращается на полку</translation>
    </message>
    <message>
        <source>Seen their ID: {age} or older</source>
        <translation>Документ: не моложе {age} лет</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нехватка</translation>
    </message>
    <message>
        <source>Somebody else may pick it</source>
        <translation>Может собрать кто-то другой</translation>
    </message>
    <message>
        <source>Somebody says: that was not me. {place}</source>
        <translation>Кто-то говорит: это был не я. {place}</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Прекратить сборку</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Tell the customer again</source>
        <translation>Сообщить клиенту ещё раз</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Клиент здесь</translation>
    </message>
    <message>
        <source>The customer sees your name</source>
        <translation>Клиент увидит ваше имя</translation>
    </message>
    <message>
        <source>The pick list opens</source>
        <translation>Откроется список</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>To be picked</source>
        <translation>Нужно собрать</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Нужно вернуть на полку</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Two days more, once</source>
        <translation>Ещё два дня, один раз</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Отменено: {reason}</translation>
    </message>
    <message>
        <source>With a reason; until it is collected</source>
        <translation>С причиной; пока не забрали</translation>
    </message>
    <message>
        <source>Your colleague&apos;s work stays as it is</source>
        <translation>Работа коллеги остаётся</translation>
    </message>
    <message>
        <source>an ID is to be looked at</source>
        <translation>нужно взглянуть на документ</translation>
    </message>
    <message>
        <source>brings back what is not known here</source>
        <translation>возвращает то, чего здесь не знают</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>крупногабарит</translation>
    </message>
    <message>
        <source>check ID</source>
        <translation>проверить документ</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>проверить документ, {age}+</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>забрали</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>забрали в</translation>
    </message>
    <message>
        <source>does not want some of it</source>
        <translation>не хочет часть</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>goal {time}</source>
        <translation>цель {time}</translation>
    </message>
    <message>
        <source>has put a return into the box</source>
        <translation>положил возврат в ящик</translation>
    </message>
    <message>
        <source>has somebody else&apos;s goods</source>
        <translation>получил чужой товар</translation>
    </message>
    <message>
        <source>in {bin}, not ready yet</source>
        <translation>в {bin}, ещё не готово</translation>
    </message>
    <message>
        <source>is at {place}</source>
        <translation>здесь: {place}</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>look whether the customer has the goods</source>
        <translation>проверьте, есть ли товар у клиента</translation>
    </message>
    <message>
        <source>many wrong codes were tried</source>
        <translation>пробовали много неверных кодов</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>без документа</translation>
    </message>
    <message>
        <source>nobody knows if the card was charged</source>
        <translation>неизвестно, списано ли с карты</translation>
    </message>
    <message>
        <source>only until {time}</source>
        <translation>только до {time}</translation>
    </message>
    <message>
        <source>order to ready</source>
        <translation>до готовности</translation>
    </message>
    <message>
        <source>order {code}</source>
        <translation>заказ {code}</translation>
    </message>
    <message>
        <source>past the hold</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>picked, needs a bin</source>
        <translation>собрано, нужна ячейка</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>к {time}</translation>
    </message>
    <message>
        <source>says that somebody else collected</source>
        <translation>говорит, что забрал кто-то другой</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>полка</translation>
    </message>
    <message>
        <source>shelf {shelf}, {items}</source>
        <translation>полка {shelf}, {items}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>stands in for another</source>
        <translation>вместо другого</translation>
    </message>
    <message>
        <source>the door does not open</source>
        <translation>дверца не открывается</translation>
    </message>
    <message>
        <source>the door was left open</source>
        <translation>дверца осталась открытой</translation>
    </message>
    <message>
        <source>the locker is empty, or holds something else</source>
        <translation>ячейка пуста или в ней что-то другое</translation>
    </message>
    <message>
        <source>they do not want it</source>
        <translation>не хотят</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>to be put back</source>
        <translation>вернуть на полку</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>wait at desk</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>waiting at the desk</source>
        <translation>ждут у стойки</translation>
    </message>
    <message>
        <source>waits at the gate with a car</source>
        <translation>ждёт у ворот с машиной</translation>
    </message>
    <message>
        <source>waits for the packing</source>
        <translation>ждёт упаковки</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ждёт вас</translation>
    </message>
    <message>
        <source>wants a copy of the receipt</source>
        <translation>хочет копию чека</translation>
    </message>
    <message>
        <source>wants the missing goods sent home</source>
        <translation>хочет, чтобы недостающее прислали домой</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>не найдено: {count}</translation>
    </message>
    <message>
        <source>{count} of {all} not found</source>
        <translation>не найдено {count} из {all}</translation>
    </message>
    <message>
        <source>{count} stay here</source>
        <translation>остаётся: {count}</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} из {all}</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>найдено {found} из {all}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} из {all}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{items}, to be paid</source>
        <translation>{items}, к оплате</translation>
    </message>
    <message>
        <source>{items}, to ship</source>
        <translation>{items}, доставка</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{name} brings it</source>
        <translation>{name} несёт</translation>
    </message>
    <message>
        <source>{name} brings it to {place}</source>
        <translation>{name} несёт: {place}</translation>
    </message>
    <message>
        <source>{name} hands it over</source>
        <translation>{name} выдаёт</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} уже идёт</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, с {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>опоздание {time}</translation>
    </message>
</context>
<context>
    <name>BoardCounted</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n зона</numerusform>
            <numerusform>%n зоны</numerusform>
            <numerusform>%n зон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick these %n</source>
        <translation>
            <numerusform>Собрать %n</numerusform>
            <numerusform>Собрать %n</numerusform>
            <numerusform>Собрать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>Вернуть %n</numerusform>
            <numerusform>Вернуть %n</numerusform>
            <numerusform>Вернуть %n</numerusform>
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
        <translation>Выдача</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over goes on where the store&apos;s leader decides. Everything else waits for the line.</source>
        <translation>Выдача продолжается, где решает ведущая касса магазина. Остальное ждёт связи.</translation>
    </message>
    <message>
        <source>No orders were heard of yet</source>
        <translation>Заказы ещё не получены</translation>
    </message>
    <message>
        <source>Orders as of {minutes} min ago</source>
        <translation>Заказы по состоянию на {minutes} мин назад</translation>
    </message>
</context>
<context>
    <name>CapabilityLine</name>
    <message>
        <source>Working now</source>
        <translation>Сейчас работает</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Cancelling on the terminal</source>
        <translation>Отмена на терминале</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Look at the terminal</source>
        <translation>Посмотрите на терминал</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent to the terminal</source>
        <translation>Отправлено на терминал</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Выньте карту</translation>
    </message>
    <message>
        <source>The customer enters the PIN</source>
        <translation>Клиент вводит PIN</translation>
    </message>
    <message>
        <source>The terminal asks the bank</source>
        <translation>Терминал запрашивает банк</translation>
    </message>
    <message>
        <source>The terminal prints</source>
        <translation>Терминал печатает</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Ожидает карту</translation>
    </message>
</context>
<context>
    <name>CardDayViewModel</name>
    <message>
        <source>Its report is kept in the journal and printed.</source>
        <translation>Его отчёт хранится в журнале и печатается.</translation>
    </message>
    <message>
        <source>The terminal ends its day</source>
        <translation>Терминал завершает день</translation>
    </message>
    <message>
        <source>The terminal&apos;s day is ended</source>
        <translation>День терминала завершён</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>Ask the terminal</source>
        <translation>Спросить терминал</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Выяснить позже</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Has the terminal reversed it?</source>
        <translation>Вернул ли её терминал?</translation>
    </message>
    <message>
        <source>Is it the signature on the card?</source>
        <translation>Это подпись с карты?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>Reverse this payment on the card terminal</source>
        <translation>Верните этот платёж на терминале</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Вернуть этот платёж</translation>
    </message>
    <message>
        <source>The customer signs the slip</source>
        <translation>Клиент подписывает чек</translation>
    </message>
    <message>
        <source>The terminal gives the money back to the card.</source>
        <translation>Терминал вернёт деньги на карту.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Введите эту сумму на платёжном терминале</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Что показывает терминал?</translation>
    </message>
</context>
<context>
    <name>CardTwoStep</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Authorisation code, if you like</source>
        <translation>Код авторизации, по желанию</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>The till was stopped before somebody said. Look at the terminal or its last slip.</source>
        <translation>Касса остановилась до ответа. Посмотрите на терминал или его последний чек.</translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation>Введите эту сумму на платёжном терминале</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Неизвестно, списаны ли деньги с карты</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Что показывает терминал?</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Asking the terminal</source>
        <translation>Спрашиваем терминал</translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation>Неизвестно, списаны ли деньги с карты</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Cash without a sale</source>
        <translation>Наличные без продажи</translation>
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
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>В нескольких словах</translation>
    </message>
    <message>
        <source>In, out, to the safe, open the drawer</source>
        <translation>Внести, выдать, в сейф, открыть ящик</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Движение наличных</translation>
    </message>
    <message>
        <source>No cash has moved in this shift</source>
        <translation>За эту смену наличные не вносили и не изымали</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The drawer opens once. The reason stays on the record.</source>
        <translation>Ящик откроется один раз. Причина останется в записи.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Written down first, then the drawer opens and a slip prints.</source>
        <translation>Сначала запись, потом открывается ящик и печатается квитанция.</translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>Bank collection</source>
        <translation>Инкассация банком</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесение</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Change for another till</source>
        <translation>Размен для другой кассы</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Размен из банка</translation>
    </message>
    <message>
        <source>Change from the safe</source>
        <translation>Размен из сейфа</translation>
    </message>
    <message>
        <source>Check a note</source>
        <translation>Проверка купюры</translation>
    </message>
    <message>
        <source>Drawer was not shut</source>
        <translation>Ящик не был закрыт</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>Found in the shop</source>
        <translation>Найдено в магазине</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Размен денег</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Открыть ящик</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Почтовые расходы</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>Мелкая покупка</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>Take it to the safe</source>
        <translation>Передать в сейф</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>В сейф</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Слишком много в ящике</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>выберите причину</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>минутку</translation>
    </message>
    <message>
        <source>type an amount</source>
        <translation>введите сумму</translation>
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
        <translation>Никто не вошёл</translation>
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
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>У меня всё есть</translation>
    </message>
    <message>
        <source>Look inside, then tell us here.</source>
        <translation>Проверьте содержимое и сообщите здесь.</translation>
    </message>
    <message>
        <source>Open it once more</source>
        <translation>Открыть ещё раз</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message>
        <source>Take the bag marked %1</source>
        <translation>Возьмите пакет с кодом %1</translation>
    </message>
    <message>
        <source>This is not mine</source>
        <translation>Это не моё</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your bag is marked %1</source>
        <translation>На вашем пакете код %1</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
</context>
<context>
    <name>CloseDifference</name>
    <message>
        <source>Note for the manager</source>
        <translation>Заметка для руководителя</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Остаётся в ящике</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>по желанию</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Choose a note, a coin or a reason</source>
        <translation>Выберите банкноту, монету или причину</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Пересчитайте ящик</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Counted blind at %1</source>
        <translation>Посчитано вслепую в %1</translation>
    </message>
    <message>
        <source>Counting again keeps both counts.</source>
        <translation>Повторный подсчёт сохраняет оба результата.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered before the till showed what it expected.</source>
        <translation>Введено до того, как касса показала ожидаемое.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Перейти к следующему шагу</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>How many of a note or coin</source>
        <translation>Сколько банкнот или монет</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next note or coin</source>
        <translation>Следующая банкнота или монета</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Type how many, then Enter or Down for the next.</source>
        <translation>Введите количество, затем Enter или стрелку вниз.</translation>
    </message>
    <message>
        <source>What the till expects is shown when you have counted.</source>
        <translation>Касса покажет ожидаемое, когда вы всё посчитаете.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-отчёт</translation>
    </message>
    <message>
        <source>and print Z %1</source>
        <translation>и напечатать Z %1</translation>
    </message>
    <message>
        <source>next: count the float</source>
        <translation>далее: посчитать разменную сумму</translation>
    </message>
</context>
<context>
    <name>CloseReport</name>
    <message numerus="yes">
        <source>%n parked basket(s) wait for the next shift</source>
        <translation>
            <numerusform>%n отложенная корзина ждёт следующую смену</numerusform>
            <numerusform>%n отложенные корзины ждут следующую смену</numerusform>
            <numerusform>%n отложенных корзин ждут следующую смену</numerusform>
        </translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Завершить день терминала</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Смена закрыта</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Yes, the paper is there</source>
        <translation>Да, бумага вышла</translation>
    </message>
    <message>
        <source>Z %1 is frozen. It changes no more, whatever arrives later.</source>
        <translation>Z %1 зафиксирован. Ничто позже его уже не изменит.</translation>
    </message>
</context>
<context>
    <name>CloseViewModel</name>
    <message>
        <source>Choose what fits.</source>
        <translation>Выберите, что подходит.</translation>
    </message>
    <message>
        <source>Counted before, at {time}: {amount}.</source>
        <translation>Посчитано раньше, в {time}: {amount}.</translation>
    </message>
    <message>
        <source>Counted {amount}.</source>
        <translation>Посчитано {amount}.</translation>
    </message>
    <message>
        <source>choose what fits</source>
        <translation>выберите, что подходит</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>минутку</translation>
    </message>
    <message>
        <source>what stays in the drawer?</source>
        <translation>сколько остаётся в ящике?</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All printed</source>
        <translation>Всё напечатано</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесения</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Продажи за наличные</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Должно быть в ящике</translation>
    </message>
    <message>
        <source>Float at {time}</source>
        <translation>Разменная сумма в {time}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Отложенные корзины</translation>
    </message>
    <message>
        <source>Receipts and slips</source>
        <translation>Чеки и квитанции</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Возвраты и аннулирования</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>В сейф</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Z {number} will say</source>
        <translation>Z {number} покажет</translation>
    </message>
    <message>
        <source>all kept on this till</source>
        <translation>все сохранены на этой кассе</translation>
    </message>
    <message>
        <source>answer now, or after closing</source>
        <translation>ответьте сейчас или после закрытия</translation>
    </message>
    <message>
        <source>confirmed by head office</source>
        <translation>подтверждено центральным офисом</translation>
    </message>
    <message>
        <source>look after closing, under Receipts</source>
        <translation>проверьте после закрытия в «Чеках»</translation>
    </message>
    <message>
        <source>stay for the next shift: {titles}</source>
        <translation>остаются следующей смене: {titles}</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} из {records}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ещё не полный</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Scan instead of typing</source>
        <translation>Сканировать вместо набора</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation>Сколько: %1</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать снова</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Купюры</translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation>
            <numerusform>%n купюра или монета</numerusform>
            <numerusform>%n купюры и монеты</numerusform>
            <numerusform>%n купюр и монет</numerusform>
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
            <numerusform>%n не напечатан</numerusform>
            <numerusform>%n не напечатаны</numerusform>
            <numerusform>%n не напечатано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation>
            <numerusform>%n только здесь: отправится сама</numerusform>
            <numerusform>%n только здесь: отправятся сами</numerusform>
            <numerusform>%n только здесь: отправятся сами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation>
            <numerusform>Подходит %n вариант.</numerusform>
            <numerusform>Подходят %n варианта.</numerusform>
            <numerusform>Подходят %n вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Коды, которые показывают, как он настроен</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Доктор сканера</translation>
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
        <translation>Один раз спрашивает всё, что там есть</translation>
    </message>
    <message>
        <source>Search the network, too</source>
        <translation>Искать и в сети</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Искать на этом компьютере</translation>
    </message>
    <message>
        <source>The till can look for what is plugged in and not set up yet.</source>
        <translation>Касса может поискать, что подключено и ещё не настроено.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>An empty one opens</source>
        <translation>Откроется пустая</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Имя в кассе</translation>
    </message>
    <message>
        <source>Customers see it</source>
        <translation>Это видят покупатели</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Последняя неполадка</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Скоро посмотрите</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>One label comes out</source>
        <translation>Выйдет одна этикетка</translation>
    </message>
    <message>
        <source>One slip comes out</source>
        <translation>Выйдет одна бумажка</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Открыть дверцу</translation>
    </message>
    <message>
        <source>Plugged in at</source>
        <translation>Подключено к</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Напечатать пробу</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Пробная этикетка</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Называет себя</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Сканировать сейчас</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Показать пробу</translation>
    </message>
    <message>
        <source>Shows what it reads</source>
        <translation>Покажет, что прочтёт</translation>
    </message>
    <message>
        <source>Shows what lies on it</source>
        <translation>Покажет, что на них лежит</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Так с</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Взвесить сейчас</translation>
    </message>
    <message>
        <source>Without any effect</source>
        <translation>Без всяких последствий</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>не говорит</translation>
    </message>
    <message>
        <source>none since the till was started</source>
        <translation>ни одной с запуска кассы</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Ask again</source>
        <translation>Снова спросить</translation>
    </message>
    <message>
        <source>Ask every device again</source>
        <translation>Спросить все устройства снова</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Выбрать устройство</translation>
    </message>
    <message>
        <source>Device, what is nearby, support</source>
        <translation>Устройство, рядом, помощь</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Ни одно устройство не настроено</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
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
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Selling goes on without them.</source>
        <translation>Продажа идёт и без них.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Try the device out</source>
        <translation>Проверить устройство</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>What was pulled out comes back by itself.</source>
        <translation>Что отключили, вернётся само.</translation>
    </message>
</context>
<context>
    <name>DevicesViewModel</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n устройству нужны вы</numerusform>
            <numerusform>%n устройствам нужны вы</numerusform>
            <numerusform>%n устройствам нужны вы</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices are ready</source>
        <translation>Все устройства готовы</translation>
    </message>
    <message>
        <source>Door {name} is open.</source>
        <translation>Дверца {name} открыта.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Отвечает.</translation>
    </message>
    <message>
        <source>It read: {code}</source>
        <translation>Прочитано: {code}</translation>
    </message>
    <message>
        <source>It says {answer}.</source>
        <translation>Ответ: {answer}.</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Ни одно устройство не настроено</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Ничего не подключено, кроме уже настроенного.</translation>
    </message>
    <message>
        <source>Nothing of this is used before it stands in the settings.</source>
        <translation>Ничто из этого не используется, пока не стоит в настройках.</translation>
    </message>
    <message>
        <source>Perhaps: {kind}</source>
        <translation>Возможно: {kind}</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Отсканируйте сейчас любой код.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Searching the network</source>
        <translation>Поиск в сети</translation>
    </message>
    <message>
        <source>The bundle could not be written: {reason}</source>
        <translation>Пакет не удалось записать: {reason}</translation>
    </message>
    <message>
        <source>The device did not say how it ended. Look at it.</source>
        <translation>Устройство не сообщило результат. Проверьте его.</translation>
    </message>
    <message>
        <source>The test went well.</source>
        <translation>Тест прошёл успешно.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Пакет записывается</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Записано в {place}</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} из {all}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Another note was typed</source>
        <translation>Введена другая купюра</translation>
    </message>
    <message>
        <source>Change from the safe or the bank</source>
        <translation>Размен из сейфа или из банка</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Kept as unexplained. The shift closes all the same.</source>
        <translation>Остаётся невыясненным. Смена всё равно закрывается.</translation>
    </message>
    <message>
        <source>Nothing fits exactly.</source>
        <translation>Точно не подходит ничего.</translation>
    </message>
    <message>
        <source>One note or coin less than due</source>
        <translation>На одну купюру или монету меньше</translation>
    </message>
    <message>
        <source>One note or coin more than due</source>
        <translation>На одну купюру или монету больше</translation>
    </message>
    <message>
        <source>The drawer is right.</source>
        <translation>В ящике всё сходится.</translation>
    </message>
    <message>
        <source>The drawer is {amount} over.</source>
        <translation>В ящике на {amount} больше.</translation>
    </message>
    <message>
        <source>The drawer is {amount} short.</source>
        <translation>В ящике не хватает {amount}.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale</source>
        <translation>Ящик открывали без продажи</translation>
    </message>
    <message>
        <source>This often in the shift: {times}</source>
        <translation>Столько раз за смену: {times}</translation>
    </message>
    <message>
        <source>To the safe, or for a purchase</source>
        <translation>В сейф или на покупку</translation>
    </message>
    <message>
        <source>Twice {amount} is exactly the difference</source>
        <translation>Дважды {amount} — это точно расхождение</translation>
    </message>
    <message>
        <source>{amount} by card on the receipt</source>
        <translation>{amount} картой на чеке</translation>
    </message>
    <message>
        <source>{amount} change on the receipt</source>
        <translation>{amount} сдачи на чеке</translation>
    </message>
    <message>
        <source>{amount} in cash on the receipt</source>
        <translation>{amount} наличными на чеке</translation>
    </message>
    <message>
        <source>{amount} is exactly that movement</source>
        <translation>{amount} — это точно это движение наличных</translation>
    </message>
    <message>
        <source>{amount} was put in and not written down</source>
        <translation>{amount} внесли и не записали</translation>
    </message>
    <message>
        <source>{amount} was taken out and not written down</source>
        <translation>{amount} изъяли и не записали</translation>
    </message>
    <message>
        <source>{time}, cash in and cash out mixed up</source>
        <translation>{time}, перепутаны внесение и изъятие</translation>
    </message>
    <message>
        <source>{time}, cash moved twice or written down twice</source>
        <translation>{time}, наличные перенесли или записали дважды</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change given twice</source>
        <translation>{time}, продажа {number}, сдачу выдали дважды</translation>
    </message>
    <message>
        <source>{time}, sale {number}, change not given</source>
        <translation>{time}, продажа {number}, сдачу не выдали</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid by card, rung up as cash</source>
        <translation>{time}, продажа {number}, оплачено картой, пробито как наличные</translation>
    </message>
    <message>
        <source>{time}, sale {number}, paid in cash, rung up as card</source>
        <translation>{time}, продажа {number}, оплачено наличными, пробито как карта</translation>
    </message>
    <message>
        <source>{time}, sale {number}, the customer gave {piece}</source>
        <translation>{time}, продажа {number}, покупатель дал {piece}</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too little in change</source>
        <translation>{time}, продажа {number}, сдачи на {piece} меньше</translation>
    </message>
    <message>
        <source>{time}, sale {number}, {piece} too much in change</source>
        <translation>{time}, продажа {number}, сдачи на {piece} больше</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Exact</source>
        <translation>Сходится</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Излишек</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Недостача</translation>
    </message>
</context>
<context>
    <name>DiscountPanel</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Дать скидку</translation>
    </message>
    <message>
        <source>How it is stated</source>
        <translation>Как указана</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить скидку</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Эта позиция</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Вся корзина</translation>
    </message>
</context>
<context>
    <name>DiscountViewModel</name>
    <message>
        <source>{off} off, {rest} to pay</source>
        <translation>{off} скидки, к оплате {rest}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Already paid: {paid}</source>
        <translation>Уже оплачено: {paid}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Cover the keys with your hand</source>
        <translation>Прикройте клавиши рукой</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN-код</translation>
    </message>
    <message>
        <source>From {age} years</source>
        <translation>С {age} лет</translation>
    </message>
    <message>
        <source>Hold your card to the terminal</source>
        <translation>Приложите карту к терминалу</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Как вы хотите заплатить?</translation>
    </message>
    <message>
        <source>In cash or by card</source>
        <translation>Наличными или картой</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Подождите, пожалуйста</translation>
    </message>
    <message>
        <source>Please look at the terminal</source>
        <translation>Посмотрите на терминал</translation>
    </message>
    <message>
        <source>Please pay at the card terminal</source>
        <translation>Оплатите на терминале</translation>
    </message>
    <message>
        <source>Please show a document with your date of birth</source>
        <translation>Покажите документ с датой рождения</translation>
    </message>
    <message>
        <source>Please sign the slip</source>
        <translation>Подпишите чек</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Заберите карту</translation>
    </message>
    <message>
        <source>Please take your receipt</source>
        <translation>Возьмите чек</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Thank you. Please take your receipt</source>
        <translation>Спасибо. Возьмите чек</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Карта не принята</translation>
    </message>
    <message>
        <source>Try once more, or pay another way</source>
        <translation>Попробуйте ещё раз или заплатите иначе</translation>
    </message>
    <message>
        <source>We check your payment</source>
        <translation>Проверяем ваш платёж</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Запрашиваем ваш банк</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ваша сдача</translation>
    </message>
    <message>
        <source>Your receipt is being made</source>
        <translation>Готовим ваш чек</translation>
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
        <translation>Вы экономите</translation>
    </message>
    <message>
        <source>Your basket</source>
        <translation>Ваша корзина</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>By card</source>
        <translation>Картой</translation>
    </message>
    <message>
        <source>Deposit included</source>
        <translation>В том числе залог</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Оплачено картой</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Оплачено наличными</translation>
    </message>
    <message>
        <source>Please go to another till</source>
        <translation>Пройдите к другой кассе</translation>
    </message>
    <message>
        <source>This till is closed</source>
        <translation>Касса не работает</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>В том числе НДС</translation>
    </message>
    <message>
        <source>We are ready for you</source>
        <translation>Мы готовы вас обслужить</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>К возврату</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A test page was printed. Look at it: letters, code and cut tell whether it is set up well.</source>
        <translation>Напечатана пробная страница. Посмотрите: буквы, код и обрезка скажут, хорошо ли он настроен.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бэкенд</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Платёжный терминал</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Дисплей покупателя</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Devices are only asked: nothing is printed, no drawer opens, no money moves.</source>
        <translation>Устройства только спрашивают: ничего не печатается, ящик не открывается, деньги не движутся.</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Фискальный принтер</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, and this till is paired with it.</source>
        <translation>Отвечает за {ms} мс, и эта касса с ним сопряжена.</translation>
    </message>
    <message>
        <source>It answers in {ms} ms, but this till is not paired with it: run omnitill enrol.</source>
        <translation>Отвечает за {ms} мс, но эта касса с ним не сопряжена: запустите omnitill enrol.</translation>
    </message>
    <message>
        <source>It is not as it was written: {reason}. Stop selling here and call support.</source>
        <translation>Он не такой, каким был записан: {reason}. Прекратите здесь продажу и позовите помощь.</translation>
    </message>
    <message>
        <source>It is set up, but this till uses another one of its kind or none at all.</source>
        <translation>Настроено, но эта касса использует другое такое устройство или никакое.</translation>
    </message>
    <message>
        <source>It types like a keyboard and cannot be asked: scan something to see.</source>
        <translation>Он печатает как клавиатура, спросить его нельзя: отсканируйте что-нибудь, чтобы увидеть.</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ГЛЯНЬ</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Принтер этикеток</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>НЕТ</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>Ни одно не настроено.</translation>
    </message>
    <message>
        <source>None: this till works alone.</source>
        <translation>Нет: эта касса работает одна.</translation>
    </message>
    <message>
        <source>Nothing is plugged in that is not set up already.</source>
        <translation>Ничего не подключено, кроме уже настроенного.</translation>
    </message>
    <message>
        <source>One test page will be printed on {printer}. No drawer opens and no money moves.</source>
        <translation>На {printer} напечатается одна пробная страница. Ящик не открывается, деньги не движутся.</translation>
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
        <translation>Принтер чеков</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Seen and not set up: {seen}. Nothing of it is used before it stands in the settings.</source>
        <translation>Видно и не настроено: {seen}. Ничто из этого не используется, пока не стоит в настройках.</translation>
    </message>
    <message>
        <source>The bundle for support is {place}. Look into it before you send it.</source>
        <translation>Пакет для помощи: {place}. Загляните в него, прежде чем отправить.</translation>
    </message>
    <message>
        <source>There is none yet; it will be made in {place}.</source>
        <translation>Его ещё нет; он появится в {place}.</translation>
    </message>
    <message>
        <source>This many things need a person: {count}.</source>
        <translation>Столько дел требует человека: {count}.</translation>
    </message>
    <message>
        <source>Verified against a published specification only: {source}.</source>
        <translation>Проверено только по опубликованной спецификации: {source}.</translation>
    </message>
    <message>
        <source>Verified against nothing but our own simulator.</source>
        <translation>Проверено только на нашем симуляторе.</translation>
    </message>
    <message>
        <source>Verified against recordings of a real device: {source}.</source>
        <translation>Проверено по записям настоящего устройства: {source}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>{entries} entries, {sales} sales, chain intact.</source>
        <translation>Записей: {entries}, продаж: {sales}, цепь цела.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>As a code</source>
        <translation>Как код</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
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
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Как всё прошло?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следующий покупатель</translation>
    </message>
    <message>
        <source>Next customer; so does a scan</source>
        <translation>Следующий покупатель; скан делает то же</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Нормально</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Receipt as a code</source>
        <translation>Чек в виде кода</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Продажа завершена</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Сохранено на этой кассе</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Спасибо за отзыв.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>With everything about returning things.</source>
        <translation>Со всем о возврате.</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail</source>
        <translation>Чек в вашей почте</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>сначала ответьте</translation>
    </message>
    <message>
        <source>for your phone</source>
        <translation>для вашего телефона</translation>
    </message>
    <message>
        <source>or scan the first product</source>
        <translation>или отсканируйте первый товар</translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>К выдаче</translation>
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
        <translation>Округление</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
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
        <translation>Удобнее</translation>
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
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Что говорит устройство</translation>
    </message>
    <message>
        <source>before %1, now %2</source>
        <translation>до %1, сейчас %2</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find or scan</source>
        <translation>Искать или сканировать</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Просмотрено раньше</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation>Здесь ничто так не называется. Попробуйте меньше букв или цифры под штрихами.</translation>
    </message>
    <message>
        <source>Price, sizes and colours, and who has it come at once.</source>
        <translation>Цена, размеры, цвета и где есть товар — сразу.</translation>
    </message>
    <message>
        <source>Scan a label, or type a name</source>
        <translation>Отсканируйте этикетку или введите название</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>FindViewModel</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} здесь</translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation>{count} в других</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>As colleagues call you</source>
        <translation>Как вас называют коллеги</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Not all alike, not in a row. Nobody can read it back, not even support.</source>
        <translation>Не все одинаковые и не подряд. Его никто не прочитает, даже поддержка.</translation>
    </message>
    <message>
        <source>Nothing leaves this till. It works without a network.</source>
        <translation>Ничто не покидает эту кассу. Она работает без сети.</translation>
    </message>
    <message>
        <source>PIN, at least 8 figures</source>
        <translation>PIN, не меньше 8 цифр</translation>
    </message>
    <message>
        <source>The first person becomes its manager and takes on everybody else.</source>
        <translation>Первый человек становится руководителем и добавляет всех остальных.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же PIN ещё раз</translation>
    </message>
    <message>
        <source>Welcome. Who runs this shop?</source>
        <translation>Здравствуйте. Кто руководит этим магазином?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>name and PIN twice</source>
        <translation>имя и дважды PIN</translation>
    </message>
</context>
<context>
    <name>FiscalDayPanel</name>
    <message>
        <source>Make the daily fiscal report</source>
        <translation>Сделать дневной фискальный отчёт</translation>
    </message>
</context>
<context>
    <name>FiscalDayViewModel</name>
    <message>
        <source>Report {number}</source>
        <translation>Отчёт {number}</translation>
    </message>
    <message>
        <source>The daily report is made</source>
        <translation>Дневной отчёт сделан</translation>
    </message>
    <message>
        <source>The fiscal printer makes the daily report</source>
        <translation>Фискальный принтер делает дневной отчёт</translation>
    </message>
</context>
<context>
    <name>FiscalNote</name>
    <message>
        <source>Ask the printer</source>
        <translation>Спросить принтер</translation>
    </message>
    <message>
        <source>Cancel it there</source>
        <translation>Отменить там</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
</context>
<context>
    <name>FiscalProofPanel</name>
    <message>
        <source>The fiscal receipt is issued</source>
        <translation>Фискальный чек выдан</translation>
    </message>
</context>
<context>
    <name>FiscalViewModel</name>
    <message>
        <source>Asking the fiscal printer</source>
        <translation>Спрашиваем фискальный принтер</translation>
    </message>
    <message>
        <source>Asking what became of the receipt</source>
        <translation>Спрашиваем, что стало с чеком</translation>
    </message>
    <message>
        <source>It goes on by itself when that is done.</source>
        <translation>После этого продолжится само.</translation>
    </message>
    <message>
        <source>Money is taken when it is ready.</source>
        <translation>Деньги принимаются, когда он готов.</translation>
    </message>
    <message>
        <source>Nothing is printed twice.</source>
        <translation>Ничего не печатается дважды.</translation>
    </message>
    <message>
        <source>The fiscal printer makes the receipt</source>
        <translation>Фискальный принтер делает чек</translation>
    </message>
    <message>
        <source>The sale is made when the receipt is there.</source>
        <translation>Продажа будет, когда будет чек.</translation>
    </message>
</context>
<context>
    <name>FiscalWishes</name>
    <message>
        <source>Buyer&apos;s tax number (NIP)</source>
        <translation>Налоговый номер покупателя (NIP)</translation>
    </message>
    <message>
        <source>Electronic receipt for %1</source>
        <translation>Электронный чек для %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>A person comes to you</source>
        <translation>К вам подойдут</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Удобнее</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Lower, bigger, spoken</source>
        <translation>Ниже, крупнее, вслух</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Другие языки</translation>
    </message>
</context>
<context>
    <name>GiveLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не хотят</translation>
    </message>
    <message>
        <source>One fewer, %1</source>
        <translation>На один меньше, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>На один больше, %1</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>Всё же хотят</translation>
    </message>
</context>
<context>
    <name>HandPane</name>
    <message>
        <source>A manager may: look at the ID. It stays on record as a risk, and somebody looks at it when the line is back.</source>
        <translation>Может руководитель: посмотрите документ. Это будет записано как риск и проверено, когда вернётся связь.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Назад к табло</translation>
    </message>
    <message>
        <source>By card at the kiosk, or by the link in the customer&apos;s message. It shows here at once.</source>
        <translation>Картой в киоске или по ссылке из сообщения клиента. Здесь это видно сразу.</translation>
    </message>
    <message>
        <source>Code, order or name</source>
        <translation>Код, заказ или имя</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>Товары заказа</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>No order here is called that. A whole code is looked for everywhere.</source>
        <translation>Такого заказа здесь нет. Полный код ищется везде.</translation>
    </message>
    <message>
        <source>Nobody can decide about orders now.</source>
        <translation>Сейчас никто не может решать о заказах.</translation>
    </message>
    <message>
        <source>Nobody else can hand it over meanwhile.</source>
        <translation>Тем временем никто другой не может выдать.</translation>
    </message>
    <message>
        <source>Nobody knows whether it is paid. Take no money, hand nothing over.</source>
        <translation>Неизвестно, оплачено ли. Не берите денег и ничего не выдавайте.</translation>
    </message>
    <message>
        <source>Or the label on the bag</source>
        <translation>Или этикетку на пакете</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Найденные заказы</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone or paper</source>
        <translation>Сканируйте код с телефона или бумаги клиента</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>К оплате: %1</translation>
    </message>
    <message>
        <source>Type a code, an order number or a name, or scan.</source>
        <translation>Введите код, номер заказа или имя либо сканируйте.</translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n item(s) go back to the shelf</source>
        <translation>
            <numerusform>%n товар возвращается на полку</numerusform>
            <numerusform>%n товара возвращаются на полку</numerusform>
            <numerusform>%n товаров возвращается на полку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here for later</source>
        <translation>
            <numerusform>%n товар остаётся на потом</numerusform>
            <numerusform>%n товара остаются на потом</numerusform>
            <numerusform>%n товаров остаётся на потом</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Hand over at a risk</source>
        <translation>Выдать на риск</translation>
    </message>
    <message>
        <source>Hand over unpaid</source>
        <translation>Выдать без оплаты</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Nobody could decide; the ID was looked at</source>
        <translation>Никто не мог решить; документ просмотрен</translation>
    </message>
    <message>
        <source>Not wanted at the counter</source>
        <translation>Отказ при получении</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Ничего не взяли</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Принять всё обратно</translation>
    </message>
    <message>
        <source>choose an order</source>
        <translation>выберите заказ</translation>
    </message>
    <message>
        <source>nobody knows whether it is paid</source>
        <translation>неизвестно, оплачено ли</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>ничего не выдаётся</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Call again</source>
        <translation>Позвать ещё раз</translation>
    </message>
    <message>
        <source>Go on myself</source>
        <translation>Дальше без помощи</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The call stays.</source>
        <translation>Вызов остаётся.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>You are at</source>
        <translation>Вы у</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>8 letters and numbers from your message</source>
        <translation>8 букв и цифр из сообщения</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>From the app: make the screen bright</source>
        <translation>Из приложения: сделайте экран ярче</translation>
    </message>
    <message>
        <source>From your e-mail or text message</source>
        <translation>Из письма или SMS</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У меня нет кода</translation>
    </message>
    <message>
        <source>Or printed on paper</source>
        <translation>Или с распечатки</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Покажите код</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>We find it with your phone number</source>
        <translation>Найдём по номеру телефона</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Your order</source>
        <translation>Ваш заказ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Take the last one back</source>
        <translation>Стереть последний знак</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase the last figure</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A colleague checks that you are {age} or older.</source>
        <translation>Сотрудник проверит, что вам {age} или больше.</translation>
    </message>
    <message>
        <source>A colleague comes out with your order.</source>
        <translation>Сотрудник выйдет с вашим заказом.</translation>
    </message>
    <message>
        <source>A colleague is called</source>
        <translation>Зовём сотрудника</translation>
    </message>
    <message>
        <source>A colleague prints it for you.</source>
        <translation>Сотрудник его напечатает.</translation>
    </message>
    <message>
        <source>A colleague will help you</source>
        <translation>Сотрудник вам поможет</translation>
    </message>
    <message>
        <source>A short check first</source>
        <translation>Сначала короткая проверка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>All are chosen. Touch what you do not want now.</source>
        <translation>Все выбраны. Коснитесь тех, которые сейчас не нужны.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>All together, at one place after the other.</source>
        <translation>Все вместе, одно место за другим.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Уже получено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Спросить сотрудника</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>At any till, with your code.</source>
        <translation>На любой кассе, с вашим кодом.</translation>
    </message>
    <message>
        <source>At the terminal beside this screen.</source>
        <translation>На терминале рядом с экраном.</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Вернулось на полку</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Собирается</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Привезти сюда</translation>
    </message>
    <message>
        <source>By card, here.</source>
        <translation>Картой, здесь.</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Позвать сотрудника</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Позвать кого-нибудь</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Выберите другой способ.</translation>
    </message>
    <message>
        <source>Choose what, and why.</source>
        <translation>Выберите что и почему.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>Получить сейчас</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>Получить остальное</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Не платите ещё раз</translation>
    </message>
    <message>
        <source>Do without it?</source>
        <translation>Отказаться от этого?</translation>
    </message>
    <message>
        <source>Eight letters and figures below the square.</source>
        <translation>Восемь букв и цифр под квадратом.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Every order stays where it is.</source>
        <translation>Каждый заказ остаётся на месте.</translation>
    </message>
    <message>
        <source>Everything is still in its place.</source>
        <translation>Всё ещё на месте.</translation>
    </message>
    <message>
        <source>Find my order by phone</source>
        <translation>Найти по телефону</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it, and we write to you.</source>
        <translation>Бесплатно. Сотрудник всё устроит, и мы напишем.</translation>
    </message>
    <message>
        <source>Free of charge. A colleague arranges it.</source>
        <translation>Бесплатно. Сотрудник всё устроит.</translation>
    </message>
    <message>
        <source>From the message that was sent to you.</source>
        <translation>Из сообщения, которое вы получили.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Have your ID ready.</source>
        <translation>Приготовьте документ.</translation>
    </message>
    <message>
        <source>Have your message or your order number at hand.</source>
        <translation>Держите под рукой сообщение или номер.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Как вы хотите заплатить?</translation>
    </message>
    <message>
        <source>I am at the gate</source>
        <translation>Я у ворот</translation>
    </message>
    <message>
        <source>I come another time</source>
        <translation>Приеду в другой раз</translation>
    </message>
    <message>
        <source>I come back later</source>
        <translation>Вернусь позже</translation>
    </message>
    <message>
        <source>I go there</source>
        <translation>Пойду туда</translation>
    </message>
    <message>
        <source>I go to the desk</source>
        <translation>Пойду к пункту выдачи</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У меня нет кода</translation>
    </message>
    <message>
        <source>I wait here</source>
        <translation>Подожду здесь</translation>
    </message>
    <message>
        <source>In cash, too. We keep it ready for 15 minutes.</source>
        <translation>И наличными. Ждём 15 минут.</translation>
    </message>
    <message>
        <source>Is it still here?</source>
        <translation>Оно ещё здесь?</translation>
    </message>
    <message>
        <source>It cannot be moved from here.</source>
        <translation>Отсюда переместить нельзя.</translation>
    </message>
    <message>
        <source>It is heavy. We load it for you.</source>
        <translation>Он тяжёлый. Мы погрузим.</translation>
    </message>
    <message>
        <source>It is in the newest message.</source>
        <translation>Он в самом новом сообщении.</translation>
    </message>
    <message>
        <source>It may be an old one, or from another shop.</source>
        <translation>Возможно, он старый или из другого магазина.</translation>
    </message>
    <message>
        <source>It may still be in the shop.</source>
        <translation>Возможно, оно ещё в магазине.</translation>
    </message>
    <message>
        <source>It shows that the order is yours.</source>
        <translation>Она покажет, что заказ ваш.</translation>
    </message>
    <message>
        <source>It takes two minutes at most.</source>
        <translation>Не больше двух минут.</translation>
    </message>
    <message>
        <source>It waits in another shop</source>
        <translation>Ждёт в другом магазине</translation>
    </message>
    <message>
        <source>It was held until {day}.</source>
        <translation>Хранился до {day}.</translation>
    </message>
    <message>
        <source>It was kept longer once already.</source>
        <translation>Уже раз продлено.</translation>
    </message>
    <message>
        <source>Keep it two more days</source>
        <translation>Ещё два дня</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Look at your phone or your e-mail, then scan it here.</source>
        <translation>Посмотрите телефон или почту и считайте здесь.</translation>
    </message>
    <message>
        <source>Make the screen bright and hold it still.</source>
        <translation>Сделайте экран ярче и держите неподвижно.</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Money back for it</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Most payments are clear within a minute.</source>
        <translation>Обычно выясняется за минуту.</translation>
    </message>
    <message>
        <source>Nearly all is here</source>
        <translation>Почти всё здесь</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>No cards here right now</source>
        <translation>Сейчас без карт</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Без связи не выйдет</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was charged. Still to pay: {amount}</source>
        <translation>Ничего не списано. К оплате: {amount}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Минутку, пожалуйста</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paid. Do not pay again</source>
        <translation>Оплачено. Не платите ещё раз</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Заплатить иначе</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Заплатить на кассе</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Заплатить здесь картой</translation>
    </message>
    <message>
        <source>Perhaps the terminal answers now.</source>
        <translation>Может, терминал теперь ответит.</translation>
    </message>
    <message>
        <source>Please drive to gate {gate}</source>
        <translation>Подъезжайте к воротам {gate}</translation>
    </message>
    <message>
        <source>Please drive to the loading gate</source>
        <translation>Подъезжайте к воротам погрузки</translation>
    </message>
    <message>
        <source>Please have your ID ready. We keep nothing of it.</source>
        <translation>Приготовьте документ. Мы ничего из него не сохраняем.</translation>
    </message>
    <message>
        <source>Please pay at the till</source>
        <translation>Заплатите на кассе</translation>
    </message>
    <message>
        <source>Please see a colleague</source>
        <translation>Обратитесь к сотруднику</translation>
    </message>
    <message>
        <source>Please show that you may.</source>
        <translation>Покажите, что имеете на это право.</translation>
    </message>
    <message>
        <source>Please show your ID</source>
        <translation>Покажите документ</translation>
    </message>
    <message>
        <source>Please stay with your car.</source>
        <translation>Оставайтесь у машины.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Подождите минутку</translation>
    </message>
    <message>
        <source>Please wait here a moment</source>
        <translation>Подождите здесь минутку</translation>
    </message>
    <message>
        <source>Please wait here a moment.</source>
        <translation>Подождите здесь минутку.</translation>
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
        <translation>Чек ещё раз</translation>
    </message>
    <message>
        <source>Return something</source>
        <translation>Вернуть что-то</translation>
    </message>
    <message>
        <source>Say or show this there</source>
        <translation>Скажите или покажите это там</translation>
    </message>
    <message>
        <source>Scan for the way</source>
        <translation>Считайте путь</translation>
    </message>
    <message>
        <source>Scan the newer code</source>
        <translation>Считать новый код</translation>
    </message>
    <message>
        <source>Scan your code here again when it is paid.</source>
        <translation>После оплаты считайте код здесь.</translation>
    </message>
    <message>
        <source>Send it to me again</source>
        <translation>Отправить мне ещё раз</translation>
    </message>
    <message>
        <source>Send it to my home</source>
        <translation>Отправить домой</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Show your code or your ID there.</source>
        <translation>Покажите там код или документ.</translation>
    </message>
    <message>
        <source>Somebody brings it</source>
        <translation>Кто-то его принесёт</translation>
    </message>
    <message>
        <source>Somebody comes and hands your order over.</source>
        <translation>Кто-то придёт и выдаст заказ.</translation>
    </message>
    <message>
        <source>Somebody comes to you.</source>
        <translation>Кто-то подойдёт к вам.</translation>
    </message>
    <message>
        <source>Somebody else pays</source>
        <translation>Платит кто-то другой</translation>
    </message>
    <message>
        <source>Somebody hands it over</source>
        <translation>Его сейчас выдают</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Кто-то уже идёт к вам.</translation>
    </message>
    <message>
        <source>Sorry, not all is here</source>
        <translation>К сожалению, не всё здесь</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>К оплате: {amount}</translation>
    </message>
    <message>
        <source>Text me when it is ready</source>
        <translation>SMS, когда будет готов</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Это не я</translation>
    </message>
    <message>
        <source>That was not me</source>
        <translation>Получено не мной</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Ответ: нет</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Карта не принята</translation>
    </message>
    <message>
        <source>The code is in the message that says: your order is ready</source>
        <translation>Код в сообщении: ваш заказ готов</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Деньги возвращаются</translation>
    </message>
    <message>
        <source>The new code is on its way</source>
        <translation>Новый код уже в пути</translation>
    </message>
    <message>
        <source>The newest message has the right one.</source>
        <translation>Правильный в самом новом сообщении.</translation>
    </message>
    <message>
        <source>The way you paid, within three days.</source>
        <translation>Так, как платили, за три дня.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Есть более новый код</translation>
    </message>
    <message>
        <source>There is nothing left to collect.</source>
        <translation>Получать больше нечего.</translation>
    </message>
    <message>
        <source>They can hand over your order.</source>
        <translation>Он может выдать заказ.</translation>
    </message>
    <message>
        <source>They can see what the terminal says.</source>
        <translation>Он увидит, что говорит терминал.</translation>
    </message>
    <message>
        <source>They can see why.</source>
        <translation>Он увидит почему.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Это нельзя отменить</translation>
    </message>
    <message>
        <source>This order is open at another desk right now.</source>
        <translation>Этот заказ сейчас открыт в другом месте.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message>
        <source>This order was changed, and we sent a new code.</source>
        <translation>Заказ изменён, и мы отправили новый код.</translation>
    </message>
    <message>
        <source>This screen clears itself.</source>
        <translation>Экран очистится сам.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>To the address and phone of the order.</source>
        <translation>На адрес и телефон заказа.</translation>
    </message>
    <message>
        <source>Today at the desk</source>
        <translation>Сегодня в пункте выдачи</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Попробовать другой код</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Ещё одна попытка</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Набрать код</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>До {day}.</translation>
    </message>
    <message>
        <source>Until {day}. This works once.</source>
        <translation>До {day}. Только один раз.</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Использовать код</translation>
    </message>
    <message>
        <source>Usually ready by {time}</source>
        <translation>Обычно готов к {time}</translation>
    </message>
    <message>
        <source>We are checking your payment.</source>
        <translation>Мы проверяем вашу оплату.</translation>
    </message>
    <message>
        <source>We are coming out</source>
        <translation>Мы уже выходим</translation>
    </message>
    <message>
        <source>We bring it here</source>
        <translation>Привезём его сюда</translation>
    </message>
    <message>
        <source>We cannot hand over here at the moment. Your order is safe.</source>
        <translation>Сейчас мы не можем здесь выдать. Заказ в безопасности.</translation>
    </message>
    <message>
        <source>We cannot look up orders here at the moment.</source>
        <translation>Сейчас мы не можем здесь искать заказы.</translation>
    </message>
    <message>
        <source>We could not find: {names}</source>
        <translation>Не найдено: {names}</translation>
    </message>
    <message>
        <source>We could not read this code</source>
        <translation>Не удалось прочитать код</translation>
    </message>
    <message>
        <source>We have asked</source>
        <translation>Мы спросили</translation>
    </message>
    <message>
        <source>We have no order for this code</source>
        <translation>Нет заказа с этим кодом</translation>
    </message>
    <message>
        <source>We held it until {day}.</source>
        <translation>Мы хранили до {day}.</translation>
    </message>
    <message>
        <source>We hold it until {day}.</source>
        <translation>Мы храним до {day}.</translation>
    </message>
    <message>
        <source>We keep it for you</source>
        <translation>Сохраним его для вас</translation>
    </message>
    <message>
        <source>We keep your order ready for 15 minutes.</source>
        <translation>Заказ ждёт 15 минут.</translation>
    </message>
    <message>
        <source>We keep your order there.</source>
        <translation>Заказ ждёт там.</translation>
    </message>
    <message>
        <source>We look at your ID and keep nothing of it.</source>
        <translation>Посмотрим документ, ничего не сохраним.</translation>
    </message>
    <message>
        <source>We look into it at once, and a colleague comes.</source>
        <translation>Сразу проверим, сотрудник подойдёт.</translation>
    </message>
    <message>
        <source>We pack yours next</source>
        <translation>Ваш собираем следующим</translation>
    </message>
    <message>
        <source>We send a question. They have 90 seconds.</source>
        <translation>Отправим вопрос. На ответ 90 секунд.</translation>
    </message>
    <message>
        <source>We send it to you</source>
        <translation>Отправим вам</translation>
    </message>
    <message>
        <source>We show the order as it is now.</source>
        <translation>Покажем, как есть сейчас.</translation>
    </message>
    <message>
        <source>We still have it</source>
        <translation>Он ещё у нас</translation>
    </message>
    <message>
        <source>We text a number to your phone.</source>
        <translation>Отправим номер по SMS.</translation>
    </message>
    <message>
        <source>We text it to the phone of the order.</source>
        <translation>SMS на телефон заказа.</translation>
    </message>
    <message>
        <source>We text you when it has arrived.</source>
        <translation>Напишем, когда прибудет.</translation>
    </message>
    <message>
        <source>We text you when it has arrived. You can go now.</source>
        <translation>Напишем, когда прибудет. Можете идти.</translation>
    </message>
    <message>
        <source>We text you, and a colleague calls your order&apos;s code.</source>
        <translation>Напишем SMS, а сотрудник назовёт ваш код.</translation>
    </message>
    <message>
        <source>We try the line again.</source>
        <translation>Попробуем связаться ещё раз.</translation>
    </message>
    <message>
        <source>We will text you</source>
        <translation>Мы вам напишем</translation>
    </message>
    <message>
        <source>We write it down as soon as the line is back.</source>
        <translation>Запишем, как только вернётся связь.</translation>
    </message>
    <message>
        <source>We write to you when it is ready.</source>
        <translation>Напишем, когда будет готов.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Что делаем?</translation>
    </message>
    <message>
        <source>What you paid goes back the way it came.</source>
        <translation>Оплаченное вернётся тем же путём.</translation>
    </message>
    <message>
        <source>Whoever has this code can pay at any till.</source>
        <translation>У кого есть этот код, заплатит на любой кассе.</translation>
    </message>
    <message>
        <source>With the same card, or another one.</source>
        <translation>Той же картой или другой.</translation>
    </message>
    <message>
        <source>Yes, money back</source>
        <translation>Да, вернуть деньги</translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation>Можете идти.</translation>
    </message>
    <message>
        <source>You can go. Your order stays yours.</source>
        <translation>Можете идти. Заказ остаётся вашим.</translation>
    </message>
    <message>
        <source>You collect for {name}?</source>
        <translation>Получаете за: {name}?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your order goes to the front of the line.</source>
        <translation>Заказ станет первым в очереди.</translation>
    </message>
    <message>
        <source>Your order is as it was.</source>
        <translation>Заказ такой, как был.</translation>
    </message>
    <message>
        <source>Your order is safe. What shall we do?</source>
        <translation>Заказ в безопасности. Что делаем?</translation>
    </message>
    <message>
        <source>Your order stays where it is.</source>
        <translation>Заказ остаётся на месте.</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>открыт до {time}</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>{amount}, the way you paid.</source>
        <translation>{amount}, так, как платили.</translation>
    </message>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} отсюда</translation>
    </message>
    <message>
        <source>{name} did not answer in time.</source>
        <translation>{name}: нет своевременного ответа.</translation>
    </message>
    <message>
        <source>{name} does not want this order collected now.</source>
        <translation>{name} не хочет, чтобы заказ сейчас получили.</translation>
    </message>
    <message>
        <source>{name} has a message and can say yes or no.</source>
        <translation>{name} получает сообщение и ответит да или нет.</translation>
    </message>
</context>
<context>
    <name>KioskBranchViewModel</name>
    <message>
        <source>Cards are taken at the till only.</source>
        <translation>Карты только на кассе.</translation>
    </message>
</context>
<context>
    <name>KioskCollectViewModel</name>
    <message>
        <source>Come back for everything</source>
        <translation>Забрать всё позже</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Идите к</translation>
    </message>
    <message>
        <source>Go to shelf</source>
        <translation>Идите к полке</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Всё на месте?</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Look whether everything is there.</source>
        <translation>Проверьте, всё ли на месте.</translation>
    </message>
    <message>
        <source>Opening the door</source>
        <translation>Открываем дверцу</translation>
    </message>
    <message>
        <source>Please close the door. Somebody comes to help.</source>
        <translation>Закройте дверцу. К вам уже идут.</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Готово для вас</translation>
    </message>
    <message>
        <source>Somebody comes to open it. Your goods are safe in it.</source>
        <translation>Кто-нибудь придёт и откроет. Ваши вещи там в безопасности.</translation>
    </message>
    <message>
        <source>Stand clear of the doors.</source>
        <translation>Отойдите от дверцы.</translation>
    </message>
    <message>
        <source>Take these, cancel the rest</source>
        <translation>Забрать это, от остального отказаться</translation>
    </message>
    <message>
        <source>Take your goods, then close the door. {time} left.</source>
        <translation>Возьмите вещи и закройте дверцу. Осталось: {time}.</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Дверца открыта</translation>
    </message>
    <message>
        <source>The door stays shut</source>
        <translation>Дверца не открывается</translation>
    </message>
    <message>
        <source>The rest stays yours. We write.</source>
        <translation>Остальное ждёт вас. Мы напишем.</translation>
    </message>
    <message>
        <source>We bring it to you</source>
        <translation>Мы принесём</translation>
    </message>
    <message>
        <source>We keep all of it until {day}.</source>
        <translation>Всё ждёт до: {day}.</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Что делаем?</translation>
    </message>
    <message>
        <source>You get {amount} back.</source>
        <translation>Вернём {amount}.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>{part} of {items}</source>
        <translation>{part} из {items}</translation>
    </message>
</context>
<context>
    <name>KioskCounted</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n выбрано</numerusform>
            <numerusform>%n выбрано</numerusform>
            <numerusform>%n выбрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n вещь</numerusform>
            <numerusform>%n вещи</numerusform>
            <numerusform>%n вещей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now</source>
        <translation>
            <numerusform>%n вещь сейчас</numerusform>
            <numerusform>%n вещи сейчас</numerusform>
            <numerusform>%n вещей сейчас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>Ещё %n знак</numerusform>
            <numerusform>Ещё %n знака</numerusform>
            <numerusform>Ещё %n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for you</source>
        <translation>
            <numerusform>%n заказ для вас</numerusform>
            <numerusform>%n заказа для вас</numerusform>
            <numerusform>%n заказов для вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Около %n минуты.</numerusform>
            <numerusform>Около %n минут.</numerusform>
            <numerusform>Около %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n order(s)</source>
        <translation>
            <numerusform>Получить %n заказ</numerusform>
            <numerusform>Получить %n заказа</numerusform>
            <numerusform>Получить %n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) now</source>
        <translation>
            <numerusform>Взять %n вещь сейчас</numerusform>
            <numerusform>Взять %n вещи сейчас</numerusform>
            <numerusform>Взять %n вещей сейчас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %n.</source>
        <translation>
            <numerusform>Вы под номером %n.</numerusform>
            <numerusform>Вы под номером %n.</numerusform>
            <numerusform>Вы под номером %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n item(s) are waiting</source>
        <translation>
            <numerusform>Ваша %n вещь ждёт</numerusform>
            <numerusform>Ваши %n вещи ждут</numerusform>
            <numerusform>Ваши %n вещей ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskDoneViewModel</name>
    <message>
        <source>Have a good day.</source>
        <translation>Хорошего дня.</translation>
    </message>
    <message>
        <source>It comes out below</source>
        <translation>Выходит снизу</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Не удалось напечатать</translation>
    </message>
    <message>
        <source>It is all yours.</source>
        <translation>Всё ваше.</translation>
    </message>
    <message>
        <source>Of what you collected</source>
        <translation>О полученном</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>До встречи</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>We write to you when there is something new.</source>
        <translation>Напишем, когда будут новости.</translation>
    </message>
    <message>
        <source>no paper now</source>
        <translation>сейчас нет бумаги</translation>
    </message>
</context>
<context>
    <name>KioskHealthViewModel</name>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>E-mail receipts</source>
        <translation>Чек на почту</translation>
    </message>
    <message>
        <source>No cards now</source>
        <translation>Без карт</translation>
    </message>
    <message>
        <source>No e-mail now</source>
        <translation>Без писем</translation>
    </message>
    <message>
        <source>No lockers now</source>
        <translation>Ячейки не работают</translation>
    </message>
    <message>
        <source>No paper receipts</source>
        <translation>Без бумажных чеков</translation>
    </message>
    <message>
        <source>Paper receipts</source>
        <translation>Бумажные чеки</translation>
    </message>
</context>
<context>
    <name>KioskHelpViewModel</name>
    <message>
        <source>A colleague</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Call this number, or go to {desk}.</source>
        <translation>Позвоните или идите к: {desk}.</translation>
    </message>
    <message>
        <source>If you still need something, call again.</source>
        <translation>Если ещё что-то нужно, позовите снова.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Никто не свободен</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>Позвоните нам</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Подойдите к: {desk}.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Оставайтесь здесь.</translation>
    </message>
    <message>
        <source>Please stay here. Somebody sees where you are and what you need.</source>
        <translation>Оставайтесь здесь. Кто-то видит, где вы и что нужно.</translation>
    </message>
    <message>
        <source>Somebody was here</source>
        <translation>Кто-то здесь был</translation>
    </message>
    <message>
        <source>We are calling a colleague</source>
        <translation>Зовём сотрудника</translation>
    </message>
    <message>
        <source>We are calling the manager</source>
        <translation>Зовём руководителя</translation>
    </message>
    <message>
        <source>We have called again</source>
        <translation>Мы позвали ещё раз</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>пункт выдачи</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} уже идёт</translation>
    </message>
</context>
<context>
    <name>KioskIdentifyViewModel</name>
    <message>
        <source>8 letters and numbers from your message. There is no 0, O, 1, I or L in it.</source>
        <translation>8 букв и цифр из сообщения. Среди них нет 0, O, 1, I и L.</translation>
    </message>
    <message>
        <source>If there is an order for {phone}, it has a message with 6 digits now.</source>
        <translation>Если на {phone} есть заказ, туда пришло сообщение с 6 цифрами.</translation>
    </message>
    <message>
        <source>No more codes</source>
        <translation>Кодов больше нет</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Один знак неверный. Посмотрите ещё раз в сообщение.</translation>
    </message>
    <message>
        <source>That is not the code we sent. Look at the message again.</source>
        <translation>Это не тот код. Посмотрите ещё раз в сообщение.</translation>
    </message>
    <message>
        <source>That looks right.</source>
        <translation>Похоже, верно.</translation>
    </message>
    <message>
        <source>The number that you gave when you ordered. We send a code to it.</source>
        <translation>Номер, указанный в заказе. Мы отправим на него код.</translation>
    </message>
    <message>
        <source>We cannot send a message now. Use the code, or ask for help.</source>
        <translation>Сейчас не можем отправить сообщение. Используйте код или попросите помощи.</translation>
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
        <translation>Примет сотрудник</translation>
    </message>
    <message>
        <source>Bring something back</source>
        <translation>Вернуть что-то</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <translation>Уже не нужно</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Не то, что заказано</translation>
    </message>
    <message>
        <source>Put the label on the bag, and the bag into the box. We write when it was looked at.</source>
        <translation>Наклейте этикетку на пакет и положите в ящик. Напишем после проверки.</translation>
    </message>
    <message>
        <source>Scan the code of the order or of the receipt.</source>
        <translation>Считайте код заказа или чека.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>The money goes back the way you paid, within three days.</source>
        <translation>Деньги вернутся тем же путём за три дня.</translation>
    </message>
    <message>
        <source>Touch each. What you keep stays as it is.</source>
        <translation>Коснитесь каждого. Остальное без изменений.</translation>
    </message>
    <message>
        <source>We do not know here what was bought. Have the receipt ready.</source>
        <translation>Здесь неизвестно, что куплено. Приготовьте чек.</translation>
    </message>
    <message>
        <source>What do you bring back?</source>
        <translation>Что возвращаете?</translation>
    </message>
    <message>
        <source>What do you not want?</source>
        <translation>Что не нужно?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Write this number on the bag, and put it into the box. We write when it was looked at.</source>
        <translation>Напишите номер на пакете и положите в ящик. Напишем после проверки.</translation>
    </message>
    <message>
        <source>You get {amount} back, the way you paid.</source>
        <translation>Вернём {amount} тем же путём.</translation>
    </message>
    <message>
        <source>{amount}, once somebody has looked at it.</source>
        <translation>{amount}, когда кто-то проверит.</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} из {most}</translation>
    </message>
</context>
<context>
    <name>KioskOutViewModel</name>
    <message>
        <source>Please go to the desk.</source>
        <translation>Подойдите к пункту выдачи.</translation>
    </message>
    <message>
        <source>Please go to {desk}.</source>
        <translation>Подойдите к: {desk}.</translation>
    </message>
    <message>
        <source>Your order is safe.</source>
        <translation>Заказ в безопасности.</translation>
    </message>
</context>
<context>
    <name>KioskProofViewModel</name>
    <message>
        <source>Eight letters and figures, from the message that was sent to you.</source>
        <translation>Восемь букв и цифр из сообщения для вас.</translation>
    </message>
    <message>
        <source>One of these is not right. Look at your message again.</source>
        <translation>Что-то не так. Проверьте сообщение ещё раз.</translation>
    </message>
    <message>
        <source>Six digits, sent to the phone of the order.</source>
        <translation>Шесть цифр, отправленных на телефон заказа.</translation>
    </message>
    <message>
        <source>The code we sent</source>
        <translation>Отправленный код</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Ваш собственный код</translation>
    </message>
</context>
<context>
    <name>KioskStaffViewModel</name>
    <message>
        <source>A second badge</source>
        <translation>Второй бейдж</translation>
    </message>
    <message>
        <source>Begin a drill</source>
        <translation>Начать учение</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрыть киоск</translation>
    </message>
    <message>
        <source>Closing the kiosk needs somebody else who may change its settings.</source>
        <translation>Чтобы закрыть, нужен другой человек с правом настроек.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Drill: nothing counts. {name}</source>
        <translation>Учение: ничего не считается. {name}</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Закончить учение</translation>
    </message>
    <message>
        <source>ID is in order</source>
        <translation>Документ в порядке</translation>
    </message>
    <message>
        <source>ID is not in order</source>
        <translation>Документ не в порядке</translation>
    </message>
    <message>
        <source>It has to be somebody else&apos;s badge.</source>
        <translation>Нужен бейдж другого человека.</translation>
    </message>
    <message>
        <source>Open a door</source>
        <translation>Открыть дверцу</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Пробная печать</translation>
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
        <translation>Экран очистится через {time}</translation>
    </message>
    <message>
        <source>Working without connection</source>
        <translation>Работает без связи</translation>
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
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>All lines are taken out; the record keeps them</source>
        <translation>Все позиции будут убраны; запись их сохранит</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Counts for the next scan or tile</source>
        <translation>Для следующего сканирования или плитки</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Скидка дана</translation>
    </message>
    <message>
        <source>Discount taken back</source>
        <translation>Скидка отменена</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Возвращено в корзину</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Вся корзина</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Почему удаляем?</translation>
    </message>
    <message>
        <source>Why is the basket given up?</source>
        <translation>Почему отменяем корзину?</translation>
    </message>
    <message>
        <source>{quantity} now</source>
        <translation>сейчас {quantity}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>All right</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Call a colleague</source>
        <translation>Позвать сотрудника</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Number of the bag</source>
        <translation>Номер пакета</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>ещё ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>LinkLight</name>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
</context>
<context>
    <name>LookViewModel</name>
    <message>
        <source>Here: {age}</source>
        <translation>Здесь: {age}</translation>
    </message>
    <message>
        <source>Other stores: asking</source>
        <translation>Другие магазины: спрашиваем</translation>
    </message>
    <message>
        <source>Other stores: not known without a link</source>
        <translation>Другие магазины: без связи неизвестно</translation>
    </message>
    <message>
        <source>Other stores: {age}</source>
        <translation>Другие магазины: {age}</translation>
    </message>
    <message>
        <source>Other stores: {age}, ask before you promise</source>
        <translation>Другие магазины: {age}, спросите, прежде чем обещать</translation>
    </message>
    <message>
        <source>Other stores: {count}, {age}, ask before you promise</source>
        <translation>Другие магазины: {count}, {age}, спросите, прежде чем обещать</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Looking for your order</source>
        <translation>Ищем ваш заказ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Cash in</source>
        <translation>Внесение</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Пересчитайте ящик</translation>
    </message>
    <message>
        <source>Devices, language, look</source>
        <translation>Устройства, язык, вид</translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation>Отменить корзину</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Заблокировать кассу</translation>
    </message>
    <message>
        <source>Not allowed for you</source>
        <translation>Вам не разрешено</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Открыть ящик</translation>
    </message>
    <message>
        <source>Pick, put ready, hand over</source>
        <translation>Собрать, подготовить, выдать</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Заказы на выдачу</translation>
    </message>
    <message>
        <source>Print again, void, refund</source>
        <translation>Печать, аннулирование, возврат</translation>
    </message>
    <message>
        <source>Put change into the drawer</source>
        <translation>Положить размен в ящик</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Sales and link</source>
        <translation>Продажи и связь</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Take cash from the drawer</source>
        <translation>Взять наличные из ящика</translation>
    </message>
    <message>
        <source>Takes all lines out</source>
        <translation>Убирает все позиции</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>The basket stays</source>
        <translation>Корзина остаётся</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Смена до этой минуты</translation>
    </message>
    <message>
        <source>What is safe and what waits</source>
        <translation>Что в безопасности, а что ждёт</translation>
    </message>
    <message>
        <source>Without a sale</source>
        <translation>Без продажи</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-отчёт</translation>
    </message>
    <message>
        <source>{note}, needs approval</source>
        <translation>{note}, нужно разрешение</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Новый PIN: %1</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 цифр; для руководителя 8</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN</translation>
    </message>
    <message>
        <source>The PIN before no longer signs in. Waiting after wrong PINs ends.</source>
        <translation>Прежний PIN больше не действует. Ожидание после неверных PIN заканчивается.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же PIN ещё раз</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What happens next</source>
        <translation>Что дальше</translation>
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
        <translation>Самая низкая цена за 30 дней до снижения: {amount}</translation>
    </message>
    <message>
        <source>Named at the till</source>
        <translation>Называет кассир</translation>
    </message>
    <message>
        <source>and {amount} deposit</source>
        <translation>и {amount} залога</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>любые {count} за {amount}</translation>
    </message>
    <message>
        <source>take {count}, pay for {paid}; the cheapest are free</source>
        <translation>возьмите {count}, заплатите за {paid}; самые дешёвые бесплатно</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>with a coupon</source>
        <translation>с купоном</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} за штуку</translation>
    </message>
    <message>
        <source>{amount} each from {count} pieces</source>
        <translation>{amount} за штуку от {count} штук</translation>
    </message>
    <message>
        <source>{amount} off each</source>
        <translation>на {amount} меньше за штуку</translation>
    </message>
    <message>
        <source>{amount} off each from {count} pieces</source>
        <translation>на {amount} меньше за штуку от {count} штук</translation>
    </message>
    <message>
        <source>{amount} off when {threshold} is spent</source>
        <translation>на {amount} меньше при покупке от {threshold}</translation>
    </message>
    <message>
        <source>{amount} per {unit}</source>
        <translation>{amount} за {unit}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>скидка {percent}</translation>
    </message>
    <message>
        <source>{percent} off from {count} pieces</source>
        <translation>скидка {percent} от {count} штук</translation>
    </message>
    <message>
        <source>{percent} off when {threshold} is spent</source>
        <translation>скидка {percent} при покупке от {threshold}</translation>
    </message>
</context>
<context>
    <name>OpenShiftPage</name>
    <message>
        <source>As expected</source>
        <translation>Как ожидалось</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Посчитайте разменную сумму</translation>
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
        <translation>Разменная сумма</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Как считать</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Купюры и монеты</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Одна сумма</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Recorded. It stops nothing.</source>
        <translation>Записывается. Ничего не останавливает.</translation>
    </message>
    <message>
        <source>The amount, or how many pieces</source>
        <translation>Сумма или количество</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>count the float first</source>
        <translation>сначала посчитайте разменную сумму</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
</context>
<context>
    <name>OpenShiftViewModel</name>
    <message>
        <source>No shift has been closed here yet.</source>
        <translation>Здесь ещё не закрывали ни одной смены.</translation>
    </message>
    <message>
        <source>{person} left it in the drawer on {when}.</source>
        <translation>{person}: оставлено в ящике {when}.</translation>
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
        <translation>Выполнить: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что происходило</translation>
    </message>
    <message>
        <source>Why? It stays on the record.</source>
        <translation>Почему? Это останется в записи.</translation>
    </message>
</context>
<context>
    <name>OrderViewModel</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>The customer gets {amount} back.</source>
        <translation>Клиент получит обратно {amount}.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>check ID, {age}+</source>
        <translation>проверить документ, {age}+</translation>
    </message>
    <message>
        <source>nobody knows yet: take no money</source>
        <translation>ещё неизвестно: денег не брать</translation>
    </message>
    <message>
        <source>nothing, it is paid</source>
        <translation>ничего, оплачено</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>выдано: {count}</translation>
    </message>
    <message>
        <source>{count} in the bag</source>
        <translation>в пакете: {count}</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>не найдено: {count}</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>вернуть: {count}</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для персонала</translation>
    </message>
    <message>
        <source>Sorry, not here now</source>
        <translation>К сожалению, сейчас не здесь</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>Address of the backend</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Pair with head office</source>
        <translation>Подключить к центральному офису</translation>
    </message>
    <message>
        <source>Whoever runs the backend makes a code for this till: omnitill slot. It works once, for 15 minutes.</source>
        <translation>Кто управляет сервером, создаёт код для этой кассы: omnitill slot. Он действует один раз, 15 минут.</translation>
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
        <translation>{items}, {age} назад, отложено в {time}</translation>
    </message>
</context>
<context>
    <name>PartlyPage</name>
    <message>
        <source>Almost all of it is here</source>
        <translation>Почти всё есть</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>хранится до: %1</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>All of it came back already</source>
        <translation>Всё уже вернули</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Покупатель передумал</translation>
    </message>
    <message>
        <source>Charged wrongly</source>
        <translation>Неверно посчитано</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Покупатель ушёл</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Пробито по ошибке</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулирование</translation>
    </message>
    <message>
        <source>Wrong payment</source>
        <translation>Неверная оплата</translation>
    </message>
    <message>
        <source>Wrong size or item</source>
        <translation>Не тот размер или товар</translation>
    </message>
    <message>
        <source>{left} of {sold}{unit} returnable now, {price} each</source>
        <translation>к возврату {left} из {sold}{unit}, по {price}</translation>
    </message>
    <message>
        <source>{note}, training</source>
        <translation>{note}, обучение</translation>
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
        <translation>Среди последних чеков нет этого номера; Enter ищет во всех</translation>
    </message>
    <message>
        <source>No sale has been made here yet</source>
        <translation>Здесь ещё не было продаж</translation>
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
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Выбрать чек</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goods come back, money goes back</source>
        <translation>Товар возвращается, деньги возвращаются</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>Marked as a copy, with its number</source>
        <translation>Помечена как копия, с номером</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Only while its shift is open</source>
        <translation>Только пока открыта её смена</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Search a receipt by its number</source>
        <translation>Искать чек по номеру</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Отменить продажу</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Аннулировать продажу</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>сначала ответьте</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>выберите чек</translation>
    </message>
</context>
<context>
    <name>PastSalesViewModel</name>
    <message numerus="yes">
        <source>%n time(s) taken back</source>
        <translation>
            <numerusform>возвращали %n раз</numerusform>
            <numerusform>возвращали %n раза</numerusform>
            <numerusform>возвращали %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a receipt, type its number or scan its code</source>
        <translation>Выберите чек, введите его номер или отсканируйте код</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>К чеку {number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>всё вернули</translation>
    </message>
    <message>
        <source>another shift: refund it</source>
        <translation>другая смена: сделайте возврат</translation>
    </message>
    <message>
        <source>choose a receipt</source>
        <translation>выберите чек</translation>
    </message>
    <message>
        <source>not a sale</source>
        <translation>не продажа</translation>
    </message>
    <message>
        <source>taken back already</source>
        <translation>уже возвращали</translation>
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
        <translation>Авторизация {code}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Карта {amount}</translation>
    </message>
    <message>
        <source>Card, the rest</source>
        <translation>Карта, остаток</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Наличные {amount}</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation>К оплате наличными</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Всё оплачено.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>К выдаче</translation>
    </message>
    <message>
        <source>Give the customer {amount}</source>
        <translation>Выдайте покупателю {amount}</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>If it says no, {amount} is due as before.</source>
        <translation>Если нет, {amount} к оплате, как и прежде.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Press F12,</source>
        <translation>Нажмите F12,</translation>
    </message>
    <message>
        <source>Press F12.</source>
        <translation>Нажмите F12.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Take cash or card</source>
        <translation>Примите наличные или карту,</translation>
    </message>
    <message>
        <source>The receipt prints</source>
        <translation>Печатается чек</translation>
    </message>
    <message>
        <source>The sale is saved</source>
        <translation>Продажа сохраняется</translation>
    </message>
    <message>
        <source>The terminal answers.</source>
        <translation>Терминал отвечает.</translation>
    </message>
    <message>
        <source>and the drawer opens.</source>
        <translation>и открывается ящик.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>give back {amount} first</source>
        <translation>сначала выдайте {amount}</translation>
    </message>
    <message>
        <source>in cash.</source>
        <translation>наличными.</translation>
    </message>
    <message>
        <source>on the receipt printer.</source>
        <translation>на принтере чеков.</translation>
    </message>
    <message>
        <source>on this till.</source>
        <translation>на этой кассе.</translation>
    </message>
    <message>
        <source>then hand over {amount} change.</source>
        <translation>затем выдайте {amount} сдачи.</translation>
    </message>
    <message>
        <source>to what coins can pay</source>
        <translation>до суммы, которую можно оплатить монетами</translation>
    </message>
    <message>
        <source>until nothing is due, in any split.</source>
        <translation>пока всё не будет оплачено, частями или сразу.</translation>
    </message>
    <message>
        <source>when the card is approved</source>
        <translation>когда карту одобрят</translation>
    </message>
    <message>
        <source>{amount} given</source>
        <translation>получено {amount}</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>не хватает {amount}</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
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
        <translation>Завершить продажу</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Take it in cash; when all is paid, finish</source>
        <translation>Принять наличные; когда всё оплачено, завершить</translation>
    </message>
    <message>
        <source>The amount that is given</source>
        <translation>Полученная сумма</translation>
    </message>
    <message>
        <source>The basket stays as it is until the sale is finished.</source>
        <translation>Корзина остаётся без изменений до конца продажи.</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Покупатель платит</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>сначала ответьте</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>Back to basket</source>
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation>Наличные %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give back %1 in cash</source>
        <translation>Выдать %1 наличными</translation>
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
        <translation>Карта не выяснена</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>минутку</translation>
    </message>
    <message>
        <source>when the receipt is there</source>
        <translation>когда будет чек</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>когда терминал ответит</translation>
    </message>
</context>
<context>
    <name>PayingPage</name>
    <message>
        <source>Do not pay now</source>
        <translation>Не платить сейчас</translation>
    </message>
    <message>
        <source>The terminal decides whether that is still possible.</source>
        <translation>Возможно ли это ещё, решает терминал.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>PersonKey</name>
    <message>
        <source>Lock, or hand over to a colleague</source>
        <translation>Заблокировать или передать коллеге</translation>
    </message>
</context>
<context>
    <name>PhoneCodePage</name>
    <message>
        <source>Another number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Найти заказ</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>The 6 digits</source>
        <translation>6 цифр</translation>
    </message>
    <message>
        <source>needs 6 digits</source>
        <translation>нужно 6 цифр</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Send me a code</source>
        <translation>Отправьте мне код</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>needs your whole number</source>
        <translation>нужен полный номер</translation>
    </message>
</context>
<context>
    <name>PickPane</name>
    <message>
        <source>Basket %1, %2</source>
        <translation>Корзина %1, %2</translation>
    </message>
    <message>
        <source>Found one</source>
        <translation>Нашёл один</translation>
    </message>
    <message>
        <source>Give this instead</source>
        <translation>Дать это вместо</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Оно есть</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Put into bins</source>
        <translation>В ячейки</translation>
    </message>
    <message>
        <source>Record it as missing</source>
        <translation>Записать как нехватку</translation>
    </message>
    <message>
        <source>Stop picking</source>
        <translation>Прекратить сборку</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Нужно: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>still to find</source>
        <translation>ещё найти</translation>
    </message>
</context>
<context>
    <name>PickViewModel</name>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>ещё %n позиция</numerusform>
            <numerusform>ещё %n позиции</numerusform>
            <numerusform>ещё %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough already: {name}</source>
        <translation>Уже достаточно: {name}</translation>
    </message>
    <message>
        <source>Not on this list: {name}</source>
        <translation>Нет в списке: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Picking %n order(s)</source>
        <translation>
            <numerusform>Сборка: %n заказ</numerusform>
            <numerusform>Сборка: %n заказа</numerusform>
            <numerusform>Сборка: %n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>That quantity cannot be: at most {left}</source>
        <translation>Такое количество невозможно: не больше {left}</translation>
    </message>
    <message>
        <source>Type how much it is</source>
        <translation>Введите, сколько это</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} из {all} позиций</translation>
    </message>
    <message>
        <source>{name}: into basket {slot}</source>
        <translation>{name}: в корзину {slot}</translation>
    </message>
</context>
<context>
    <name>PickupSlip</name>
    <message>
        <source>Collected {time}</source>
        <translation>Получено {time}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Your receipt is in your e-mail.</source>
        <translation>Чек в вашей почте.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>Введено %1 из %2 цифр</translation>
    </message>
</context>
<context>
    <name>PlacesViewModel</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Проверка цены</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ваш код получения</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>was</source>
        <translation>было</translation>
    </message>
</context>
<context>
    <name>PriceCheckPage</name>
    <message>
        <source>How many there are</source>
        <translation>Сколько есть</translation>
    </message>
    <message>
        <source>Its price comes with the price for a kilogram or litre and with every offer.</source>
        <translation>Цена появится вместе с ценой за килограмм или литр и всеми акциями.</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Просмотрено раньше</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Проверка цены</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Отсканируйте товар</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Add to the basket</source>
        <translation>Добавить в корзину</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>В других магазинах</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Scan the product. Nothing is added to the basket.</source>
        <translation>Отсканируйте товар. В корзину ничего не попадёт.</translation>
    </message>
</context>
<context>
    <name>PriceViewModel</name>
    <message>
        <source>Counted {age} ago</source>
        <translation>Посчитано {age} назад</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No paper needed</source>
        <translation>Бумага не нужна</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Да, напечатано</translation>
    </message>
</context>
<context>
    <name>PrinterSetup</name>
    <message>
        <source>Five slips will be printed, and the drawer will be opened once.</source>
        <translation>Будет напечатано пять полосок, и ящик откроется один раз.</translation>
    </message>
    <message>
        <source>Five slips will be printed. No drawer opens.</source>
        <translation>Будет напечатано пять полосок. Ящик не откроется.</translation>
    </message>
    <message>
        <source>No sensor was found: the drawer has none, did not open, or hangs on the other pin. Leave open_level out.</source>
        <translation>Датчик не найден: у ящика его нет, он не открылся или висит на другом контакте. Не вписывайте open_level.</translation>
    </message>
    <message>
        <source>Of the lines just printed, take one whose letters are all right and write its name and number: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</source>
        <translation>Из напечатанных строк возьмите ту, где все буквы правильные, и впишите её имя и номер: codepage = { name = &quot;cp1250&quot;, slot = 45 }.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then press Enter.</source>
        <translation>Задвиньте ящик и нажмите Enter.</translation>
    </message>
    <message>
        <source>Scan all three codes. What cannot be read is drawn by the till instead: qr = &quot;drawn&quot; or barcodes = &quot;drawn&quot;.</source>
        <translation>Отсканируйте все три кода. То, что не читается, нарисует касса: qr = &quot;drawn&quot; или barcodes = &quot;drawn&quot;.</translation>
    </message>
    <message>
        <source>The drawer opens now; if it does not, pull it open.</source>
        <translation>Ящик сейчас откроется; если нет, откройте его рукой.</translation>
    </message>
    <message>
        <source>The drawer&apos;s sensor was learnt. Write: {line}.</source>
        <translation>Датчик ящика изучен. Впишите: {line}.</translation>
    </message>
    <message>
        <source>The first line of digits has to fill the paper and stay one line. If it does not, another profile fits: the dotted lines end in the width that each shows.</source>
        <translation>Первая строка цифр должна заполнить бумагу и остаться одной строкой. Если нет, подходит другой профиль: строки точек кончаются шириной, которую показывают.</translation>
    </message>
    <message>
        <source>The printer calls itself {model}. Profiles to try: {profiles}.</source>
        <translation>Принтер называет себя {model}. Профили для пробы: {profiles}.</translation>
    </message>
    <message>
        <source>The printer is there and does not tell its name.</source>
        <translation>Принтер есть и не называет себя.</translation>
    </message>
    <message>
        <source>The slip CUT 1 has to come off, CUT 2 to hang by a bridge of paper. Without a knife write cutter = false.</source>
        <translation>Полоска CUT 1 должна отпасть, CUT 2 – висеть на перемычке бумаги. Без ножа впишите cutter = false.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message numerus="yes">
        <source>%n earlier receipt(s) did not print: see Receipts</source>
        <translation>
            <numerusform>%n прежний чек не напечатан: см. «Чеки»</numerusform>
            <numerusform>%n прежних чека не напечатаны: см. «Чеки»</numerusform>
            <numerusform>%n прежних чеков не напечатано: см. «Чеки»</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Напечатано ли?</translation>
    </message>
    <message>
        <source>Done without paper</source>
        <translation>Завершено без бумаги</translation>
    </message>
    <message>
        <source>It went to the printer “%1”.</source>
        <translation>Он ушёл на принтер «%1».</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>Нет, напечатать копию</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печатать снова</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Печатается чек</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Печатается отчёт</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Печатается квитанция</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Чек напечатан</translation>
    </message>
    <message>
        <source>Receipt sent to the printer</source>
        <translation>Чек отправлен на принтер</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Отчёт напечатан</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Отчёт отправлен на принтер</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Квитанция напечатана</translation>
    </message>
    <message>
        <source>Slip sent to the printer</source>
        <translation>Квитанция отправлена на принтер</translation>
    </message>
    <message>
        <source>The printer did not say how it ended. Look at the paper.</source>
        <translation>Принтер не сообщил результат. Посмотрите на бумагу.</translation>
    </message>
    <message>
        <source>The till was stopped before the printer was told.</source>
        <translation>Касса остановилась до того, как принтер получил задание.</translation>
    </message>
    <message>
        <source>This receipt has not been printed</source>
        <translation>Этот чек не напечатан</translation>
    </message>
    <message>
        <source>This report has not been printed</source>
        <translation>Этот отчёт не напечатан</translation>
    </message>
    <message>
        <source>This slip has not been printed</source>
        <translation>Эта квитанция не напечатана</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 мин</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
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
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
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
        <translation>Искать или сканировать</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}.</source>
        <translation>{name}: любые {quantity} за {value}; из этой позиции учтено {pieces}, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}.</source>
        <translation>{name}: возьмите {quantity}, платите за {paid}; самые дешёвые бесплатно, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {off} off this line.</source>
        <translation>{name}: {off} скидки на эту позицию.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off the whole basket, saves {off} here.</source>
        <translation>{name}: {percent}&#xa0;% скидки на всю корзину, здесь экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off this line, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% скидки на эту позицию, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off when {threshold} is spent; saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% скидки от суммы {threshold}; экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {percent} % off, saves {off}.</source>
        <translation>{name}: {percent}&#xa0;% скидки, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} each for {pieces}, saves {off}.</source>
        <translation>{name}: по {value}, штук: {pieces}, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off each of {pieces}, saves {off}.</source>
        <translation>{name}: {value} скидки на каждую, штук: {pieces}, экономия {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off the whole basket; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} скидки на всю корзину; на эту позицию приходится {off}.</translation>
    </message>
    <message>
        <source>{name}: {value} off when {threshold} is spent; this line&apos;s share is {off}.</source>
        <translation>{name}: {value} скидки от суммы {threshold}; на эту позицию приходится {off}.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Both sides agree</source>
        <translation>Обе стороны совпадают</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Цепочка цела</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
</context>
<context>
    <name>PutBackViewModel</name>
    <message>
        <source>All of it is back</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Nobody may collect it then; what was paid is owed back.</source>
        <translation>Потом никто не сможет забрать; оплаченное надо вернуть.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>That bag is not to be put back</source>
        <translation>Этот пакет не нужно возвращать</translation>
    </message>
    <message>
        <source>That is not to be put back: {name}</source>
        <translation>Это не нужно возвращать: {name}</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <translation>хранилось до {day}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Device number</source>
        <translation>Номер устройства</translation>
    </message>
    <message>
        <source>Did the money go back to the card?</source>
        <translation>Вернулись ли деньги на карту?</translation>
    </message>
    <message>
        <source>It counts as paid and the sale goes on.</source>
        <translation>Считается оплаченным, продажа продолжается.</translation>
    </message>
    <message>
        <source>Last amount</source>
        <translation>Последняя сумма</translation>
    </message>
    <message>
        <source>Last receipt number</source>
        <translation>Номер последнего чека</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последнее время</translation>
    </message>
    <message>
        <source>Look for number {number} at the foot of the printer&apos;s last receipts.</source>
        <translation>Ищите номер {number} внизу последних чеков принтера.</translation>
    </message>
    <message>
        <source>Look for number {number} on the terminal&apos;s slips and in its list of payments.</source>
        <translation>Ищите номер {number} на чеках терминала и в его списке платежей.</translation>
    </message>
    <message>
        <source>No, it stands</source>
        <translation>Нет, она в силе</translation>
    </message>
    <message>
        <source>No, it was not</source>
        <translation>Нет, не выдан</translation>
    </message>
    <message>
        <source>No, not charged</source>
        <translation>Нет, не списано</translation>
    </message>
    <message>
        <source>No, not paid back</source>
        <translation>Нет, не вернулись</translation>
    </message>
    <message>
        <source>Receipts today</source>
        <translation>Чеки сегодня</translation>
    </message>
    <message>
        <source>The amount is due again.</source>
        <translation>Сумма снова к оплате.</translation>
    </message>
    <message>
        <source>The card has still paid.</source>
        <translation>Карта по-прежнему оплатила.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone or bank</source>
        <translation>Телефон или банк клиента</translation>
    </message>
    <message>
        <source>The device&apos;s own list</source>
        <translation>Список в устройстве</translation>
    </message>
    <message>
        <source>The device&apos;s paper</source>
        <translation>Распечатка устройства</translation>
    </message>
    <message>
        <source>The receipt is made again, once.</source>
        <translation>Чек будет создан ещё раз, один.</translation>
    </message>
    <message>
        <source>The refund can be made again.</source>
        <translation>Возврат можно сделать снова.</translation>
    </message>
    <message>
        <source>The refund is recorded on the receipts page.</source>
        <translation>Возврат записывается на странице чеков.</translation>
    </message>
    <message>
        <source>The sale is recorded; no second receipt is made.</source>
        <translation>Продажа записывается; второй чек не создаётся.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Списано ли с карты?</translation>
    </message>
    <message>
        <source>Was the fiscal receipt issued?</source>
        <translation>Выдан ли фискальный чек?</translation>
    </message>
    <message>
        <source>Was the payment taken back?</source>
        <translation>Возвращён ли платёж?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Yes, charged</source>
        <translation>Да, списано</translation>
    </message>
    <message>
        <source>Yes, it was issued</source>
        <translation>Да, выдан</translation>
    </message>
    <message>
        <source>Yes, paid back</source>
        <translation>Да, вернулись</translation>
    </message>
    <message>
        <source>Yes, taken back</source>
        <translation>Да, возвращён</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытый</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>A device did not say how it ended.</source>
        <translation>Устройство не сказало, чем закончилось.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Другой вопрос</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Спросить устройство</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every device has said how it ended.</source>
        <translation>Каждое устройство сказало, чем закончилось.</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>To the answers</source>
        <translation>К ответам</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>it is asked</source>
        <translation>спрашиваем</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Ask the device</source>
        <translation>Спросить устройство</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Спрашиваем</translation>
    </message>
    <message>
        <source>Or answer yourself. What did you look at?</source>
        <translation>Или ответьте сами. Что вы проверили?</translation>
    </message>
    <message>
        <source>The answer is recorded with your name, what you looked at and the time. It cannot be changed.</source>
        <translation>Ответ записывается с вашим именем, основанием и временем. Изменить его нельзя.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>No other sale is finished before this is answered.</source>
        <translation>Ни одна другая продажа не завершится до ответа.</translation>
    </message>
    <message>
        <source>Open since {moment}</source>
        <translation>Открыто с {moment}</translation>
    </message>
    <message>
        <source>Selling goes on; only this waits for an answer.</source>
        <translation>Продажа идёт; только это ждёт ответа.</translation>
    </message>
    <message>
        <source>The device does not know either. Look at its paper, then answer here.</source>
        <translation>Устройство тоже не знает. Посмотрите распечатку, затем ответьте здесь.</translation>
    </message>
    <message>
        <source>choose what you looked at</source>
        <translation>выберите, что проверили</translation>
    </message>
    <message>
        <source>the device is asked</source>
        <translation>устройство спрашивают</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Undo void</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>answer first</source>
        <translation>сначала ответьте</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>нечего оплачивать</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Collect now</source>
        <translation>Забрать сейчас</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>I do not want it all</source>
        <translation>Хочу не всё</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <translation>Готово для вас</translation>
    </message>
    <message>
        <source>This is not my order</source>
        <translation>Это не мой заказ</translation>
    </message>
    <message>
        <source>Touch “Collect now” and we show you where it is.</source>
        <translation>Нажмите «Забрать сейчас», и мы покажем, где он.</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ваш заказ</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Agreed with the customer</source>
        <translation>Согласовано с клиентом</translation>
    </message>
    <message>
        <source>Best before soon</source>
        <translation>Истекает срок</translation>
    </message>
    <message>
        <source>Colleague is away</source>
        <translation>Коллеги нет</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Клиент вернулся</translation>
    </message>
    <message>
        <source>Customer cannot pay</source>
        <translation>Покупатель не может заплатить</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Покупатель передумал</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Покупатель ушёл</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Клиент ждёт</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Слишком долго</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>Негде взять</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Нажато по ошибке</translation>
    </message>
    <message>
        <source>Priced at the till</source>
        <translation>Цена названа на кассе</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Постоянный покупатель</translation>
    </message>
    <message>
        <source>Rung up by mistake</source>
        <translation>Пробито по ошибке</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>Отсканировано дважды</translation>
    </message>
    <message>
        <source>Shelf showed a lower price</source>
        <translation>На полке была цена ниже</translation>
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
        <translation>Не те товары в пакете</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Не тот заказ</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неверная цена</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Не тот товар</translation>
    </message>
</context>
<context>
    <name>ReasonOption</name>
    <message>
        <source>Fits exactly</source>
        <translation>Точно подходит</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Choose one to go on with it.</source>
        <translation>Выберите корзину, чтобы продолжить.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Ни одна не ждёт.</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Отложенные корзины</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Авторизация {code}</translation>
    </message>
    <message>
        <source>Buyer&apos;s tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>ВНЕСЕНИЕ</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>ИЗЪЯТИЕ</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>КОПИЯ {number}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесения</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Закрывает</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Ящик без продажи</translation>
    </message>
    <message>
        <source>Electronic receipt</source>
        <translation>Электронный чек</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Должно быть в ящике</translation>
    </message>
    <message>
        <source>Fiscal printer</source>
        <translation>Фискальный принтер</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Разменная сумма</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>К чеку {number}</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Оставлено в ящике</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Удалённые позиции</translation>
    </message>
    <message>
        <source>NOT A FISCAL RECEIPT</source>
        <translation>НЕ ФИСКАЛЬНЫЙ ЧЕК</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Номер на нём</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ВОЗВРАТ</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Количество возвратов</translation>
    </message>
    <message>
        <source>Refunds total</source>
        <translation>Возвраты всего</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Количество продаж</translation>
    </message>
    <message>
        <source>Sales total</source>
        <translation>Продажи всего</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>Серийный номер {serial}</translation>
    </message>
    <message>
        <source>Served by {cashier}</source>
        <translation>Кассир: {cashier}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Подпись покупателя</translation>
    </message>
    <message>
        <source>Signature of the shop</source>
        <translation>Подпись продавца</translation>
    </message>
    <message>
        <source>TO THE SAFE</source>
        <translation>В СЕЙФ</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>ИТОГ</translation>
    </message>
    <message>
        <source>TRAINING, NOT A RECEIPT</source>
        <translation>ОБУЧЕНИЕ, НЕ ЯВЛЯЕТСЯ ЧЕКОМ</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>В сейф</translation>
    </message>
    <message>
        <source>VAT {tax}</source>
        <translation>НДС {tax}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>АННУЛИРОВАНИЕ</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Количество аннулирований</translation>
    </message>
    <message>
        <source>Voids total</source>
        <translation>Аннулирования всего</translation>
    </message>
    <message>
        <source>X REPORT, SHIFT {number}</source>
        <translation>X-ОТЧЁТ, СМЕНА {number}</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>Вы сэкономили</translation>
    </message>
    <message>
        <source>Z REPORT {number}</source>
        <translation>Z-ОТЧЁТ {number}</translation>
    </message>
    <message>
        <source>{letter}  {rate}  net {net}</source>
        <translation>{letter}  {rate}  нетто {net}</translation>
    </message>
    <message>
        <source>{tax} VAT</source>
        <translation>{tax} НДС</translation>
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
        <translation>Спросить терминал</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Отменить на терминале</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Неизвестно, вернулись ли деньги на карту</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
</context>
<context>
    <name>RefundPane</name>
    <message>
        <source>All goods come back and all money goes back the way it came. The receipt of the void names this sale.</source>
        <translation>Весь товар возвращается, а деньги возвращаются тем же путём. Чек аннулирования указывает эту продажу.</translation>
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
        <translation>Всё</translation>
    </message>
    <message>
        <source>Give this amount back on the card terminal</source>
        <translation>Верните эту сумму на платёжном терминале</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Как возвращаются деньги</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>The customer gets back</source>
        <translation>Покупатель получает</translation>
    </message>
    <message>
        <source>Void the whole sale</source>
        <translation>Аннулировать всю продажу</translation>
    </message>
    <message>
        <source>We do not know if the card got its money back</source>
        <translation>Неизвестно, вернулись ли деньги на карту</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Что возвращается</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>RefundViewModel</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Аннулировать продажу</translation>
    </message>
    <message>
        <source>answer for the card first</source>
        <translation>сначала ответьте насчёт карты</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>выберите причину</translation>
    </message>
    <message>
        <source>choose goods worth {amount}</source>
        <translation>выберите товары на {amount}</translation>
    </message>
    <message>
        <source>choose what comes back</source>
        <translation>выберите, что возвращается</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>минутку</translation>
    </message>
    <message>
        <source>when the terminal has answered</source>
        <translation>когда терминал ответит</translation>
    </message>
    <message>
        <source>{amount} to the card</source>
        <translation>{amount} на карту</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card cannot pay more than is left to pay.</source>
        <translation>Картой нельзя заплатить больше, чем осталось.</translation>
    </message>
    <message>
        <source>A card has already paid for part of this basket.</source>
        <translation>Часть этой корзины уже оплачена картой.</translation>
    </message>
    <message>
        <source>A card has paid</source>
        <translation>Картой уже заплатили</translation>
    </message>
    <message>
        <source>A card payment was sent to the card terminal and nobody has said how it ended.</source>
        <translation>Платёж отправлен на терминал, и никто не сказал, чем он закончился.</translation>
    </message>
    <message>
        <source>A colleague has done this already.</source>
        <translation>Коллега уже сделал это.</translation>
    </message>
    <message>
        <source>A colleague has taken this on already.</source>
        <translation>Коллега уже взялся за это.</translation>
    </message>
    <message>
        <source>A decision is recorded with what it rests on.</source>
        <translation>Решение записывается вместе с основанием.</translation>
    </message>
    <message>
        <source>A discount is more than nothing and at most the whole price.</source>
        <translation>Скидка должна быть больше нуля и не больше всей цены.</translation>
    </message>
    <message>
        <source>A fiscal receipt needs goods that are paid for; this basket comes to nothing or less.</source>
        <translation>Фискальному чеку нужны товары, за которые платят; эта корзина даёт ноль или меньше.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue arrived damaged and is not used.</source>
        <translation>Новая копия каталога пришла повреждённой и не используется.</translation>
    </message>
    <message>
        <source>A new copy of the catalogue cannot be read from the disk.</source>
        <translation>Новую копию каталога не удаётся прочитать с диска.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the database.</source>
        <translation>Базу данных изменила более новая версия программы.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the records.</source>
        <translation>Записи создала более новая версия программы.</translation>
    </message>
    <message>
        <source>A number of notes or coins cannot be right.</source>
        <translation>Такое количество купюр или монет невозможно.</translation>
    </message>
    <message>
        <source>A payment card number was scanned; it was not kept.</source>
        <translation>Отсканирован номер платёжной карты; он не сохранён.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Человеку нужно имя.</translation>
    </message>
    <message>
        <source>A price cannot be below zero, and a label must name an amount.</source>
        <translation>Цена не может быть отрицательной, а этикетка должна содержать сумму.</translation>
    </message>
    <message>
        <source>A product has a name that the fiscal printer cannot print.</source>
        <translation>У товара название, которое фискальный принтер не может напечатать.</translation>
    </message>
    <message>
        <source>A sale is voided with a reason only.</source>
        <translation>Продажу аннулируют только с указанием причины.</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>На этой кассе уже открыта смена.</translation>
    </message>
    <message>
        <source>A table that has to change stays in use.</source>
        <translation>Таблица, которую нужно изменить, постоянно используется.</translation>
    </message>
    <message>
        <source>A terminal of this kind may not do this.</source>
        <translation>Терминал этого вида не может этого делать.</translation>
    </message>
    <message>
        <source>Accents are read wrongly</source>
        <translation>Буквы с надстрочными знаками читаются неверно</translation>
    </message>
    <message>
        <source>Already at the counter</source>
        <translation>Уже на кассе</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Уже выдано</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>Уже заменено</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Уже работает</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Уже настроено</translation>
    </message>
    <message>
        <source>Already taken</source>
        <translation>Уже забрали</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Another basket is open</source>
        <translation>Открыта другая корзина</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Другая валюта</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Другое устройство</translation>
    </message>
    <message>
        <source>Another device answers where this one was set up. It is given nothing.</source>
        <translation>Там, где настроено это устройство, отвечает другое. Ему ничего не дают.</translation>
    </message>
    <message>
        <source>Another fiscal printer</source>
        <translation>Другой фискальный принтер</translation>
    </message>
    <message>
        <source>Another installation has taken the place of this one.</source>
        <translation>Место этой установки заняла другая.</translation>
    </message>
    <message>
        <source>Another product may stand in only for one line, and may not cost more.</source>
        <translation>Другой товар может заменить только одну строку и не может стоить больше.</translation>
    </message>
    <message>
        <source>Another program or another till holds the device just now.</source>
        <translation>Устройство сейчас занято другой программой или другой кассой.</translation>
    </message>
    <message>
        <source>Another program uses the network port.</source>
        <translation>Сетевой порт занят другой программой.</translation>
    </message>
    <message>
        <source>Another receipt is open</source>
        <translation>Открыт другой чек</translation>
    </message>
    <message>
        <source>Answer it at the printer until it shows that it is ready, then finish the sale again.</source>
        <translation>Ответьте на принтере, пока он не покажет готовность, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Approval does not fit</source>
        <translation>Разрешение не подходит</translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation>Нужно разрешение</translation>
    </message>
    <message>
        <source>Ask a manager to change it there; it is here a minute later.</source>
        <translation>Попросите руководителя изменить это там; через минуту это будет здесь.</translation>
    </message>
    <message>
        <source>Ask again, or ask somebody else.</source>
        <translation>Попросите ещё раз или обратитесь к другому.</translation>
    </message>
    <message>
        <source>Ask for a new code and type it again.</source>
        <translation>Попросите новый код и введите его снова.</translation>
    </message>
    <message>
        <source>Ask for another card, or take cash.</source>
        <translation>Попросите другую карту или возьмите наличные.</translation>
    </message>
    <message>
        <source>Ask somebody who may approve it to enter their PIN or badge.</source>
        <translation>Попросите того, кто имеет право, ввести PIN или показать бейдж.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Попросите того, кто имеет право.</translation>
    </message>
    <message>
        <source>Ask the customer to collect the goods in time.</source>
        <translation>Попросите клиента забрать товар вовремя.</translation>
    </message>
    <message>
        <source>Ask the printer again, or answer the open question.</source>
        <translation>Спросите принтер ещё раз или ответьте на открытый вопрос.</translation>
    </message>
    <message>
        <source>Ask the terminal; if it cannot say, look at its last slip.</source>
        <translation>Спросите терминал; если он не знает, посмотрите его последний чек.</translation>
    </message>
    <message>
        <source>Asked often enough</source>
        <translation>Спрашивали достаточно</translation>
    </message>
    <message>
        <source>Backend has a fault</source>
        <translation>Ошибка сервера</translation>
    </message>
    <message>
        <source>Backend is busy</source>
        <translation>Сервер занят</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>Бейдж занят</translation>
    </message>
    <message>
        <source>Begin anew with the parcel&apos;s code.</source>
        <translation>Начните заново с кода посылки.</translation>
    </message>
    <message>
        <source>Bring the connection back; signing in works again within a minute.</source>
        <translation>Восстановите связь; вход заработает в течение минуты.</translation>
    </message>
    <message>
        <source>Call a colleague.</source>
        <translation>Позовите коллегу.</translation>
    </message>
    <message>
        <source>Call its service soon.</source>
        <translation>Вскоре вызовите сервис.</translation>
    </message>
    <message>
        <source>Call its service. Sell with the reserve printer until then.</source>
        <translation>Вызовите сервис. До тех пор продавайте на резервном принтере.</translation>
    </message>
    <message>
        <source>Cancelled at the printer</source>
        <translation>Отменён на принтере</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Нельзя отменить</translation>
    </message>
    <message>
        <source>Cannot stand in</source>
        <translation>Не может заменить</translation>
    </message>
    <message>
        <source>CapsLock is on</source>
        <translation>CapsLock включён</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>Карта отменена</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Карта отклонена</translation>
    </message>
    <message>
        <source>Card not answered</source>
        <translation>Карта без ответа</translation>
    </message>
    <message>
        <source>Card not known</source>
        <translation>Карта не выяснена</translation>
    </message>
    <message>
        <source>Cash enters or leaves the drawer with a reason only.</source>
        <translation>Наличные вносят и изымают только с указанием причины.</translation>
    </message>
    <message>
        <source>Cash of this sale lies in the drawer, so the sale cannot wait.</source>
        <translation>Наличные этой продажи лежат в ящике, поэтому продажа не может ждать.</translation>
    </message>
    <message>
        <source>Cash was taken</source>
        <translation>Наличные взяты</translation>
    </message>
    <message>
        <source>Catalogue cannot be read</source>
        <translation>Каталог не читается</translation>
    </message>
    <message>
        <source>Catalogue copy is damaged</source>
        <translation>Копия каталога повреждена</translation>
    </message>
    <message>
        <source>Catalogue copy not read</source>
        <translation>Копия каталога не прочитана</translation>
    </message>
    <message>
        <source>Catalogue is busy</source>
        <translation>Каталог занят</translation>
    </message>
    <message>
        <source>Change or remove the item, then go on.</source>
        <translation>Измените или удалите позицию, затем продолжайте.</translation>
    </message>
    <message>
        <source>Change the basket, then go on.</source>
        <translation>Измените корзину, затем продолжайте.</translation>
    </message>
    <message>
        <source>Check its cable and its power, or type the weight.</source>
        <translation>Проверьте кабель и питание или введите вес.</translation>
    </message>
    <message>
        <source>Check its name and that it is a CSV file in UTF-8, then import again.</source>
        <translation>Проверьте имя и что это файл CSV в UTF-8, затем импортируйте снова.</translation>
    </message>
    <message>
        <source>Check its name and who may use it, then try again.</source>
        <translation>Проверьте имя и права доступа и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Check its power supply and battery, then finish the sale again.</source>
        <translation>Проверьте питание и аккумулятор, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or take cash.</source>
        <translation>Проверьте, включён ли он и подключён ли, или возьмите наличные.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then finish again. Without it nothing may be sold.</source>
        <translation>Проверьте, включён ли он и подключён, затем завершите снова. Без него продавать нельзя.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then print again.</source>
        <translation>Проверьте, что принтер включён и подключён, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in. It comes back by itself.</source>
        <translation>Проверьте, включено ли оно и подключено ли. Оно вернётся само.</translation>
    </message>
    <message>
        <source>Check that it is the right file, then import again.</source>
        <translation>Проверьте, что это нужный файл, затем импортируйте снова.</translation>
    </message>
    <message>
        <source>Check the ID and hand over with a manager&apos;s approval and a reason.</source>
        <translation>Проверьте документ и выдайте с согласия руководителя, указав причину.</translation>
    </message>
    <message>
        <source>Check the age</source>
        <translation>Проверьте возраст</translation>
    </message>
    <message>
        <source>Check the cable and the settings of the printer, then finish the sale again.</source>
        <translation>Проверьте кабель и настройки принтера, затем завершите продажу ещё раз.</translation>
    </message>
    <message>
        <source>Check the code, or look the order up in another way.</source>
        <translation>Проверьте код или найдите заказ иначе.</translation>
    </message>
    <message>
        <source>Check the date and time of this terminal, then call support.</source>
        <translation>Проверьте дату и время этого терминала, затем обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Check the disk of this terminal, then import again.</source>
        <translation>Проверьте диск этого терминала, затем импортируйте снова.</translation>
    </message>
    <message>
        <source>Check the number on the receipt, or look in the list of sales.</source>
        <translation>Проверьте номер на чеке или поищите в списке продаж.</translation>
    </message>
    <message>
        <source>Check which protocol the scale is set to, or type the weight.</source>
        <translation>Проверьте протокол в весах или введите вес.</translation>
    </message>
    <message>
        <source>Check who owns the data directory, then start again.</source>
        <translation>Проверьте, кому принадлежит каталог данных, затем запустите снова.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Выберите человека из списка.</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Выберите причину или введите её.</translation>
    </message>
    <message>
        <source>Choose a receipt on paper, or scan the code of the customer.</source>
        <translation>Выберите бумажный чек или отсканируйте код клиента.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Выберите другой PIN.</translation>
    </message>
    <message>
        <source>Choose another product, or lower its price.</source>
        <translation>Выберите другой товар или снизьте его цену.</translation>
    </message>
    <message>
        <source>Choose at least {least} digits, not all alike and not in a row.</source>
        <translation>Выберите не меньше {least} цифр, не все одинаковые и не подряд.</translation>
    </message>
    <message>
        <source>Choose one of the answers on the page.</source>
        <translation>Выберите один из ответов на странице.</translation>
    </message>
    <message>
        <source>Choose what came back and why, then finish, so that the books are right.</source>
        <translation>Выберите, что вернули и почему, и завершите, чтобы учёт сошёлся.</translation>
    </message>
    <message>
        <source>Choose what the customer returns, and how much.</source>
        <translation>Выберите, что и сколько возвращает покупатель.</translation>
    </message>
    <message>
        <source>Choose what you looked at, then decide.</source>
        <translation>Выберите, что вы проверили, затем решайте.</translation>
    </message>
    <message>
        <source>Close a shift first.</source>
        <translation>Сначала закройте смену.</translation>
    </message>
    <message>
        <source>Close it until it clicks, then finish the sale again.</source>
        <translation>Закройте до щелчка, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Close it, then print again.</source>
        <translation>Закройте, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Close the cover and look: if the rest does not come out, print a copy.</source>
        <translation>Закройте крышку и посмотрите: если остаток не напечатается, напечатайте копию.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks, then print again.</source>
        <translation>Закройте крышку до щелчка, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Код не принят</translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation>Не хватает столбцов</translation>
    </message>
    <message>
        <source>Compare the paper with the question on the screen, then answer it.</source>
        <translation>Сравните бумагу с вопросом на экране, затем ответьте.</translation>
    </message>
    <message>
        <source>Compare the terminal&apos;s slip, then start the payment again.</source>
        <translation>Сравните чек терминала, затем начните оплату снова.</translation>
    </message>
    <message>
        <source>Compartment out of use</source>
        <translation>Ячейка не работает</translation>
    </message>
    <message>
        <source>Configuration not read</source>
        <translation>Конфигурация не прочитана</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <translation>Соединение небезопасно</translation>
    </message>
    <message>
        <source>Correct its settings in the configuration and start again.</source>
        <translation>Исправьте его настройки в конфигурации и запустите снова.</translation>
    </message>
    <message>
        <source>Correct its value, quantity or threshold.</source>
        <translation>Исправьте её значение, количество или порог.</translation>
    </message>
    <message>
        <source>Correct or remove the key and start again.</source>
        <translation>Исправьте или удалите ключ и запустите снова.</translation>
    </message>
    <message>
        <source>Correct that place and try again.</source>
        <translation>Исправьте это место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Correct the file and start again.</source>
        <translation>Исправьте файл и запустите снова.</translation>
    </message>
    <message>
        <source>Correct the first row and import again.</source>
        <translation>Исправьте первую строку и импортируйте снова.</translation>
    </message>
    <message>
        <source>Correct the rate in the catalogue or in the printer. Until then this cannot be sold.</source>
        <translation>Исправьте ставку в каталоге или в принтере. До тех пор это нельзя продать.</translation>
    </message>
    <message>
        <source>Correct the theme file and start again.</source>
        <translation>Исправьте файл темы и запустите снова.</translation>
    </message>
    <message>
        <source>Correct the value and start again.</source>
        <translation>Исправьте значение и запустите снова.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Исправьте названное и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Count again and correct the number.</source>
        <translation>Посчитайте снова и исправьте число.</translation>
    </message>
    <message>
        <source>Count again and name a smaller quantity.</source>
        <translation>Пересчитайте и назовите меньшее количество.</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Крышка открыта</translation>
    </message>
    <message>
        <source>Cover was opened</source>
        <translation>Крышку открыли</translation>
    </message>
    <message>
        <source>Cutter is jammed</source>
        <translation>Отрезчик заклинило</translation>
    </message>
    <message>
        <source>Daily report is missing</source>
        <translation>Нет дневного отчёта</translation>
    </message>
    <message>
        <source>Database is busy</source>
        <translation>База данных занята</translation>
    </message>
    <message>
        <source>Database is newer</source>
        <translation>База данных новее</translation>
    </message>
    <message>
        <source>Database is older</source>
        <translation>База данных старше</translation>
    </message>
    <message>
        <source>Database not reached</source>
        <translation>База данных недоступна</translation>
    </message>
    <message>
        <source>Day is being closed</source>
        <translation>День закрывается</translation>
    </message>
    <message>
        <source>Day perhaps not ended</source>
        <translation>День, возможно, не завершён</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Напечатано ли?</translation>
    </message>
    <message>
        <source>Did the label come out?</source>
        <translation>Вышла ли этикетка?</translation>
    </message>
    <message>
        <source>Do it at a till.</source>
        <translation>Сделайте это на кассе.</translation>
    </message>
    <message>
        <source>Do it at the terminal, then answer here what it says.</source>
        <translation>Сделайте это на терминале, затем ответьте здесь, что он показывает.</translation>
    </message>
    <message>
        <source>Do it in the terminal&apos;s own menu.</source>
        <translation>Сделайте это в меню терминала.</translation>
    </message>
    <message>
        <source>Do not sell with it. Call its service to put it into operation.</source>
        <translation>Не продавайте на нём. Вызовите сервис, чтобы ввести его в действие.</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Делается вручную</translation>
    </message>
    <message>
        <source>Door cannot be seen</source>
        <translation>Дверцу не видно</translation>
    </message>
    <message>
        <source>Door is stuck</source>
        <translation>Дверцу заклинило</translation>
    </message>
    <message>
        <source>Door left open</source>
        <translation>Дверца осталась открытой</translation>
    </message>
    <message>
        <source>Door was not opened</source>
        <translation>Дверца не открыта</translation>
    </message>
    <message>
        <source>Drawer is open</source>
        <translation>Ящик открыт</translation>
    </message>
    <message>
        <source>Drawer just opened</source>
        <translation>Ящик только что открыли</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <translation>Пустая корзина</translation>
    </message>
    <message>
        <source>End at the printer what it shows, then finish the sale again.</source>
        <translation>Закончите на принтере то, что он показывает, затем завершите продажу ещё раз.</translation>
    </message>
    <message>
        <source>Every payment is recorded here and in the terminal.</source>
        <translation>Каждый платёж записан здесь и в терминале.</translation>
    </message>
    <message>
        <source>Figures are not accepted</source>
        <translation>Суммы не приняты</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Файл уже есть</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Файл не прочитан</translation>
    </message>
    <message>
        <source>File not used</source>
        <translation>Файл не использован</translation>
    </message>
    <message>
        <source>Find out first how the card ended.</source>
        <translation>Сначала выясните, чем закончилось с картой.</translation>
    </message>
    <message>
        <source>Finish it or park it, then take the other one.</source>
        <translation>Завершите или отложите её, затем возьмите другую.</translation>
    </message>
    <message>
        <source>Finish or cancel it where it was begun, then finish the sale again.</source>
        <translation>Завершите или отмените его там, где начали, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Finish the sale again. If it happens again, call its service.</source>
        <translation>Завершите продажу ещё раз. Если это повторится, вызовите сервис.</translation>
    </message>
    <message>
        <source>Finish the sale, or reverse the card payment first.</source>
        <translation>Завершите продажу или сначала отмените платёж картой.</translation>
    </message>
    <message>
        <source>Finish the sale.</source>
        <translation>Завершите продажу.</translation>
    </message>
    <message>
        <source>Finish the step on the screen first, or go back.</source>
        <translation>Сначала завершите шаг на экране или вернитесь.</translation>
    </message>
    <message>
        <source>Fiscal clock is wrong</source>
        <translation>Часы фискального принтера неверны</translation>
    </message>
    <message>
        <source>Fiscal memory is closed</source>
        <translation>Фискальная память закрыта</translation>
    </message>
    <message>
        <source>Fiscal memory nearly full</source>
        <translation>Фискальная память почти полна</translation>
    </message>
    <message>
        <source>Fiscal paper is low</source>
        <translation>Фискальная бумага кончается</translation>
    </message>
    <message>
        <source>Fiscal printer has no paper</source>
        <translation>Фискальный принтер без бумаги</translation>
    </message>
    <message>
        <source>Fiscal printer is busy</source>
        <translation>Фискальный принтер занят</translation>
    </message>
    <message>
        <source>Fiscal printer is not ready</source>
        <translation>Принтер не готов</translation>
    </message>
    <message>
        <source>Fiscal printer is open</source>
        <translation>Фискальный принтер открыт</translation>
    </message>
    <message>
        <source>Fiscal printer is stuck</source>
        <translation>Фискальный принтер застрял</translation>
    </message>
    <message>
        <source>Fiscal printer is too hot</source>
        <translation>Фискальный принтер перегрет</translation>
    </message>
    <message>
        <source>Fiscal printer lacks power</source>
        <translation>Фискальному принтеру мало питания</translation>
    </message>
    <message>
        <source>Fiscal printer lets nobody in</source>
        <translation>Принтер не даёт доступа</translation>
    </message>
    <message>
        <source>Fiscal printer needs service</source>
        <translation>Фискальному принтеру нужен сервис</translation>
    </message>
    <message>
        <source>Fiscal printer not reached</source>
        <translation>Нет связи с фискальным принтером</translation>
    </message>
    <message>
        <source>Fiscal printer not understood</source>
        <translation>Принтер не понят</translation>
    </message>
    <message>
        <source>Fiscal printer said no</source>
        <translation>Принтер отказал</translation>
    </message>
    <message>
        <source>Fiscal printer waits for you</source>
        <translation>Фискальный принтер ждёт вас</translation>
    </message>
    <message>
        <source>For three days the back office has not confirmed who works here, so nobody is let in.</source>
        <translation>Три дня бэк-офис не подтверждал, кто здесь работает, поэтому никого не впускают.</translation>
    </message>
    <message>
        <source>Free some space today.</source>
        <translation>Освободите сегодня немного места.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите немного места, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Give one of the products another name, or sell them one after the other.</source>
        <translation>Дайте одному из товаров другое название или продайте их по отдельности.</translation>
    </message>
    <message>
        <source>Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>Укажите sqlite:///ФАЙЛ или postgresql+psycopg://ПОЛЬЗОВАТЕЛЬ@ХОСТ/ИМЯ.</translation>
    </message>
    <message>
        <source>Give the customer the money, then finish.</source>
        <translation>Выдайте покупателю деньги, затем завершите.</translation>
    </message>
    <message>
        <source>Give the empty back to the customer.</source>
        <translation>Верните тару покупателю.</translation>
    </message>
    <message>
        <source>Give the key that the backend wrote when it was set up.</source>
        <translation>Укажите ключ, который сервер записал при настройке.</translation>
    </message>
    <message>
        <source>Give the product a name of letters and digits.</source>
        <translation>Дайте товару название из букв и цифр.</translation>
    </message>
    <message>
        <source>Give the till&apos;s account the right to use it, and start the till again.</source>
        <translation>Дайте учётной записи кассы право на него и запустите кассу снова.</translation>
    </message>
    <message>
        <source>Go back to selling and scan it again.</source>
        <translation>Вернитесь к продаже и отсканируйте его ещё раз.</translation>
    </message>
    <message>
        <source>Go back to the basket and scan it again, or finish the sale first.</source>
        <translation>Вернитесь к корзине и отсканируйте снова или сначала завершите продажу.</translation>
    </message>
    <message>
        <source>Go back to the basket and start the payment again.</source>
        <translation>Вернитесь к корзине и начните оплату снова.</translation>
    </message>
    <message>
        <source>Go on selling, and call support today.</source>
        <translation>Продавайте дальше и обратитесь сегодня в поддержку.</translation>
    </message>
    <message>
        <source>Go on selling, and pair this terminal again.</source>
        <translation>Продавайте дальше и подключите этот терминал снова.</translation>
    </message>
    <message>
        <source>Go on selling, and tell the shop&apos;s support.</source>
        <translation>Продавайте дальше и сообщите в поддержку магазина.</translation>
    </message>
    <message>
        <source>Go on selling, and update this terminal.</source>
        <translation>Продавайте дальше и обновите этот терминал.</translation>
    </message>
    <message>
        <source>Go on selling, or close the shift first.</source>
        <translation>Продавайте дальше или сначала закройте смену.</translation>
    </message>
    <message>
        <source>Go on selling: sending starts again by itself.</source>
        <translation>Продавайте дальше: отправка возобновится сама.</translation>
    </message>
    <message>
        <source>Go on with the basket on the screen.</source>
        <translation>Продолжайте с корзиной на экране.</translation>
    </message>
    <message>
        <source>Go on without it, or do it at the printer itself.</source>
        <translation>Продолжайте без этого или сделайте это на самом принтере.</translation>
    </message>
    <message>
        <source>Go on; the next report comes after the next sale.</source>
        <translation>Продолжайте; следующий отчёт будет после следующей продажи.</translation>
    </message>
    <message>
        <source>Goods came back already</source>
        <translation>Товар уже вернули</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Возвращаемый товар</translation>
    </message>
    <message>
        <source>Hand nothing over. If the customer disagrees, call the manager.</source>
        <translation>Ничего не выдавайте. Если клиент не согласен, позовите менеджера.</translation>
    </message>
    <message>
        <source>Hand the parcel over yourself, or name the wall in the configuration.</source>
        <translation>Выдайте посылку сами или укажите стену в конфигурации.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Подготовьте новый рулон.</translation>
    </message>
    <message>
        <source>Have its clock set after the next daily report.</source>
        <translation>После следующего дневного отчёта настройте его часы.</translation>
    </message>
    <message>
        <source>Have its price corrected in the catalogue.</source>
        <translation>Попросите исправить его цену в каталоге.</translation>
    </message>
    <message>
        <source>Have its tax class corrected in the catalogue.</source>
        <translation>Попросите исправить его ставку налога в каталоге.</translation>
    </message>
    <message>
        <source>Have the currency of this till set to PLN.</source>
        <translation>Попросите установить для этой кассы валюту PLN.</translation>
    </message>
    <message>
        <source>Held longer already</source>
        <translation>Хранение уже продлено</translation>
    </message>
    <message>
        <source>Held no longer</source>
        <translation>Больше не хранится</translation>
    </message>
    <message>
        <source>Import the catalogue again.</source>
        <translation>Импортируйте каталог снова.</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Занято в другом месте</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Установите более новую версию снова.</translation>
    </message>
    <message>
        <source>Is the door open?</source>
        <translation>Открыта ли дверца?</translation>
    </message>
    <message>
        <source>It does not count as paid. Another amount is taken back on the terminal.</source>
        <translation>Не считается оплаченным. Другую сумму возвращают на терминале.</translation>
    </message>
    <message>
        <source>It is not known yet whether the fiscal printer issued the last receipt.</source>
        <translation>Пока неизвестно, выдал ли фискальный принтер последний чек.</translation>
    </message>
    <message>
        <source>Item is not accepted</source>
        <translation>Позиция не принята</translation>
    </message>
    <message>
        <source>Keep selling, and call support today.</source>
        <translation>Продавайте дальше и обратитесь сегодня в поддержку.</translation>
    </message>
    <message>
        <source>Keep the data directory and call support.</source>
        <translation>Сохраните каталог данных и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Key file missing</source>
        <translation>Нет файла ключа</translation>
    </message>
    <message>
        <source>Label is too small</source>
        <translation>Этикетка слишком мала</translation>
    </message>
    <message>
        <source>Label printer is busy</source>
        <translation>Принтер этикеток занят</translation>
    </message>
    <message>
        <source>Label printer is open</source>
        <translation>Принтер этикеток открыт</translation>
    </message>
    <message>
        <source>Label printer is silent</source>
        <translation>Принтер этикеток молчит</translation>
    </message>
    <message>
        <source>Label printer is too hot</source>
        <translation>Принтер этикеток перегрелся</translation>
    </message>
    <message>
        <source>Label printer pauses</source>
        <translation>Принтер этикеток на паузе</translation>
    </message>
    <message>
        <source>Large and small letters arrive the wrong way round.</source>
        <translation>Большие и маленькие буквы приходят наоборот.</translation>
    </message>
    <message>
        <source>Leave its price as it is.</source>
        <translation>Оставьте цену как есть.</translation>
    </message>
    <message>
        <source>Leave the order where it is, or offer another product.</source>
        <translation>Оставьте заказ там, где он есть, или предложите другой товар.</translation>
    </message>
    <message>
        <source>Letters get lost</source>
        <translation>Буквы теряются</translation>
    </message>
    <message>
        <source>Letters with accents arrive as {found}.</source>
        <translation>Буквы с надстрочными знаками приходят как {found}.</translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation>Временно заблокировано</translation>
    </message>
    <message>
        <source>Look at an identity card, then confirm the age or leave the product out.</source>
        <translation>Проверьте документ, затем подтвердите возраст или не продавайте товар.</translation>
    </message>
    <message>
        <source>Look at its screen, finish what is open there, then try once more.</source>
        <translation>Посмотрите на его экран, завершите открытое там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Look at the card terminal, then answer approved or declined.</source>
        <translation>Посмотрите на терминал и выберите: одобрено или отклонено.</translation>
    </message>
    <message>
        <source>Look at the door, and have its sensor repaired.</source>
        <translation>Осмотрите дверцу и отдайте датчик в ремонт.</translation>
    </message>
    <message>
        <source>Look at the door. The wall is asked again before anything is opened.</source>
        <translation>Посмотрите на дверцу. Прежде чем что-то откроется, стена будет спрошена снова.</translation>
    </message>
    <message>
        <source>Look at the last sale under Receipts.</source>
        <translation>Посмотрите последнюю продажу в Чеках.</translation>
    </message>
    <message>
        <source>Look at the lines again and choose one of them.</source>
        <translation>Просмотрите позиции снова и выберите одну из них.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Просмотрите список снова.</translation>
    </message>
    <message>
        <source>Look at the list of parked baskets again.</source>
        <translation>Просмотрите список отложенных корзин снова.</translation>
    </message>
    <message>
        <source>Look at the list of payments again.</source>
        <translation>Просмотрите список платежей снова.</translation>
    </message>
    <message>
        <source>Look at the order as it is now, then decide again.</source>
        <translation>Посмотрите на заказ, каким он стал, и решите снова.</translation>
    </message>
    <message>
        <source>Look at the printer, then finish the sale again, or take the payment back.</source>
        <translation>Посмотрите на принтер, затем снова завершите продажу или верните оплату.</translation>
    </message>
    <message>
        <source>Look at the printer, then make the report again.</source>
        <translation>Посмотрите на принтер, затем сделайте отчёт снова.</translation>
    </message>
    <message>
        <source>Look at the printer. Only if there is no label, print it anew.</source>
        <translation>Посмотрите на принтер. Только если этикетки нет, напечатайте её заново.</translation>
    </message>
    <message>
        <source>Look at the printer: if there is no whole receipt, print a copy.</source>
        <translation>Посмотрите на принтер: если целого чека нет, напечатайте копию.</translation>
    </message>
    <message>
        <source>Look at the terminal; if it printed no report, end its day again.</source>
        <translation>Посмотрите на терминал; если он не напечатал отчёт, завершите его день ещё раз.</translation>
    </message>
    <message>
        <source>Look for the code in the message, or call a colleague.</source>
        <translation>Найдите код в сообщении или позовите коллегу.</translation>
    </message>
    <message>
        <source>Look inside and shut it.</source>
        <translation>Загляните внутрь и закройте.</translation>
    </message>
    <message>
        <source>Look the order up by its code, its number or a name.</source>
        <translation>Найдите заказ по коду, номеру или имени.</translation>
    </message>
    <message>
        <source>Look the order up by its number.</source>
        <translation>Найдите заказ по номеру.</translation>
    </message>
    <message>
        <source>Look where the parcel was put, and correct its place.</source>
        <translation>Проверьте, куда положена посылка, и исправьте её место.</translation>
    </message>
    <message>
        <source>Look whether it was done, then go on, and tell the shop&apos;s support.</source>
        <translation>Посмотрите, сделано ли это, продолжайте работу и сообщите в поддержку магазина.</translation>
    </message>
    <message>
        <source>Look whether the goods are still in their bin, then hand over with an approval.</source>
        <translation>Посмотрите, лежит ли товар ещё на месте, затем выдайте с согласия.</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>Уменьшите количество.</translation>
    </message>
    <message>
        <source>Make the daily report first: press More, then X report.</source>
        <translation>Сначала сделайте дневной отчёт: нажмите Ещё, затем X-отчёт.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Ошибка чтения</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Деньги к выдаче</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Больше, чем к оплате</translation>
    </message>
    <message>
        <source>More than was counted</source>
        <translation>Больше, чем посчитано</translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation>Больше, чем продано</translation>
    </message>
    <message>
        <source>More would be paid than is due for this order.</source>
        <translation>Было бы уплачено больше, чем нужно за этот заказ.</translation>
    </message>
    <message>
        <source>Name a receipt printer in the configuration, or go on without paper.</source>
        <translation>Укажите принтер чеков в конфигурации или продолжайте без бумаги.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Укажите другой файл или переместите тот.</translation>
    </message>
    <message>
        <source>Name cannot be printed</source>
        <translation>Название не напечатать</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Name the letter in the settings, or correct the tax class of the product.</source>
        <translation>Укажите букву в настройках или исправьте налоговый класс товара.</translation>
    </message>
    <message>
        <source>Name the right data directory in the configuration.</source>
        <translation>Укажите в конфигурации правильный каталог данных.</translation>
    </message>
    <message>
        <source>Name the right data directory.</source>
        <translation>Укажите правильный каталог данных.</translation>
    </message>
    <message>
        <source>No Enter comes behind a code.</source>
        <translation>После кода не приходит Enter.</translation>
    </message>
    <message>
        <source>No Z report yet</source>
        <translation>Z-отчёта ещё нет</translation>
    </message>
    <message>
        <source>No card asked</source>
        <translation>Карту не запрашивали</translation>
    </message>
    <message>
        <source>No card payment is waiting for an answer.</source>
        <translation>Ни один платёж картой не ждёт ответа.</translation>
    </message>
    <message>
        <source>No card was charged: the terminal was not asked for money.</source>
        <translation>С карты ничего не списано: терминал не просили о деньгах.</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this terminal.</source>
        <translation>На этом терминале не настроен денежный ящик.</translation>
    </message>
    <message>
        <source>No daily report</source>
        <translation>Дневного отчёта нет</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Без залога</translation>
    </message>
    <message>
        <source>No deposit is paid for {product}.</source>
        <translation>За {product} залог не берут.</translation>
    </message>
    <message>
        <source>No discount here</source>
        <translation>Здесь без скидки</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Нет ящика</translation>
    </message>
    <message>
        <source>No fiscal receipt</source>
        <translation>Фискального чека нет</translation>
    </message>
    <message>
        <source>No fiscal receipt is in doubt any more.</source>
        <translation>Ни один фискальный чек больше не под вопросом.</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Нет принтера этикеток</translation>
    </message>
    <message>
        <source>No label printer is set up at this terminal.</source>
        <translation>На этом месте не настроен принтер этикеток.</translation>
    </message>
    <message>
        <source>No labels left</source>
        <translation>Нет этикеток</translation>
    </message>
    <message>
        <source>No line was chosen to come back.</source>
        <translation>Не выбрано ни одной позиции для возврата.</translation>
    </message>
    <message>
        <source>No lockers</source>
        <translation>Нет ячеек</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Уже не ждёт</translation>
    </message>
    <message>
        <source>No order of this shop has this code.</source>
        <translation>Ни у одного заказа этого магазина нет такого кода.</translation>
    </message>
    <message>
        <source>No order of this shop that is known here has this bag.</source>
        <translation>Ни один известный здесь заказ этого магазина не имеет этого пакета.</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <source>No product here has the code {code}.</source>
        <translation>Ни у одного товара здесь нет кода {code}.</translation>
    </message>
    <message>
        <source>No receipt printer is set up at this terminal.</source>
        <translation>На этом терминале не настроен принтер чеков.</translation>
    </message>
    <message>
        <source>No records here</source>
        <translation>Нет записей</translation>
    </message>
    <message>
        <source>No sale was lost. Nobody can sign in until the file is back.</source>
        <translation>Ни одна продажа не потеряна. Пока файл не вернётся, никто не войдёт.</translation>
    </message>
    <message>
        <source>No sale was lost: the catalogue is only a copy.</source>
        <translation>Ни одна продажа не потеряна: каталог — лишь копия.</translation>
    </message>
    <message>
        <source>No sale with the number {number} is known here.</source>
        <translation>Продажа с номером {number} здесь неизвестна.</translation>
    </message>
    <message>
        <source>No scanning here</source>
        <translation>Здесь не сканируют</translation>
    </message>
    <message>
        <source>No screen</source>
        <translation>Нет экрана</translation>
    </message>
    <message>
        <source>No shift has been closed at this till.</source>
        <translation>На этой кассе ещё не закрывали ни одной смены.</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>На этой кассе нет открытой смены.</translation>
    </message>
    <message>
        <source>No such bag here</source>
        <translation>Такого пакета здесь нет</translation>
    </message>
    <message>
        <source>No such coins</source>
        <translation>Таких монет нет</translation>
    </message>
    <message>
        <source>No such compartment</source>
        <translation>Нет такой ячейки</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Такой позиции нет</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Нет такого заказа</translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation>Такого платежа нет</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Нет такого вопроса</translation>
    </message>
    <message>
        <source>No tax letter</source>
        <translation>Нет налоговой буквы</translation>
    </message>
    <message>
        <source>No wall of lockers is set up at this terminal.</source>
        <translation>На этом месте не настроена стена ячеек.</translation>
    </message>
    <message>
        <source>No word from the back office</source>
        <translation>Нет вестей от бэк-офиса</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Никто не отвечает</translation>
    </message>
    <message>
        <source>Nobody can decide about orders in this store now.</source>
        <translation>Сейчас никто не может решать о заказах в этом магазине.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>Nobody is signed in at this till.</source>
        <translation>На этой кассе никто не вошёл.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Неизвестный человек</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of a payment for this order.</source>
        <translation>Пока неизвестно, что стало с оплатой этого заказа.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved. Nothing is asked for twice.</source>
        <translation>Ещё никто не знает, прошли ли деньги. Ничего не просим дважды.</translation>
    </message>
    <message>
        <source>Not a basket</source>
        <translation>Это не корзина</translation>
    </message>
    <message>
        <source>Not a code of the sheet</source>
        <translation>Это не код с листа</translation>
    </message>
    <message>
        <source>Not a count</source>
        <translation>Это не подсчёт</translation>
    </message>
    <message>
        <source>Not a discount</source>
        <translation>Это не скидка</translation>
    </message>
    <message>
        <source>Not a pickup code</source>
        <translation>Это не код выдачи</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>Это не цена</translation>
    </message>
    <message>
        <source>Not a promotion</source>
        <translation>Это не акция</translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation>Это не количество</translation>
    </message>
    <message>
        <source>Not a receipt</source>
        <translation>Это не чек</translation>
    </message>
    <message>
        <source>Not a receipt code</source>
        <translation>Это не код чека</translation>
    </message>
    <message>
        <source>Not a sale</source>
        <translation>Это не продажа</translation>
    </message>
    <message>
        <source>Not a tax number</source>
        <translation>Это не налоговый номер</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Not all letters of a code arrive: {found}.</source>
        <translation>Приходят не все знаки кода: {found}.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>Нет права использовать</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Это не сумма</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Это не ответ</translation>
    </message>
    <message>
        <source>Not at this terminal</source>
        <translation>Не на этом терминале</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Недостаточно на складе</translation>
    </message>
    <message>
        <source>Not enough in the drawer</source>
        <translation>В ящике недостаточно</translation>
    </message>
    <message>
        <source>Not for this place</source>
        <translation>Не для этого места</translation>
    </message>
    <message>
        <source>Not in fiscal mode</source>
        <translation>Не в фискальном режиме</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not of this shift</source>
        <translation>Не из этой смены</translation>
    </message>
    <message>
        <source>Not our records</source>
        <translation>Это не наши записи</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ещё не оплачено</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Not that many</source>
        <translation>Столько нет</translation>
    </message>
    <message>
        <source>Not the back office&apos;s key</source>
        <translation>Это не ключ бэк-офиса</translation>
    </message>
    <message>
        <source>Not the right bin</source>
        <translation>Не та ячейка</translation>
    </message>
    <message>
        <source>Not the right code</source>
        <translation>Не тот код</translation>
    </message>
    <message>
        <source>Note the code below and ask the shop&apos;s support.</source>
        <translation>Запишите код ниже и обратитесь в поддержку магазина.</translation>
    </message>
    <message>
        <source>Notes and coins cannot make that amount.</source>
        <translation>Из купюр и монет не составить эту сумму.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Nothing closes a code</source>
        <translation>Ничто не завершает код</translation>
    </message>
    <message>
        <source>Nothing has to be done. Selling is safer with the AIM identifier: see the scanner&apos;s manual.</source>
        <translation>Ничего делать не нужно. Продавать надёжнее с идентификатором AIM: см. руководство сканера.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Больше нечего оплачивать.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Не о чем спрашивать</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Нечего оплачивать</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Нечего записывать</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Не о чем отчитываться</translation>
    </message>
    <message>
        <source>Nothing to weigh</source>
        <translation>Нечего взвешивать</translation>
    </message>
    <message>
        <source>Nothing was deleted on either side.</source>
        <translation>Ни на одной стороне ничего не удалено.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Part of the records cannot be trusted.</source>
        <translation>Ничего не удалено. Части записей нельзя доверять.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was not sent is still here.</source>
        <translation>Ничего не удалено. Неотправленное всё ещё здесь.</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation>Ничего не потеряно и ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was lost that was stored. The basket is kept.</source>
        <translation>Ничего сохранённого не потеряно. Корзина осталась.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was lost. All sales are kept here and will be sent.</source>
        <translation>Ничего не потеряно. Все продажи сохранены здесь и будут отправлены.</translation>
    </message>
    <message>
        <source>Nothing was lost. Codes can be typed meanwhile.</source>
        <translation>Ничего не потеряно. Коды пока можно набирать.</translation>
    </message>
    <message>
        <source>Nothing was lost. Printing goes on.</source>
        <translation>Ничего не потеряно. Печать продолжается.</translation>
    </message>
    <message>
        <source>Nothing was lost. Sales are kept here until they are sent.</source>
        <translation>Ничего не потеряно. Продажи хранятся здесь до отправки.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on without it.</source>
        <translation>Ничего не потеряно. Продажа идёт без него.</translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on.</source>
        <translation>Ничего не потеряно. Продажа продолжается.</translation>
    </message>
    <message>
        <source>Nothing was lost. The basket is as it was.</source>
        <translation>Ничего не потеряно. Корзина такая, как была.</translation>
    </message>
    <message>
        <source>Nothing was lost. The built-in theme is used.</source>
        <translation>Ничего не потеряно. Используется встроенная тема.</translation>
    </message>
    <message>
        <source>Nothing was lost. The door stays shut.</source>
        <translation>Ничего не потеряно. Дверца остаётся закрытой.</translation>
    </message>
    <message>
        <source>Nothing was lost. The label was not printed.</source>
        <translation>Ничего не потеряно. Этикетка не напечатана.</translation>
    </message>
    <message>
        <source>Nothing was lost. The old catalogue stays in use.</source>
        <translation>Ничего не потеряно. Работает прежний каталог.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is still inside.</source>
        <translation>Ничего не потеряно. Посылка всё ещё внутри.</translation>
    </message>
    <message>
        <source>Nothing was lost. The parcel is where it was, or in front of you.</source>
        <translation>Ничего не потеряно. Посылка там, где была, или перед вами.</translation>
    </message>
    <message>
        <source>Nothing was lost. Whatever was asked for happens once.</source>
        <translation>Ничего не потеряно. То, о чём просили, произойдёт лишь один раз.</translation>
    </message>
    <message>
        <source>Nothing was lost: the program did not start.</source>
        <translation>Ничего не потеряно: программа не запустилась.</translation>
    </message>
    <message>
        <source>Nothing was sold and nothing was changed.</source>
        <translation>Ничего не продано и ничего не изменено.</translation>
    </message>
    <message>
        <source>Of {name}, only {left} can still come back.</source>
        <translation>{name}: можно вернуть ещё только {left}.</translation>
    </message>
    <message>
        <source>Of {name}, there is less in the order than was named.</source>
        <translation>Товара {name} в заказе меньше, чем названо.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>One name, two rates</source>
        <translation>Одно название, две ставки</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>Только одна</translation>
    </message>
    <message>
        <source>Only a colleague can hand it over</source>
        <translation>Выдать может только коллега</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Откройте снова.</translation>
    </message>
    <message>
        <source>Open it, take out torn paper and close it, then finish the sale again, or call its service.</source>
        <translation>Откройте, выньте порванную бумагу и закройте, затем снова завершите продажу или вызовите сервис.</translation>
    </message>
    <message>
        <source>Open the drawer with its key, or name it in the configuration.</source>
        <translation>Откройте ящик ключом или укажите его в конфигурации.</translation>
    </message>
    <message>
        <source>Open the shift with a counted float.</source>
        <translation>Откройте смену с посчитанной разменной суммой.</translation>
    </message>
    <message>
        <source>Order used already</source>
        <translation>Команда уже использована</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Другая валюта</translation>
    </message>
    <message>
        <source>Other labels wait in the label printer.</source>
        <translation>В принтере этикеток ждут другие этикетки.</translation>
    </message>
    <message>
        <source>PIN taken</source>
        <translation>PIN занят</translation>
    </message>
    <message>
        <source>PIN too simple</source>
        <translation>PIN слишком простой</translation>
    </message>
    <message>
        <source>Pair with the backend of the right shop, or start with an empty data directory.</source>
        <translation>Подключите к серверу нужного магазина или начните с пустым каталогом данных.</translation>
    </message>
    <message>
        <source>Pairing is damaged</source>
        <translation>Подключение повреждено</translation>
    </message>
    <message>
        <source>Pairing is over</source>
        <translation>Подключение завершено</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Бумага заканчивается</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Бумага закончилась</translation>
    </message>
    <message>
        <source>Paper ran out</source>
        <translation>Кончилась бумага</translation>
    </message>
    <message>
        <source>Part of the total has not been paid.</source>
        <translation>Часть суммы не оплачена.</translation>
    </message>
    <message>
        <source>Part of {number} was refunded, so it cannot be voided.</source>
        <translation>Часть {number} уже вернули, поэтому аннулировать нельзя.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Payment is open</source>
        <translation>Идёт оплата</translation>
    </message>
    <message>
        <source>Payment not decided</source>
        <translation>Оплата не выяснена</translation>
    </message>
    <message>
        <source>People come from the back office</source>
        <translation>Люди приходят из бэк-офиса</translation>
    </message>
    <message>
        <source>Perhaps collected already</source>
        <translation>Возможно, уже получено</translation>
    </message>
    <message>
        <source>Picking is not over</source>
        <translation>Сборка не завершена</translation>
    </message>
    <message>
        <source>Plug in the right printer, or correct the settings.</source>
        <translation>Подключите правильный принтер или исправьте настройки.</translation>
    </message>
    <message>
        <source>Plug it in again, into the same socket if you can. It comes back by itself.</source>
        <translation>Подключите его снова, по возможности в то же гнездо. Он вернётся сам.</translation>
    </message>
    <message>
        <source>Plug the right one in. If it was exchanged on purpose, write its name into the settings.</source>
        <translation>Подключите нужное. Если его заменили намеренно, впишите его имя в настройки.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Порт занят</translation>
    </message>
    <message>
        <source>Press its online button, then print again.</source>
        <translation>Нажмите на нём кнопку online, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Press its pause button, then print again.</source>
        <translation>Нажмите кнопку паузы, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>Цены без налога</translation>
    </message>
    <message>
        <source>Printer cannot do this</source>
        <translation>Принтер этого не умеет</translation>
    </message>
    <message>
        <source>Printer is busy</source>
        <translation>Принтер занят</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation>Принтер офлайн</translation>
    </message>
    <message>
        <source>Printer is silent</source>
        <translation>Принтер молчит</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Нет связи с принтером</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Принтер остановился</translation>
    </message>
    <message>
        <source>Push the door and open it again, or fetch a colleague with the key.</source>
        <translation>Прижмите дверцу и откройте снова или позовите кого-нибудь с ключом.</translation>
    </message>
    <message>
        <source>Push the drawer shut, then scan again.</source>
        <translation>Задвиньте ящик и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Push the drawer shut.</source>
        <translation>Задвиньте ящик.</translation>
    </message>
    <message>
        <source>Put in a new ribbon, then print again.</source>
        <translation>Вставьте новую ленту, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover, then finish the sale again.</source>
        <translation>Вставьте новый рулон и закройте крышку, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover; then print again.</source>
        <translation>Вставьте новый рулон и закройте крышку, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Put in a new roll and look: if the rest does not come out, print a copy.</source>
        <translation>Вставьте новый рулон и посмотрите: если остаток не напечатается, напечатайте копию.</translation>
    </message>
    <message>
        <source>Put in a new roll of labels, then print again.</source>
        <translation>Вставьте новый рулон этикеток, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Put it on the scale, or type its weight.</source>
        <translation>Положите на весы или введите вес.</translation>
    </message>
    <message>
        <source>Put the bag back and fetch the one of {code}.</source>
        <translation>Верните пакет и принесите тот, что {code}.</translation>
    </message>
    <message>
        <source>Put the data directory on a local disk and start again.</source>
        <translation>Разместите каталог данных на локальном диске и запустите снова.</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>Положите товар на весы.</translation>
    </message>
    <message>
        <source>Read what the printer shows, then finish the sale again, or take the payment back.</source>
        <translation>Прочтите, что показывает принтер, и завершите продажу ещё раз или отмените оплату.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Нужна причина</translation>
    </message>
    <message>
        <source>Receipt is not accepted</source>
        <translation>Чек не принят</translation>
    </message>
    <message>
        <source>Receipt needs paper</source>
        <translation>Чеку нужна бумага</translation>
    </message>
    <message>
        <source>Receipt not found</source>
        <translation>Чек не найден</translation>
    </message>
    <message>
        <source>Receipt not known</source>
        <translation>Чек неизвестен</translation>
    </message>
    <message>
        <source>Receipt stands open</source>
        <translation>Чек остался открытым</translation>
    </message>
    <message>
        <source>Receipt was dropped</source>
        <translation>Чек отброшен</translation>
    </message>
    <message>
        <source>Records are damaged</source>
        <translation>Записи повреждены</translation>
    </message>
    <message>
        <source>Records are newer</source>
        <translation>Записи новее</translation>
    </message>
    <message>
        <source>Records differ</source>
        <translation>Записи различаются</translation>
    </message>
    <message>
        <source>Records not safe here</source>
        <translation>Записи здесь не в безопасности</translation>
    </message>
    <message>
        <source>Refund it.</source>
        <translation>Сделайте возврат.</translation>
    </message>
    <message>
        <source>Refund the rest of it.</source>
        <translation>Верните остальное.</translation>
    </message>
    <message>
        <source>Remove the line, and take it back on the page Receipts.</source>
        <translation>Удалите позицию и примите возврат на странице Чеки.</translation>
    </message>
    <message>
        <source>Restore the file from the backup of this terminal.</source>
        <translation>Восстановите файл из резервной копии этого терминала.</translation>
    </message>
    <message>
        <source>Ribbon is used up</source>
        <translation>Лента закончилась</translation>
    </message>
    <message>
        <source>Run omnitill backend migrate, then start the backend again.</source>
        <translation>Запустите omnitill backend migrate, затем снова сервер.</translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation>Тот же серийный номер</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation>Скажите, что вы видели</translation>
    </message>
    <message>
        <source>Scale below zero</source>
        <translation>Весы ниже нуля</translation>
    </message>
    <message>
        <source>Scale declines</source>
        <translation>Весы отказывают</translation>
    </message>
    <message>
        <source>Scale is silent</source>
        <translation>Весы молчат</translation>
    </message>
    <message>
        <source>Scale not found</source>
        <translation>Весы не найдены</translation>
    </message>
    <message>
        <source>Scale not understood</source>
        <translation>Весы непонятны</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Сначала отсканируйте товар.</translation>
    </message>
    <message>
        <source>Scan each one by itself.</source>
        <translation>Отсканируйте каждую отдельно.</translation>
    </message>
    <message>
        <source>Scan it again, or search for the product by name.</source>
        <translation>Отсканируйте снова или найдите товар по названию.</translation>
    </message>
    <message>
        <source>Scan it again, or type the digits under the bars.</source>
        <translation>Отсканируйте снова или введите цифры под штрихами.</translation>
    </message>
    <message>
        <source>Scan one code at a time.</source>
        <translation>Сканируйте по одному коду.</translation>
    </message>
    <message>
        <source>Scan the bin that holds the goods.</source>
        <translation>Отсканируйте ячейку, где лежит товар.</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a receipt, or go back to the basket.</source>
        <translation>Отсканируйте код внизу чека или вернитесь к корзине.</translation>
    </message>
    <message>
        <source>Scan the code in the customer&apos;s message, or the label on the bag.</source>
        <translation>Сканируйте код из сообщения клиента или этикетку на пакете.</translation>
    </message>
    <message>
        <source>Scan the code of the customer again, or leave the field empty.</source>
        <translation>Отсканируйте код покупателя ещё раз или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Scan the codes of the sheet one by one. If it was one of them, connect it as a serial device.</source>
        <translation>Сканируйте коды с листа один за другим. Если это был один из них, подключите сканер как последовательное устройство.</translation>
    </message>
    <message>
        <source>Scan the goods, or say why they are missing.</source>
        <translation>Отсканируйте товар или укажите, почему его нет.</translation>
    </message>
    <message>
        <source>Scan the serial number of the other piece.</source>
        <translation>Отсканируйте серийный номер другой единицы.</translation>
    </message>
    <message>
        <source>Scan the serial number on the box.</source>
        <translation>Отсканируйте серийный номер на коробке.</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Сканер отключён</translation>
    </message>
    <message>
        <source>Search for the product by name, or call somebody who knows it.</source>
        <translation>Найдите товар по названию или позовите того, кто его знает.</translation>
    </message>
    <message>
        <source>Sell the rest in a second sale.</source>
        <translation>Продайте остальное второй продажей.</translation>
    </message>
    <message>
        <source>Send the customer to the place that the code is for.</source>
        <translation>Направьте покупателя туда, где действует этот код.</translation>
    </message>
    <message>
        <source>Sending has a fault</source>
        <translation>Ошибка отправки</translation>
    </message>
    <message>
        <source>Serial number needed</source>
        <translation>Нужен серийный номер</translation>
    </message>
    <message>
        <source>Set a longer pause between letters, or connect it as a serial or HID POS device.</source>
        <translation>Установите более длинную паузу между знаками или подключите сканер как последовательное устройство либо HID POS.</translation>
    </message>
    <message>
        <source>Set it to send GS as a control character, or connect it as a serial or HID POS device.</source>
        <translation>Установите передачу GS как управляющего знака или подключите сканер как последовательное устройство либо HID POS.</translation>
    </message>
    <message>
        <source>Set the catalogue to prices that include tax.</source>
        <translation>Установите в каталоге цены с налогом.</translation>
    </message>
    <message>
        <source>Set the scanner to UTF-8 by its manual. Products are found all the same.</source>
        <translation>Установите в сканере UTF-8 по руководству. Товары находятся и так.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) as its suffix by its manual.</source>
        <translation>Установите в сканере Enter (CR) как суффикс по руководству.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {machine} by its manual, or connect it as a serial or HID POS device.</source>
        <translation>Установите в сканере клавиатуру {machine} по руководству или подключите его как последовательное устройство либо HID POS.</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Смена открыта</translation>
    </message>
    <message>
        <source>Shift not open</source>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>Shut the drawer first</source>
        <translation>Сначала закройте ящик</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the address of the backend.</source>
        <translation>Войдите в сеть или проверьте адрес сервера.</translation>
    </message>
    <message>
        <source>Sign in with a PIN, and have the badge given to a person.</source>
        <translation>Войдите по PIN и попросите закрепить бейдж за человеком.</translation>
    </message>
    <message>
        <source>Sign in with your PIN or badge.</source>
        <translation>Войдите по PIN или бейджу.</translation>
    </message>
    <message>
        <source>Sign in, then add people in the settings.</source>
        <translation>Войдите, затем добавьте людей в настройках.</translation>
    </message>
    <message>
        <source>Some of {name} is neither picked nor said to be missing.</source>
        <translation>Часть товара {name} не собрана и не отмечена как отсутствующая.</translation>
    </message>
    <message>
        <source>Somebody else began a receipt on the fiscal printer and did not end it.</source>
        <translation>Кто-то другой начал чек на фискальном принтере и не завершил его.</translation>
    </message>
    <message>
        <source>Somebody sees to it</source>
        <translation>Кто-то этим занимается</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Кто-то успел раньше</translation>
    </message>
    <message>
        <source>Somebody works on it</source>
        <translation>Над этим кто-то работает</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Ответил кто-то другой</translation>
    </message>
    <message>
        <source>Something is plugged in there, but it does not answer as this device would.</source>
        <translation>Там что-то подключено, но отвечает оно не как это устройство.</translation>
    </message>
    <message>
        <source>Something stands before a code</source>
        <translation>Перед кодом что-то стоит</translation>
    </message>
    <message>
        <source>Something stands behind a code</source>
        <translation>После кода что-то стоит</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Speak to your colleague, or take the order over with a reason.</source>
        <translation>Поговорите с коллегой или возьмите заказ на себя, указав причину.</translation>
    </message>
    <message>
        <source>Start it again, or take another way to pay.</source>
        <translation>Начните снова или выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>Start it where a graphical desktop runs.</source>
        <translation>Запустите программу там, где работает графический рабочий стол.</translation>
    </message>
    <message>
        <source>Start the card payment again.</source>
        <translation>Начните платёж картой снова.</translation>
    </message>
    <message>
        <source>Start the database or correct its address, then start the backend again.</source>
        <translation>Запустите базу данных или исправьте её адрес, затем снова запустите сервер.</translation>
    </message>
    <message>
        <source>Stop selling here and call support.</source>
        <translation>Прекратите здесь продажу и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Stop selling here, keep the data directory as it is, and call support.</source>
        <translation>Прекратите здесь продажу, не трогайте каталог данных и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation>Остановите другую программу или выберите другой порт.</translation>
    </message>
    <message>
        <source>Switch CapsLock off at the keyboard, and in the scanner&apos;s settings too.</source>
        <translation>Выключите CapsLock на клавиатуре, а также в настройках сканера.</translation>
    </message>
    <message>
        <source>Switch it off and on and look: if the receipt is not whole, print a copy.</source>
        <translation>Выключите и включите его и посмотрите: если чек неполный, напечатайте копию.</translation>
    </message>
    <message>
        <source>Switch it off and on, then print again.</source>
        <translation>Выключите и включите его, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Switch it off and on. Compare its settings with those of the till, the speed too.</source>
        <translation>Выключите его и включите. Сравните его настройки с настройками кассы, и скорость тоже.</translation>
    </message>
    <message>
        <source>Switch on GS (FNC1) by the scanner&apos;s manual, or connect it as a serial or HID POS device.</source>
        <translation>Включите GS (FNC1) по руководству сканера или подключите его как последовательное устройство либо HID POS.</translation>
    </message>
    <message>
        <source>Switch on the transmission of the check digit by the scanner&apos;s manual.</source>
        <translation>Включите передачу контрольной цифры по руководству сканера.</translation>
    </message>
    <message>
        <source>Switch the printer off, open the cover, take out the paper, switch it on and print again.</source>
        <translation>Выключите принтер, откройте крышку, выньте бумагу, включите и напечатайте снова.</translation>
    </message>
    <message>
        <source>Switch training mode, then try again.</source>
        <translation>Переключите режим обучения, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Take all but the Enter away from the suffix in the scanner&apos;s settings.</source>
        <translation>Уберите из суффикса в настройках сканера всё, кроме Enter.</translation>
    </message>
    <message>
        <source>Take everything off and set the scale to zero.</source>
        <translation>Снимите всё и обнулите весы.</translation>
    </message>
    <message>
        <source>Take everything off the scale, then weigh again.</source>
        <translation>Снимите всё с весов, затем взвесьте снова.</translation>
    </message>
    <message>
        <source>Take it off the shelf and fetch another one.</source>
        <translation>Уберите с полки и возьмите другой.</translation>
    </message>
    <message>
        <source>Take no second payment. Ask the card terminal for the first one.</source>
        <translation>Не принимайте вторую оплату. Запросите терминал о первой.</translation>
    </message>
    <message>
        <source>Take payment cards on the card terminal only.</source>
        <translation>Платёжные карты принимайте только на платёжном терминале.</translation>
    </message>
    <message>
        <source>Take the amount that is left.</source>
        <translation>Примите оставшуюся сумму.</translation>
    </message>
    <message>
        <source>Take the goods that come back on the page Receipts, and sell the rest on its own.</source>
        <translation>Примите возврат на странице Чеки, а остальное продайте отдельно.</translation>
    </message>
    <message>
        <source>Take the payment back, correct the basket or pay in another way, then go on.</source>
        <translation>Отмените оплату, исправьте корзину или оплатите иначе и продолжайте.</translation>
    </message>
    <message>
        <source>Take the payment first, then hand over.</source>
        <translation>Сначала примите оплату, затем выдайте.</translation>
    </message>
    <message>
        <source>Take the prefix away in the scanner&apos;s settings, or name it in the till&apos;s settings.</source>
        <translation>Уберите префикс в настройках сканера или укажите его в настройках кассы.</translation>
    </message>
    <message>
        <source>Take the rest, then finish the sale.</source>
        <translation>Примите остаток, затем завершите продажу.</translation>
    </message>
    <message>
        <source>Tax not set up</source>
        <translation>Налог не настроен</translation>
    </message>
    <message>
        <source>Tax rates differ</source>
        <translation>Налоговые ставки различаются</translation>
    </message>
    <message>
        <source>Terminal cannot do it</source>
        <translation>Терминал этого не может</translation>
    </message>
    <message>
        <source>Terminal is busy</source>
        <translation>Терминал занят</translation>
    </message>
    <message>
        <source>Terminal not reached</source>
        <translation>Терминал недоступен</translation>
    </message>
    <message>
        <source>That PIN cannot be used.</source>
        <translation>Этот PIN использовать нельзя.</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation>Этот PIN слишком легко угадать.</translation>
    </message>
    <message>
        <source>That amount cannot be taken.</source>
        <translation>Эту сумму принять нельзя.</translation>
    </message>
    <message>
        <source>That amount of cash cannot be.</source>
        <translation>Такая сумма наличных невозможна.</translation>
    </message>
    <message>
        <source>That answer does not fit this question.</source>
        <translation>Этот ответ не подходит к вопросу.</translation>
    </message>
    <message>
        <source>That badge belongs to nobody here.</source>
        <translation>Этот бейдж здесь никому не принадлежит.</translation>
    </message>
    <message>
        <source>That badge belongs to {person}.</source>
        <translation>Владелец этого бейджа: {person}.</translation>
    </message>
    <message>
        <source>That basket is at the counter, not parked.</source>
        <translation>Эта корзина на кассе, а не отложена.</translation>
    </message>
    <message>
        <source>That is a payment card</source>
        <translation>Это платёжная карта</translation>
    </message>
    <message>
        <source>That payment is no longer in the list.</source>
        <translation>Этого платежа уже нет в списке.</translation>
    </message>
    <message>
        <source>That person does not work at this terminal.</source>
        <translation>Этот человек не работает на этом терминале.</translation>
    </message>
    <message>
        <source>That print or drawer job is no longer waiting.</source>
        <translation>Это задание печати или ящика уже не ждёт.</translation>
    </message>
    <message>
        <source>That question is not in this till&apos;s journal.</source>
        <translation>Этого вопроса нет в журнале этой кассы.</translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}.</source>
        <translation>PIN неверный. Осталось попыток: {left}.</translation>
    </message>
    <message>
        <source>The address of the database cannot be used: {reason}.</source>
        <translation>Адрес базы данных использовать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The approval of {person} is for something else, or they may not approve this.</source>
        <translation>Разрешение, которое даёт {person}, относится к другому, или у этого человека нет такого права.</translation>
    </message>
    <message>
        <source>The backend answered in a way that cannot be used.</source>
        <translation>Сервер ответил так, что ответ нельзя использовать.</translation>
    </message>
    <message>
        <source>The backend asked to wait.</source>
        <translation>Сервер попросил подождать.</translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <translation>Нет связи с сервером.</translation>
    </message>
    <message>
        <source>The backend could not prove who it is.</source>
        <translation>Сервер не смог доказать, что это он.</translation>
    </message>
    <message>
        <source>The backend did not accept the key of the back office, or there is none here.</source>
        <translation>Сервер не принял ключ бэк-офиса, или ключа здесь нет.</translation>
    </message>
    <message>
        <source>The backend did not accept this: {reason}.</source>
        <translation>Сервер этого не принял: {reason}.</translation>
    </message>
    <message>
        <source>The backend holds another record than this terminal at the same place.</source>
        <translation>У сервера на этом месте другая запись, чем у этого терминала.</translation>
    </message>
    <message>
        <source>The backend holds other records of this terminal, perhaps from a restored backup.</source>
        <translation>У сервера другие записи этого терминала, возможно, из восстановленной копии.</translation>
    </message>
    <message>
        <source>The backend no longer knows the key of this terminal.</source>
        <translation>Сервер больше не знает ключа этого терминала.</translation>
    </message>
    <message>
        <source>The backend no longer understands this version.</source>
        <translation>Сервер больше не понимает эту версию.</translation>
    </message>
    <message>
        <source>The backend sells in {theirs}, and this terminal holds sales in {ours}.</source>
        <translation>Сервер продаёт в валюте {theirs}, а на этом терминале продажи в валюте {ours}.</translation>
    </message>
    <message>
        <source>The bank or the terminal said no.</source>
        <translation>Банк или терминал отказал.</translation>
    </message>
    <message>
        <source>The basket changed after the payment began.</source>
        <translation>Корзина изменилась после начала оплаты.</translation>
    </message>
    <message>
        <source>The basket file is wrong at {path}: {reason}.</source>
        <translation>В файле корзины ошибка в {path}: {reason}.</translation>
    </message>
    <message>
        <source>The card has its money back</source>
        <translation>Деньги уже на карте</translation>
    </message>
    <message>
        <source>The card payment was cancelled before it was approved.</source>
        <translation>Оплата картой отменена до одобрения.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>Платёжный терминал не отвечает.</translation>
    </message>
    <message>
        <source>The card terminal is occupied with something else.</source>
        <translation>Платёжный терминал занят другим.</translation>
    </message>
    <message>
        <source>The card was not charged. The payment stands as it was.</source>
        <translation>С карты ничего не списано. Оплата такая, как была.</translation>
    </message>
    <message>
        <source>The cash drawer has stood open for more than 30 seconds.</source>
        <translation>Денежный ящик открыт больше 30 секунд.</translation>
    </message>
    <message>
        <source>The cash drawer stands open, and this shop sells only with the drawer shut.</source>
        <translation>Денежный ящик открыт, а этот магазин продаёт только с закрытым ящиком.</translation>
    </message>
    <message>
        <source>The catalogue is being written by another program.</source>
        <translation>Каталог сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>The check digit of an EAN does not arrive.</source>
        <translation>Контрольная цифра EAN не приходит.</translation>
    </message>
    <message>
        <source>The clock of the fiscal printer does not agree with this till.</source>
        <translation>Часы фискального принтера не совпадают с этой кассой.</translation>
    </message>
    <message>
        <source>The code of the parcel does not fit on labels of this size.</source>
        <translation>Код посылки не помещается на этикетки такого размера.</translation>
    </message>
    <message>
        <source>The compartment was taken out of use.</source>
        <translation>Ячейка выведена из работы.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be read: {reason}.</source>
        <translation>Файл конфигурации {file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>The configuration has an unknown key {key}; the nearest known one is {nearest}.</source>
        <translation>В конфигурации неизвестный ключ {key}; ближайший известный — {nearest}.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open.</source>
        <translation>Крышка принтера чеков открыта.</translation>
    </message>
    <message>
        <source>The cover or the lever of the fiscal printer is open.</source>
        <translation>Крышка или рычаг фискального принтера открыты.</translation>
    </message>
    <message>
        <source>The cover was opened while the receipt was printing.</source>
        <translation>Крышку открыли во время печати чека.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is stuck.</source>
        <translation>Отрезчик принтера чеков застрял.</translation>
    </message>
    <message>
        <source>The data directory cannot be opened with the rights of this program.</source>
        <translation>У программы нет прав открыть каталог данных.</translation>
    </message>
    <message>
        <source>The data directory holds no records of a terminal.</source>
        <translation>В каталоге данных нет записей терминала.</translation>
    </message>
    <message>
        <source>The data directory holds the records of something else.</source>
        <translation>В каталоге данных записи чего-то другого.</translation>
    </message>
    <message>
        <source>The database of the backend cannot be opened.</source>
        <translation>Базу данных сервера открыть нельзя.</translation>
    </message>
    <message>
        <source>The device cannot be reached where it was set up.</source>
        <translation>Устройство недоступно там, где оно настроено.</translation>
    </message>
    <message>
        <source>The device is there, but this computer does not let the till open it.</source>
        <translation>Устройство есть, но этот компьютер не даёт кассе его открыть.</translation>
    </message>
    <message>
        <source>The device {device} cannot be used as it is configured: {reason}.</source>
        <translation>Устройство {device} нельзя использовать с такими настройками: {reason}.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Ошибка диска</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Диск почти заполнен</translation>
    </message>
    <message>
        <source>The disk of this terminal can be read but not written.</source>
        <translation>Диск этого терминала можно читать, но не записывать.</translation>
    </message>
    <message>
        <source>The disk of this terminal could not be written or read.</source>
        <translation>Диск этого терминала не удалось записать или прочитать.</translation>
    </message>
    <message>
        <source>The disk of this terminal has little space left.</source>
        <translation>На диске этого терминала мало места.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Диск этого терминала заполнен.</translation>
    </message>
    <message>
        <source>The disk settings would not keep sales through a power cut.</source>
        <translation>Настройки диска не сохранят продажи при отключении питания.</translation>
    </message>
    <message>
        <source>The disk takes nothing</source>
        <translation>Диск не принимает записи</translation>
    </message>
    <message>
        <source>The door of a compartment stands open for too long.</source>
        <translation>Дверца ячейки открыта слишком долго.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>В ящике нет столько денег.</translation>
    </message>
    <message>
        <source>The drawer was opened a moment ago.</source>
        <translation>Ящик только что открывали.</translation>
    </message>
    <message>
        <source>The figures of the promotion {name} make no sense.</source>
        <translation>Числа акции {name} не имеют смысла.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The file that pairs this terminal with the backend cannot be read.</source>
        <translation>Файл, связывающий этот терминал с сервером, не читается.</translation>
    </message>
    <message>
        <source>The file that protects the PINs is missing: {file}.</source>
        <translation>Нет файла, который защищает PIN: {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Файл {file} не читается.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>В файле {file} нет строк.</translation>
    </message>
    <message>
        <source>The file {file} is there already and is not written over.</source>
        <translation>Файл {file} уже есть, он не перезаписывается.</translation>
    </message>
    <message>
        <source>The first person of this terminal has been taken on already.</source>
        <translation>Первый человек этого терминала уже добавлен.</translation>
    </message>
    <message>
        <source>The first row names no column {missing}; the nearest is {nearest}.</source>
        <translation>В первой строке нет столбца {missing}; ближайший — {nearest}.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot be reached.</source>
        <translation>Фискальный принтер недоступен.</translation>
    </message>
    <message>
        <source>The fiscal printer cannot issue this receipt without paper.</source>
        <translation>Фискальный принтер не может выдать этот чек без бумаги.</translation>
    </message>
    <message>
        <source>The fiscal printer did not issue the receipt.</source>
        <translation>Фискальный принтер не выдал чек.</translation>
    </message>
    <message>
        <source>The fiscal printer did not make the daily report.</source>
        <translation>Фискальный принтер не сделал дневной отчёт.</translation>
    </message>
    <message>
        <source>The fiscal printer does not get enough power.</source>
        <translation>Фискальному принтеру не хватает питания.</translation>
    </message>
    <message>
        <source>The fiscal printer does not take an amount, quantity, discount or payment of this receipt.</source>
        <translation>Фискальный принтер не принимает сумму, количество, скидку или оплату этого чека.</translation>
    </message>
    <message>
        <source>The fiscal printer dropped the receipt before printing it.</source>
        <translation>Фискальный принтер отбросил чек до печати.</translation>
    </message>
    <message>
        <source>The fiscal printer gives this till no access at the moment.</source>
        <translation>Фискальный принтер сейчас не даёт этой кассе доступа.</translation>
    </message>
    <message>
        <source>The fiscal printer has no way to do what was asked.</source>
        <translation>Фискальный принтер не может сделать то, о чём просили.</translation>
    </message>
    <message>
        <source>The fiscal printer has not made the daily report of an earlier day.</source>
        <translation>Фискальный принтер не сделал дневной отчёт за прошлый день.</translation>
    </message>
    <message>
        <source>The fiscal printer is closing its day.</source>
        <translation>Фискальный принтер закрывает день.</translation>
    </message>
    <message>
        <source>The fiscal printer is doing something else.</source>
        <translation>Фискальный принтер занят другим.</translation>
    </message>
    <message>
        <source>The fiscal printer is in the middle of something and took no receipt.</source>
        <translation>Фискальный принтер занят незавершённым действием и не принял чек.</translation>
    </message>
    <message>
        <source>The fiscal printer is in training mode: its receipts are not valid.</source>
        <translation>Фискальный принтер в учебном режиме: его чеки недействительны.</translation>
    </message>
    <message>
        <source>The fiscal printer may not be used as it is set up.</source>
        <translation>Фискальный принтер с такими настройками использовать нельзя.</translation>
    </message>
    <message>
        <source>The fiscal printer pauses because it is too hot.</source>
        <translation>Фискальный принтер остановился: он слишком горячий.</translation>
    </message>
    <message>
        <source>The fiscal printer records sales in zloty (PLN) only.</source>
        <translation>Фискальный принтер учитывает продажи только в злотых (PLN).</translation>
    </message>
    <message>
        <source>The fiscal printer rejected the receipt for a reason of its own.</source>
        <translation>Фискальный принтер отклонил чек по собственной причине.</translation>
    </message>
    <message>
        <source>The fiscal printer shows a menu, a question or an error.</source>
        <translation>Фискальный принтер показывает меню, вопрос или ошибку.</translation>
    </message>
    <message>
        <source>The fiscal printer that answers is not the one that is set up here.</source>
        <translation>Отвечает не тот фискальный принтер, что настроен здесь.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take this receipt: {reason}.</source>
        <translation>Фискальный принтер не примет этот чек: {reason}.</translation>
    </message>
    <message>
        <source>The fiscal printer would not take {name}: {reason}.</source>
        <translation>Фискальный принтер не примет {name}: {reason}.</translation>
    </message>
    <message>
        <source>The goods can be held longer only once.</source>
        <translation>Хранение товара можно продлить только один раз.</translation>
    </message>
    <message>
        <source>The goods of this order are not in stock here.</source>
        <translation>Товара этого заказа здесь нет в наличии.</translation>
    </message>
    <message>
        <source>The goods of this order are not paid for.</source>
        <translation>Товар этого заказа не оплачен.</translation>
    </message>
    <message>
        <source>The goods of this order do not lie in the bin that was scanned.</source>
        <translation>Товар этого заказа не лежит в отсканированной ячейке.</translation>
    </message>
    <message>
        <source>The goods were handed over at {at}, {place}, by {handler}.</source>
        <translation>Товар выдан: {at}, {place}, {handler}.</translation>
    </message>
    <message>
        <source>The head of the label printer has to cool down.</source>
        <translation>Головка принтера этикеток должна остыть.</translation>
    </message>
    <message>
        <source>The head or the cover of the label printer is open.</source>
        <translation>Головка или крышка принтера этикеток открыта.</translation>
    </message>
    <message>
        <source>The kind of code is not told</source>
        <translation>Вид кода не сообщается</translation>
    </message>
    <message>
        <source>The label printer does not say how it is.</source>
        <translation>Принтер этикеток не сообщает своего состояния.</translation>
    </message>
    <message>
        <source>The label printer has no labels.</source>
        <translation>В принтере этикеток нет этикеток.</translation>
    </message>
    <message>
        <source>The label printer has no ribbon.</source>
        <translation>В принтере этикеток нет ленты.</translation>
    </message>
    <message>
        <source>The label printer was paused or is not ready.</source>
        <translation>Принтер этикеток остановлен или не готов.</translation>
    </message>
    <message>
        <source>The label was sent, and the printer did not say that it is out.</source>
        <translation>Этикетка отправлена, а принтер не подтвердил печать.</translation>
    </message>
    <message>
        <source>The last digit is missing</source>
        <translation>Не хватает последней цифры</translation>
    </message>
    <message>
        <source>The latch moved, and the door of the compartment did not open.</source>
        <translation>Замок сработал, а дверца ячейки не открылась.</translation>
    </message>
    <message>
        <source>The line is no longer there.</source>
        <translation>Этой позиции уже нет.</translation>
    </message>
    <message>
        <source>The line to the fiscal printer broke while the receipt was made.</source>
        <translation>Связь с фискальным принтером прервалась, пока делался чек.</translation>
    </message>
    <message>
        <source>The line to the printer broke while it was printing.</source>
        <translation>Связь с принтером прервалась во время печати.</translation>
    </message>
    <message>
        <source>The line to the terminal broke before it said how the payment ended.</source>
        <translation>Связь с терминалом оборвалась, прежде чем он сказал, чем закончилась оплата.</translation>
    </message>
    <message>
        <source>The local catalogue file cannot be read.</source>
        <translation>Локальный файл каталога не читается.</translation>
    </message>
    <message>
        <source>The mechanism of the fiscal printer does not move as it should.</source>
        <translation>Механизм фискального принтера движется не так, как должен.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is full, broken or closed.</source>
        <translation>Память фискального принтера полна, повреждена или закрыта.</translation>
    </message>
    <message>
        <source>The memory of the fiscal printer is nearly full.</source>
        <translation>Память фискального принтера почти полна.</translation>
    </message>
    <message>
        <source>The network answered in place of the backend, perhaps with a sign-in page.</source>
        <translation>Вместо сервера ответила сеть, возможно, страницей входа.</translation>
    </message>
    <message>
        <source>The one-time code is wrong, or its time is over.</source>
        <translation>Одноразовый код неверен или истёк.</translation>
    </message>
    <message>
        <source>The order has changed since it was shown here.</source>
        <translation>Заказ изменился с тех пор, как был здесь показан.</translation>
    </message>
    <message>
        <source>The order has come to a point where this cannot be done.</source>
        <translation>Заказ на том этапе, когда этого сделать нельзя.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>В заказе нет такой строки.</translation>
    </message>
    <message>
        <source>The order holds no goods to which this could be done.</source>
        <translation>В заказе нет товаров, с которыми это можно сделать.</translation>
    </message>
    <message>
        <source>The order is with {name} at this moment.</source>
        <translation>Заказ сейчас у {name}.</translation>
    </message>
    <message>
        <source>The order never reached the wall of lockers.</source>
        <translation>Команда не дошла до стены ячеек.</translation>
    </message>
    <message>
        <source>The order was being handed over when the line was cut.</source>
        <translation>Заказ выдавали, когда пропала связь.</translation>
    </message>
    <message>
        <source>The order was changed, and a newer code was sent.</source>
        <translation>Заказ изменён, отправлен более новый код.</translation>
    </message>
    <message>
        <source>The pairing code is wrong, too old or already used.</source>
        <translation>Код подключения неверный, устарел или уже использован.</translation>
    </message>
    <message>
        <source>The paper of the fiscal printer has run out.</source>
        <translation>В фискальном принтере кончилась бумага.</translation>
    </message>
    <message>
        <source>The paper ran out while the receipt was printing.</source>
        <translation>Бумага кончилась во время печати чека.</translation>
    </message>
    <message>
        <source>The paper roll is nearly at its end.</source>
        <translation>Рулон бумаги почти закончился.</translation>
    </message>
    <message>
        <source>The paper roll of the fiscal printer is nearly at its end.</source>
        <translation>Рулон бумаги фискального принтера почти кончился.</translation>
    </message>
    <message>
        <source>The parcel is stored. Two labels of one parcel would be two parcels.</source>
        <translation>Посылка сохранена. Две этикетки одной посылки были бы двумя посылками.</translation>
    </message>
    <message>
        <source>The parked basket was taken at another place, or given up.</source>
        <translation>Отложенную корзину взяли в другом месте или отменили.</translation>
    </message>
    <message>
        <source>The payment is kept until it is known. Nothing is printed twice.</source>
        <translation>Оплата хранится, пока не станет известно. Ничего не печатается дважды.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle of the receipt.</source>
        <translation>Принтер перестал принимать данные посреди чека.</translation>
    </message>
    <message>
        <source>The receipt has more lines than the fiscal printer takes.</source>
        <translation>В чеке больше строк, чем принимает фискальный принтер.</translation>
    </message>
    <message>
        <source>The receipt printer answers but is not ready.</source>
        <translation>Принтер чеков отвечает, но не готов.</translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation>Нет связи с принтером чеков.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Perhaps another till is printing on it.</source>
        <translation>Принтер чеков не отвечает. Возможно, на нём печатает другая касса.</translation>
    </message>
    <message>
        <source>The receipt printer has no paper.</source>
        <translation>В принтере чеков нет бумаги.</translation>
    </message>
    <message>
        <source>The receipt printer still works on an earlier job.</source>
        <translation>Принтер чеков ещё занят прежним заданием.</translation>
    </message>
    <message>
        <source>The receipt was begun on the fiscal printer and is not finished.</source>
        <translation>Чек на фискальном принтере начат и не завершён.</translation>
    </message>
    <message>
        <source>The receipt was cancelled at the fiscal printer.</source>
        <translation>Чек отменили на фискальном принтере.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>Записи не открываются</translation>
    </message>
    <message>
        <source>The sale is stored and can be printed later.</source>
        <translation>Продажа сохранена, её можно напечатать позже.</translation>
    </message>
    <message>
        <source>The sale is stored. Only a part of the receipt may be on paper.</source>
        <translation>Продажа сохранена. На бумаге может быть только часть чека.</translation>
    </message>
    <message>
        <source>The sale is stored. Only the paper may be missing.</source>
        <translation>Продажа сохранена. Может не хватать только бумаги.</translation>
    </message>
    <message>
        <source>The sale is stored. What waits in the printer may still come out.</source>
        <translation>Продажа сохранена. То, что ждёт в принтере, ещё может напечататься.</translation>
    </message>
    <message>
        <source>The sale is stored. Whether the receipt came out is not known.</source>
        <translation>Продажа сохранена. Вышел ли чек, неизвестно.</translation>
    </message>
    <message>
        <source>The scale answers in a way that the till does not understand.</source>
        <translation>Весы отвечают непонятно для кассы.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>С весами нет связи.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>Весы не отвечают.</translation>
    </message>
    <message>
        <source>The scale moves</source>
        <translation>Весы колеблются</translation>
    </message>
    <message>
        <source>The scale shows less than nothing.</source>
        <translation>Весы показывают меньше нуля.</translation>
    </message>
    <message>
        <source>The scale was not empty since the last weight was taken.</source>
        <translation>Весы не были пусты с последнего взвешивания.</translation>
    </message>
    <message>
        <source>The scanned code holds signs that no code of a shop has.</source>
        <translation>В отсканированном коде есть знаки, которых в кодах магазинов не бывает.</translation>
    </message>
    <message>
        <source>The scanned code is longer than any code a shop uses.</source>
        <translation>Отсканированный код длиннее любого кода магазина.</translation>
    </message>
    <message>
        <source>The scanner did not read the code right.</source>
        <translation>Сканер прочитал код неверно.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Сканер не говорит, какой вид кода он прочитал.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in where it was set up.</source>
        <translation>Сканер не подключён там, где он настроен.</translation>
    </message>
    <message>
        <source>The scanner sends {found} before each code.</source>
        <translation>Сканер передаёт {found} перед каждым кодом.</translation>
    </message>
    <message>
        <source>The scanner sends {found} behind each code, before the Enter.</source>
        <translation>Сканер передаёт {found} после каждого кода, перед Enter.</translation>
    </message>
    <message>
        <source>The scanner types as a {scanner} keyboard, and this computer reads a {machine} one.</source>
        <translation>Сканер печатает как клавиатура {scanner}, а этот компьютер читает клавиатуру {machine}.</translation>
    </message>
    <message>
        <source>The sensor of a door contradicts itself.</source>
        <translation>Датчик дверцы противоречит себе.</translation>
    </message>
    <message>
        <source>The separator arrives as letters</source>
        <translation>Разделитель приходит буквами</translation>
    </message>
    <message>
        <source>The separator is missing</source>
        <translation>Не хватает разделителя</translation>
    </message>
    <message>
        <source>The separator within a GS1 code arrives as {found}.</source>
        <translation>Разделитель в коде GS1 приходит как {found}.</translation>
    </message>
    <message>
        <source>The separator within a GS1 code does not arrive: batch and date run together.</source>
        <translation>Разделитель в коде GS1 не приходит: партия и дата сливаются.</translation>
    </message>
    <message>
        <source>The shop has no tax class for {product}.</source>
        <translation>У магазина нет ставки налога для {product}.</translation>
    </message>
    <message>
        <source>The shop owes the customer money for this basket.</source>
        <translation>За эту корзину магазин должен покупателю деньги.</translation>
    </message>
    <message>
        <source>The stored records of this terminal do not hold together.</source>
        <translation>Сохранённые записи этого терминала не согласуются.</translation>
    </message>
    <message>
        <source>The tables of the database are those of an older program.</source>
        <translation>Таблицы базы данных созданы более старой программой.</translation>
    </message>
    <message>
        <source>The terminal did not say whether it ended its day.</source>
        <translation>Терминал не сказал, завершил ли день.</translation>
    </message>
    <message>
        <source>The terminal knows nothing of this payment.</source>
        <translation>Терминал ничего не знает об этом платеже.</translation>
    </message>
    <message>
        <source>The terminal paid back to the card, and the till has no record of it yet.</source>
        <translation>Терминал вернул деньги на карту, а у кассы ещё нет об этом записи.</translation>
    </message>
    <message>
        <source>The terminal took another amount than it was asked for.</source>
        <translation>Терминал взял другую сумму, чем просили.</translation>
    </message>
    <message>
        <source>The theme file is not right.</source>
        <translation>Файл темы неверный.</translation>
    </message>
    <message>
        <source>The till and the fiscal printer did not understand each other.</source>
        <translation>Касса и фискальный принтер не поняли друг друга.</translation>
    </message>
    <message>
        <source>The till declined to do this.</source>
        <translation>Касса отказалась это сделать.</translation>
    </message>
    <message>
        <source>The till that decides for this store does not answer now.</source>
        <translation>Касса, которая решает за этот магазин, сейчас не отвечает.</translation>
    </message>
    <message>
        <source>The time to collect with this code is over.</source>
        <translation>Срок получения по этому коду истёк.</translation>
    </message>
    <message>
        <source>The total has changed</source>
        <translation>Сумма изменилась</translation>
    </message>
    <message>
        <source>The wall of lockers did not say whether the door opened.</source>
        <translation>Стена ячеек не сообщила, открылась ли дверца.</translation>
    </message>
    <message>
        <source>The wall of lockers has no compartment of that name.</source>
        <translation>В стене ячеек нет ячейки с таким названием.</translation>
    </message>
    <message>
        <source>The wall of lockers opens only for those who have its key.</source>
        <translation>Стена ячеек открывается только тем, у кого есть её ключ.</translation>
    </message>
    <message>
        <source>The weight does not stand still yet.</source>
        <translation>Показания весов ещё меняются.</translation>
    </message>
    <message>
        <source>Theme not used</source>
        <translation>Тема не использована</translation>
    </message>
    <message>
        <source>Then finish the sale again.</source>
        <translation>Затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>There is a basket at the counter already.</source>
        <translation>На кассе уже есть корзина.</translation>
    </message>
    <message>
        <source>There is a newer code</source>
        <translation>Есть более новый код</translation>
    </message>
    <message>
        <source>There is no receipt and no sale yet. What has been paid still counts.</source>
        <translation>Ещё нет ни чека, ни продажи. Уплаченное по-прежнему учтено.</translation>
    </message>
    <message>
        <source>There is no screen to show the till on: {reason}.</source>
        <translation>Нет экрана, на котором показать кассу: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>В корзине ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>There is nothing on the scale, or too little to be weighed.</source>
        <translation>На весах ничего нет или слишком мало.</translation>
    </message>
    <message>
        <source>There were no sales since the last daily report.</source>
        <translation>С последнего дневного отчёта продаж не было.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Seconds to wait: {seconds}.</source>
        <translation>Слишком много неверных PIN. Подождите, секунд: {seconds}.</translation>
    </message>
    <message>
        <source>This bag belongs to the order {other}. {code} is being handed over.</source>
        <translation>Этот пакет относится к заказу {other}. Выдаётся {code}.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Этого сделать нельзя</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the sale.</source>
        <translation>На этом этапе продажи этого сделать нельзя.</translation>
    </message>
    <message>
        <source>This card terminal does not do that on the till&apos;s word.</source>
        <translation>Этот терминал не делает этого по команде кассы.</translation>
    </message>
    <message>
        <source>This card terminal stands alone: only a person can see what it says.</source>
        <translation>Этот терминал стоит отдельно: только человек видит, что он показывает.</translation>
    </message>
    <message>
        <source>This code is genuine but nothing can be done with it here.</source>
        <translation>Код настоящий, но здесь с ним ничего не сделать.</translation>
    </message>
    <message>
        <source>This code is not that of a receipt, so it was not taken here.</source>
        <translation>Это не код чека, поэтому он здесь не принят.</translation>
    </message>
    <message>
        <source>This code was scanned while the customer pays, so it was not added.</source>
        <translation>Этот код отсканирован во время оплаты, поэтому он не добавлен.</translation>
    </message>
    <message>
        <source>This is done to an order with a reason only.</source>
        <translation>Это делают с заказом только с указанием причины.</translation>
    </message>
    <message>
        <source>This is done with the approval of a second person only.</source>
        <translation>Это делают только с разрешения второго человека.</translation>
    </message>
    <message>
        <source>This is more than the scale can weigh.</source>
        <translation>Это больше, чем весы могут взвесить.</translation>
    </message>
    <message>
        <source>This is not the code that was sent to whoever collects.</source>
        <translation>Это не тот код, который отправили тому, кто забирает.</translation>
    </message>
    <message>
        <source>This is only done with a reason.</source>
        <translation>Это делают только с указанием причины.</translation>
    </message>
    <message>
        <source>This order already opened another compartment.</source>
        <translation>Эта команда уже открыла другую ячейку.</translation>
    </message>
    <message>
        <source>This page takes no products, so nothing was done with the code.</source>
        <translation>Эта страница не принимает товаров, поэтому с кодом ничего не сделано.</translation>
    </message>
    <message>
        <source>This program made a mistake in what it was just doing.</source>
        <translation>Программа ошиблась в том, что сейчас делала.</translation>
    </message>
    <message>
        <source>This program made a mistake while it exchanged data with the backend.</source>
        <translation>Программа ошиблась при обмене данными с сервером.</translation>
    </message>
    <message>
        <source>This scale gives weights only to a till that was approved together with it.</source>
        <translation>Эти весы дают вес только кассе, одобренной вместе с ними.</translation>
    </message>
    <message>
        <source>This terminal gets its people and their PINs from the back office.</source>
        <translation>Это устройство получает людей и их PIN-коды из бэк-офиса.</translation>
    </message>
    <message>
        <source>This terminal is already running with the same data directory.</source>
        <translation>Этот терминал уже работает с тем же каталогом данных.</translation>
    </message>
    <message>
        <source>This till adds tax to its prices; the fiscal printer needs prices with tax.</source>
        <translation>Эта касса добавляет налог к ценам; фискальному принтеру нужны цены с налогом.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Слишком тяжело</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинный</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>Слишком много кодов были неверны.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Codes are taken again in {seconds} s.</source>
        <translation>Слишком много кодов были неверны. Коды снова принимаются через {seconds} с.</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>Слишком много строк</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Слишком старая версия</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Training sales and real sales do not mix: {number} is of the other kind.</source>
        <translation>Учебные и настоящие продажи не смешиваются: {number} другого вида.</translation>
    </message>
    <message>
        <source>Try again at a quieter time. The backend goes on working meanwhile.</source>
        <translation>Попробуйте в более спокойное время. Сервер тем временем работает дальше.</translation>
    </message>
    <message>
        <source>Try again in a moment, or hand over with a colleague&apos;s check.</source>
        <translation>Попробуйте чуть позже или выдайте после проверки коллегой.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, stop selling here and call support.</source>
        <translation>Попробуйте снова; если опять не выйдет, прекратите здесь продажу и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Введите меньшую сумму.</translation>
    </message>
    <message>
        <source>Type again what stays in the drawer.</source>
        <translation>Введите снова, сколько остаётся в ящике.</translation>
    </message>
    <message>
        <source>Type it again, or ask for a new one.</source>
        <translation>Введите его ещё раз или запросите новый.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Введите снова, медленно.</translation>
    </message>
    <message>
        <source>Type its price, or ask for it.</source>
        <translation>Введите цену товара или спросите её.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Введите сумму снова.</translation>
    </message>
    <message>
        <source>Type the discount again.</source>
        <translation>Введите скидку снова.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Type the price again.</source>
        <translation>Введите цену снова.</translation>
    </message>
    <message>
        <source>Type the quantity again.</source>
        <translation>Введите количество снова.</translation>
    </message>
    <message>
        <source>Type the ten digits again, or leave the field empty.</source>
        <translation>Введите десять цифр ещё раз или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Type the weight, or sell labelled goods.</source>
        <translation>Введите вес или продайте товар с этикеткой.</translation>
    </message>
    <message>
        <source>Type what the customer gave, or take the rounded amount.</source>
        <translation>Введите, сколько дал покупатель, или возьмите округлённую сумму.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Неизвестный бейдж</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Неизвестный товар</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Неизвестная настройка</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation>Возьмите другой бейдж.</translation>
    </message>
    <message>
        <source>Use another one, or open it with the key.</source>
        <translation>Возьмите другую или откройте её ключом.</translation>
    </message>
    <message>
        <source>Use larger labels and say so in the settings.</source>
        <translation>Возьмите этикетки побольше и укажите это в настройках.</translation>
    </message>
    <message>
        <source>Use the newest message about the order.</source>
        <translation>Воспользуйтесь самым новым сообщением о заказе.</translation>
    </message>
    <message>
        <source>Use the receipt of the sale.</source>
        <translation>Возьмите чек продажи.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Воспользуйтесь открытым окном или сначала закройте его.</translation>
    </message>
    <message>
        <source>Voided already</source>
        <translation>Уже аннулировано</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again.</source>
        <translation>Подождите несколько минут, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then finish the sale again. If it stays so, call its service.</source>
        <translation>Подождите несколько минут и снова завершите продажу. Если не поможет, вызовите сервис.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then print again.</source>
        <translation>Подождите несколько минут, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>Wait a moment and print again; if it stays silent, switch it off and on.</source>
        <translation>Подождите немного и напечатайте снова; если он молчит, выключите и включите его.</translation>
    </message>
    <message>
        <source>Wait a moment, then finish the sale again.</source>
        <translation>Подождите немного, затем снова завершите продажу.</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, close the other program.</source>
        <translation>Подождите минуту. Если так и останется, закройте другую программу.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Подождите секунду, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Wait and ask again. If nothing moves, cancel it at the printer and ask again.</source>
        <translation>Подождите и спросите снова. Если ничего не движется, отмените на принтере и спросите ещё раз.</translation>
    </message>
    <message>
        <source>Wait until it is through, then print again.</source>
        <translation>Подождите, пока закончит, и напечатайте снова.</translation>
    </message>
    <message>
        <source>Wait until it stands still.</source>
        <translation>Подождите, пока успокоится.</translation>
    </message>
    <message>
        <source>Wait until the daily report is printed, then finish the sale again.</source>
        <translation>Дождитесь печати дневного отчёта, затем завершите продажу ещё раз.</translation>
    </message>
    <message>
        <source>Wait until the import has ended, then try again.</source>
        <translation>Подождите конца импорта, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Wait until they are out, then print again.</source>
        <translation>Подождите, пока они выйдут, затем напечатайте снова.</translation>
    </message>
    <message>
        <source>Wait, or ask a manager to set a new PIN.</source>
        <translation>Подождите или попросите руководителя задать новый PIN.</translation>
    </message>
    <message>
        <source>Wait, or call a colleague.</source>
        <translation>Подождите или позовите коллегу.</translation>
    </message>
    <message>
        <source>Wait: the copy is fetched again.</source>
        <translation>Подождите: копия загружается снова.</translation>
    </message>
    <message>
        <source>Wall does not trust us</source>
        <translation>Стена нам не доверяет</translation>
    </message>
    <message>
        <source>Was the receipt issued?</source>
        <translation>Выдан ли чек?</translation>
    </message>
    <message>
        <source>Weigh the goods in parts, or type the weight.</source>
        <translation>Взвесьте товар частями или введите вес.</translation>
    </message>
    <message>
        <source>Weighed already</source>
        <translation>Уже взвешено</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>Нужен вес</translation>
    </message>
    <message>
        <source>What arrived is none of the codes of the sheet: {found}.</source>
        <translation>То, что пришло, не является ни одним из кодов листа: {found}.</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be more than was counted.</source>
        <translation>В ящике не может остаться больше, чем посчитано.</translation>
    </message>
    <message>
        <source>What was being done is not stored. All earlier sales are safe.</source>
        <translation>Это действие не сохранено. Все прежние продажи в безопасности.</translation>
    </message>
    <message>
        <source>What was done last to this order cannot be taken back.</source>
        <translation>Последнее действие с этим заказом нельзя отменить.</translation>
    </message>
    <message>
        <source>Whoever decides about orders did not answer in time.</source>
        <translation>Тот, кто решает о заказах, не ответил вовремя.</translation>
    </message>
    <message>
        <source>Whoever ordered was asked several times already.</source>
        <translation>Того, кто заказал, спрашивали уже несколько раз.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Работа без связи</translation>
    </message>
    <message>
        <source>Write the number on the parcel, or name a printer in the configuration.</source>
        <translation>Напишите номер на посылке или укажите принтер в конфигурации.</translation>
    </message>
    <message>
        <source>Write the wall&apos;s key into the configuration.</source>
        <translation>Впишите ключ стены в конфигурацию.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Неверный PIN</translation>
    </message>
    <message>
        <source>Wrong bag: {other}</source>
        <translation>Не тот пакет: {other}</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>Не та валюта</translation>
    </message>
    <message>
        <source>Wrong database</source>
        <translation>Неверная база данных</translation>
    </message>
    <message>
        <source>Wrong device setting</source>
        <translation>Неверная настройка устройства</translation>
    </message>
    <message>
        <source>Wrong keyboard</source>
        <translation>Не та клавиатура</translation>
    </message>
    <message>
        <source>Wrong setting</source>
        <translation>Неверная настройка</translation>
    </message>
    <message>
        <source>{code} is neither a customer&apos;s code nor the label of a bag.</source>
        <translation>{code} не код клиента и не этикетка пакета.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>Невозможно использовать {file}: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; expected: {expected}.</source>
        <translation>{key} не может быть {value}; ожидается: {expected}.</translation>
    </message>
    <message>
        <source>{name} comes back. A fiscal receipt records sales only.</source>
        <translation>{name} возвращается. Фискальный чек записывает только продажи.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has another rate under that letter.</source>
        <translation>{name} имеет налоговый класс {tax}, а у фискального принтера под этой буквой другая ставка.</translation>
    </message>
    <message>
        <source>{name} has the tax class {tax}, and the fiscal printer has no letter for it.</source>
        <translation>{name} имеет налоговый класс {tax}, а у фискального принтера нет для него буквы.</translation>
    </message>
    <message>
        <source>{name} is in this sale with two tax rates. The fiscal printer would block the name.</source>
        <translation>{name} в этой продаже с двумя ставками. Фискальный принтер заблокировал бы название.</translation>
    </message>
    <message>
        <source>{number} is itself a refund or a void.</source>
        <translation>{number} — это уже возврат или аннулирование.</translation>
    </message>
    <message>
        <source>{number} is no code for an electronic receipt.</source>
        <translation>{number} не является кодом электронного чека.</translation>
    </message>
    <message>
        <source>{number} is no tax number (NIP): a digit is wrong or missing.</source>
        <translation>{number} не является налоговым номером (NIP): цифра неверна или её не хватает.</translation>
    </message>
    <message>
        <source>{number} was sold in another shift, so it cannot be voided.</source>
        <translation>{number} продано в другую смену, поэтому аннулировать нельзя.</translation>
    </message>
    <message>
        <source>{number} was voided before.</source>
        <translation>{number} уже аннулирован раньше.</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}: это не разрешено.</translation>
    </message>
    <message>
        <source>{product} carries its own amount or serial number, so its quantity is fixed.</source>
        <translation>У {product} своя сумма или серийный номер, поэтому количество неизменно.</translation>
    </message>
    <message>
        <source>{product} has no price in the catalogue.</source>
        <translation>У {product} нет цены в каталоге.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>На {product} скидок не бывает.</translation>
    </message>
    <message>
        <source>{product} is priced in {currency}, which this basket is not.</source>
        <translation>У {product} цена в валюте {currency}, а эта корзина — в другой.</translation>
    </message>
    <message>
        <source>{product} is sold by weight.</source>
        <translation>{product} продаётся на вес.</translation>
    </message>
    <message>
        <source>{product} is sold from the age of {age} only.</source>
        <translation>{product} продают только с {age} лет.</translation>
    </message>
    <message>
        <source>{product} is sold with its serial number only.</source>
        <translation>{product} продаётся только с серийным номером.</translation>
    </message>
    <message>
        <source>{product} was to be used by {expiry} and must not be sold.</source>
        <translation>У {product} срок до {expiry}, продавать нельзя.</translation>
    </message>
    <message>
        <source>{product} with the number {serial} is in the basket already.</source>
        <translation>{product} с номером {serial} уже в корзине.</translation>
    </message>
    <message>
        <source>{quantity} cannot be sold: pieces are whole, and at most 9999.</source>
        <translation>{quantity} продать нельзя: только целые единицы, не больше 9999.</translation>
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
            <numerusform>Сканер ждёт ответа. Пропущено %n сканирование: повторите.</numerusform>
            <numerusform>Сканер ждёт ответа. Пропущено %n сканирования: повторите.</numerusform>
            <numerusform>Сканер ждёт ответа. Пропущено %n сканирований: повторите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Ничего не потеряно</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>I closed the door</source>
        <translation>Дверца закрыта</translation>
    </message>
    <message>
        <source>It is empty, or not mine</source>
        <translation>Пусто или не моё</translation>
    </message>
    <message>
        <source>The door does not open</source>
        <translation>Дверца не открывается</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>An X report resets nothing.</source>
        <translation>X-отчёт ничего не обнуляет.</translation>
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
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Напечатать X</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>or Esc, back to selling</source>
        <translation>или Esc, назад к продаже</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Данные скидки</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Ящик открыт без продажи</translation>
    </message>
    <message>
        <source>Figures of {time}</source>
        <translation>По состоянию на {time}</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation>Удалённые позиции</translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation>Возвраты и аннулирования</translation>
    </message>
    <message>
        <source>Shift {number} so far</source>
        <translation>Смена {number} до этой минуты</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>As of</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В других</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>elsewhere %1</source>
        <translation>в других %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>здесь %1</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>One less of %1</source>
        <translation>На одну меньше: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>На одну больше: %1</translation>
    </message>
</context>
<context>
    <name>SafetyLight</name>
    <message>
        <source>All sales safe</source>
        <translation>Все продажи в безопасности</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>It is marked so on the receipt</source>
        <translation>Так будет в чеке</translation>
    </message>
    <message>
        <source>Weight typed by hand</source>
        <translation>Вес введён вручную</translation>
    </message>
</context>
<context>
    <name>ScaleViewModel</name>
    <message>
        <source>Asking the scale</source>
        <translation>Спрашиваю весы</translation>
    </message>
    <message>
        <source>Not approved for trade</source>
        <translation>Не поверено для торговли</translation>
    </message>
    <message>
        <source>The weight stands still</source>
        <translation>Вес стоит</translation>
    </message>
</context>
<context>
    <name>ScanAim</name>
    <message>
        <source>Your pickup code</source>
        <translation>Ваш код выдачи</translation>
    </message>
</context>
<context>
    <name>ScannerDoctorViewModel</name>
    <message>
        <source>All is well so far</source>
        <translation>Пока всё в порядке</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотрите</translation>
    </message>
    <message>
        <source>Not as it should</source>
        <translation>Не так, как надо</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Scan the code that is shown, or the printed sheet from the top to the bottom.</source>
        <translation>Отсканируйте показанный код или напечатанный лист сверху вниз.</translation>
    </message>
    <message>
        <source>Something has to be set</source>
        <translation>Нужно кое-что настроить</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <translation>Сканер настроен верно</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it at its true size.</source>
        <translation>Лист в {file}. Напечатайте его в истинном размере.</translation>
    </message>
    <message>
        <source>The sheet was not written: {reason}.</source>
        <translation>Лист не записан: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>Сохранить лист для печати</translation>
    </message>
    <message>
        <source>Scan now; nothing is sold here</source>
        <translation>Сканируйте; здесь ничего не продаётся</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Доктор сканера</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Показать другой код</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>What the scanner types</source>
        <translation>Что печатает сканер</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Accents (square code)</source>
        <translation>Надстрочные знаки (квадратный код)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Letters beyond the English ones; leave it out if only stripes are read</source>
        <translation>Буквы, которых нет в английском; пропустите, если читаются только полосы</translation>
    </message>
    <message>
        <source>Print this page at its true size. Open the scanner doctor in the settings of the till, and scan the codes from the top to the bottom. The doctor says what is wrong and what to do.</source>
        <translation>Напечатайте эту страницу в истинном размере. Откройте доктора сканера в настройках кассы и отсканируйте коды сверху вниз. Доктор скажет, что не так и что делать.</translation>
    </message>
    <message>
        <source>Scanner test sheet</source>
        <translation>Тестовый лист сканера</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs that move between keyboards</source>
        <translation>Знаки, которые на клавиатурах расположены по-разному</translation>
    </message>
    <message>
        <source>The keyboard&apos;s country and CapsLock</source>
        <translation>Страна клавиатуры и CapsLock</translation>
    </message>
    <message>
        <source>The separator within GS1 codes</source>
        <translation>Разделитель в кодах GS1</translation>
    </message>
    <message>
        <source>What stands before and behind a code, and its check digit</source>
        <translation>Что стоит перед кодом и после него, и его контрольная цифра</translation>
    </message>
</context>
<context>
    <name>SceneHeader</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
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
        <translation>Поиск: название, код или марка</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>First {count} results</source>
        <translation>Первые результаты: {count}</translation>
    </message>
    <message>
        <source>Only in other shops</source>
        <translation>Только в других магазинах</translation>
    </message>
</context>
<context>
    <name>SellHelp</name>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Выбрать позицию</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>На одну больше, на одну меньше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price check, adds nothing</source>
        <translation>Узнать цену, ничего не добавляет</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Search; letters do it too</source>
        <translation>Поиск; буквы тоже</translation>
    </message>
    <message>
        <source>Three of the next scan or tile</source>
        <translation>Три со следующего сканирования или плитки</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Void a line, again: undo</source>
        <translation>Удалить позицию, снова: отменить</translation>
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
        <translation>Продавать дальше</translation>
    </message>
    <message>
        <source>Scanner paused until you answer.</source>
        <translation>Сканер ждёт ответа.</translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation>
            <numerusform>Сканер ждёт ответа. Пропущено ещё %n сканирование: повторите.</numerusform>
            <numerusform>Сканер ждёт ответа. Пропущено ещё %n сканирования: повторите.</numerusform>
            <numerusform>Сканер ждёт ответа. Пропущено ещё %n сканирований: повторите.</numerusform>
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
        <translation>Здесь ничто так не называется. Попробуйте меньше букв или цифры под штрихами.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>add to the basket</source>
        <translation>добавить в корзину</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>price only</source>
        <translation>только цена</translation>
    </message>
</context>
<context>
    <name>SellRight</name>
    <message>
        <source>Scan now, or type a code</source>
        <translation>Сканируйте или введите код</translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation>Поиск: название, код или марка</translation>
    </message>
    <message>
        <source>There are no tiles yet. Scan, or type a name: everything can be found.</source>
        <translation>Плиток пока нет. Сканируйте или введите название: всё можно найти.</translation>
    </message>
</context>
<context>
    <name>SellViewModel</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message>
        <source>Left out by the cashier</source>
        <translation>Кассир пропустил</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший кассир</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN не совпадают. Введите оба снова.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Было слишком много неверных PIN.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажёр</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About this till</source>
        <translation>Об этой кассе</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Выбрать раздел</translation>
    </message>
    <message>
        <source>Codes that show how it is set</source>
        <translation>Коды, которые показывают, как он настроен</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Коды команд</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go through what can be set</source>
        <translation>Перейти между настройками</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Заняться ими</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Scan some codes from the screen or from a printed sheet. The till tells whether the scanner is set right, and what to set.</source>
        <translation>Отсканируйте несколько кодов с экрана или с напечатанного листа. Касса скажет, верно ли настроен сканер и что настроить.</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Доктор сканера</translation>
    </message>
    <message>
        <source>Selling goes on as before, whatever is changed here.</source>
        <translation>Что бы здесь ни изменили, продажа идёт как прежде.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take people on, make badges</source>
        <translation>Добавить людей, сделать бейджи</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Действует сразу</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Version, data, ledger</source>
        <translation>Версия, данные, журнал</translation>
    </message>
    <message>
        <source>Work with the scanner alone</source>
        <translation>Работать только сканером</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Age: leave it out</source>
        <translation>Возраст: не продавать</translation>
    </message>
    <message>
        <source>Age: old enough</source>
        <translation>Возраст: достаточный</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Badge: do not lend it</source>
        <translation>Бейдж: не одалживайте</translation>
    </message>
    <message>
        <source>COMMAND CODES</source>
        <translation>КОДЫ КОМАНД</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card: approved</source>
        <translation>Карта: одобрено</translation>
    </message>
    <message>
        <source>Card: declined</source>
        <translation>Карта: отклонено</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Всё хранится в</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Завершить продажу</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Last entry of the ledger</source>
        <translation>Последняя запись журнала</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Заблокировать кассу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Open the shift with the float as expected</source>
        <translation>Открыть смену с ожидаемой разменной суммой</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Отложить корзину</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Understood, go on</source>
        <translation>Понятно, далее</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>раз: {count}</translation>
    </message>
</context>
<context>
    <name>ShelfViewModel</name>
    <message>
        <source>Click to scan</source>
        <translation>Нажмите, чтобы отсканировать</translation>
    </message>
    <message>
        <source>Click to step up to the kiosk</source>
        <translation>Нажмите, чтобы подойти к киоску</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n ending(s) not known</source>
        <translation>
            <numerusform>%n исход неизвестен</numerusform>
            <numerusform>%n исхода неизвестны</numerusform>
            <numerusform>%n исходов неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n продажа требует внимания</numerusform>
            <numerusform>%n продажи требуют внимания</numerusform>
            <numerusform>%n продаж требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation>
            <numerusform>%n продажа только на этой кассе, уже {minutes} мин</numerusform>
            <numerusform>%n продажи только на этой кассе, старшая {minutes} мин</numerusform>
            <numerusform>%n продаж только на этой кассе, старшая {minutes} мин</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales safe</source>
        <translation>Все продажи в безопасности</translation>
    </message>
    <message>
        <source>All sales saved here</source>
        <translation>Все продажи сохранены здесь</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Нет связи, {minutes} мин</translation>
    </message>
    <message>
        <source>Prices current</source>
        <translation>Цены актуальны</translation>
    </message>
    <message>
        <source>Prices {minutes} min old</source>
        <translation>Ценам {minutes} мин</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Смена {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Работает самостоятельно</translation>
    </message>
</context>
<context>
    <name>ShortagePane</name>
    <message>
        <source>Instead: %1</source>
        <translation>Вместо: %1</translation>
    </message>
    <message>
        <source>One fewer is missing</source>
        <translation>Не хватает на один меньше</translation>
    </message>
    <message>
        <source>One more is missing</source>
        <translation>Не хватает на один больше</translation>
    </message>
    <message>
        <source>Or scan the product that the customer gets instead.</source>
        <translation>Или сканируйте товар, который клиент получит вместо.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Что это изменит</translation>
    </message>
    <message>
        <source>Why is it not there?</source>
        <translation>Почему этого нет?</translation>
    </message>
</context>
<context>
    <name>ShortageViewModel</name>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Nothing here is called that: {name}</source>
        <translation>Здесь ничего так не называется: {name}</translation>
    </message>
    <message>
        <source>On the shelf, in the books</source>
        <translation>На полке, по учёту</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>That is it: {name}</source>
        <translation>Это оно: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Клиент платит</translation>
    </message>
    <message>
        <source>Worn, not to be sold</source>
        <translation>Изношено, не для продажи</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>не меняется</translation>
    </message>
    <message>
        <source>is asked what to do about it</source>
        <translation>его спросят, что делать</translation>
    </message>
    <message>
        <source>the same as before, never more</source>
        <translation>столько же, никогда больше</translation>
    </message>
    <message>
        <source>{amount} {currency} less</source>
        <translation>на {amount} {currency} меньше</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation>
            <numerusform>%n сканирование ждёт ответа</numerusform>
            <numerusform>%n сканирования ждут ответа</numerusform>
            <numerusform>%n сканирований ждут ответа</numerusform>
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
        <translation>Корзина и смена остаются как были.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Выберите своё имя</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Выберите своё имя и введите PIN или отсканируйте бейдж.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Введите снова через %1</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Кто за кассой?</translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation>выберите своё имя</translation>
    </message>
</context>
<context>
    <name>Sold</name>
    <message>
        <source>VAT in total {amount}</source>
        <translation>В том числе НДС {amount}</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новый бейдж</translation>
    </message>
    <message>
        <source>PIN, 6 figures; for a manager 8</source>
        <translation>PIN, 6 цифр; для руководителя 8</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Напечатать бейдж</translation>
    </message>
    <message>
        <source>Shown once. The badge before no longer signs in.</source>
        <translation>Показывается один раз. Прежний бейдж больше не действует.</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take on a colleague</source>
        <translation>Добавить коллегу</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>only a manager may</source>
        <translation>только руководитель</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>набрана %n цифра</numerusform>
            <numerusform>набраны %n цифры</numerusform>
            <numerusform>набрано %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ещё не полный</translation>
    </message>
</context>
<context>
    <name>StaffViewModel</name>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший кассир</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>PIN не совпадают. Введите оба снова.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажёр</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} уже может войти.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>{name} отныне входит по новому PIN.</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need a bin</source>
        <translation>
            <numerusform>%n заказ без ячейки</numerusform>
            <numerusform>%n заказа без ячейки</numerusform>
            <numerusform>%n заказов без ячейки</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are ready</source>
        <translation>Все готовы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Into bins</source>
        <translation>В ячейки</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Оно есть</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Переложить</translation>
    </message>
    <message>
        <source>One bag fewer</source>
        <translation>На пакет меньше</translation>
    </message>
    <message>
        <source>One bag more</source>
        <translation>На пакет больше</translation>
    </message>
    <message>
        <source>Orders for bins</source>
        <translation>Заказы для ячеек</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Печать этикеток</translation>
    </message>
    <message>
        <source>Ready in bin %1</source>
        <translation>Готово в ячейке %1</translation>
    </message>
    <message>
        <source>Scan the slip on the bag, then the bin</source>
        <translation>Сканируйте этикетку пакета, затем ячейку</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Tell again, %1</source>
        <translation>Сообщить ещё раз, %1</translation>
    </message>
</context>
<context>
    <name>StagingViewModel</name>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>Напечатана %n этикетка</numerusform>
            <numerusform>Напечатано %n этикетки</numerusform>
            <numerusform>Напечатано %n этикеток</numerusform>
        </translation>
    </message>
    <message>
        <source>A bin has a short name, such as B12</source>
        <translation>У ячейки короткое имя, например B12</translation>
    </message>
    <message>
        <source>Label {number} of {of} is printing</source>
        <translation>Печатается этикетка {number} из {of}</translation>
    </message>
    <message>
        <source>That bag belongs to another order</source>
        <translation>Этот пакет из другого заказа</translation>
    </message>
    <message>
        <source>That is goods, not a bin: {name}</source>
        <translation>Это товар, а не ячейка: {name}</translation>
    </message>
    <message>
        <source>no label printer here</source>
        <translation>нет принтера этикеток</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>напечатано снова</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>All sales safe</source>
        <translation>Все продажи в безопасности</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОБУЧЕНИЕ</translation>
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
        <translation>Шаг %1 из %2, %3</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Я здесь</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Asking the stores…</source>
        <translation>Спрашиваем магазины…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Look before you promise</source>
        <translation>Проверьте, прежде чем обещать</translation>
    </message>
    <message>
        <source>No link: look before you promise</source>
        <translation>Нет связи: проверьте, прежде чем обещать</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>We can promise none here</source>
        <translation>Здесь мы ничего не можем обещать</translation>
    </message>
    <message>
        <source>We can promise {count}</source>
        <translation>Можем обещать {count}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>how many are here is not known</source>
        <translation>неизвестно, сколько здесь</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>не выпускают</translation>
    </message>
    <message>
        <source>other</source>
        <translation>в других</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн. назад</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} свободно</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} ч назад</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} здесь</translation>
    </message>
    <message>
        <source>{count} kept back</source>
        <translation>{count} в запасе</translation>
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
        <translation>{count} мин назад</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} зарезервировано</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count} с назад</translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>Stock age not known</source>
        <translation>Давность остатков неизвестна</translation>
    </message>
</context>
<context>
    <name>StoreList</name>
    <message>
        <source>No other store has one to give away.</source>
        <translation>Ни в одном другом магазине нет свободного.</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>A bundle for whoever helps you</source>
        <translation>Пакет для того, кто помогает</translation>
    </message>
    <message>
        <source>In it: versions, settings, what the doctor finds now, the program&apos;s logs, the latest bytes to and from each device.</source>
        <translation>В нём: версии, настройки, что сейчас нашла проверка, журналы программы, последние байты к каждому устройству и от него.</translation>
    </message>
    <message>
        <source>It is one file that anybody can open. Look into it before you send it; the till sends nothing by itself.</source>
        <translation>Это один файл, который может открыть каждый. Загляните в него перед отправкой; сама касса ничего не отправляет.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Сделать пакет</translation>
    </message>
    <message>
        <source>Never in it: sales, customers, people&apos;s names, card numbers, PINs, passwords and keys. Words and numbers on the wire are struck out.</source>
        <translation>Никогда в нём: продажи, покупатели, имена, номера карт, PIN-коды, пароли и ключи. Слова и числа на проводе вычеркнуты.</translation>
    </message>
    <message>
        <source>Takes some seconds; selling goes on</source>
        <translation>Несколько секунд; продажа идёт</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed {time}</source>
        <translation>Подтверждено {time}</translation>
    </message>
    <message>
        <source>Head office has this sale, unchanged. It holds up no other sale.</source>
        <translation>У центрального офиса есть эта продажа без изменений. Она не задерживает другие.</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>Сохранено на этой кассе</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Waiting for the link</source>
        <translation>Ждёт связи</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
</context>
<context>
    <name>SyncHeader</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>SyncLink</name>
    <message>
        <source>Sales waiting, last 30 min</source>
        <translation>Продажи в очереди, последние 30 мин</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help, again: close it</source>
        <translation>Справка, ещё раз: закрыть</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж ещё нет</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>самая старая</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation>
            <numerusform>%n продажа только на этой кассе</numerusform>
            <numerusform>%n продажи только на этой кассе</numerusform>
            <numerusform>%n продаж только на этой кассе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation>
            <numerusform>%n продажа сохранена здесь</numerusform>
            <numerusform>%n продажи сохранены здесь</numerusform>
            <numerusform>%n продаж сохранено здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation>
            <numerusform>%n продажа требует внимания</numerusform>
            <numerusform>%n продажи требуют внимания</numerusform>
            <numerusform>%n продаж требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>All sales are safe</source>
        <translation>Все продажи в безопасности</translation>
    </message>
    <message>
        <source>At most {count}.</source>
        <translation>Не больше {count}.</translation>
    </message>
    <message>
        <source>Away today: {minutes} min.</source>
        <translation>Без связи сегодня: {minutes} мин.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Обе стороны совпадают</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Цепочка цела</translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation>Цепочка ещё не проверена</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Every sale is saved on its disk before the receipt prints.</source>
        <translation>Каждая продажа сохраняется на диске до печати чека.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Центральный офис</translation>
    </message>
    <message>
        <source>Head office answered in {ms} ms.</source>
        <translation>Центральный офис ответил за {ms} мс.</translation>
    </message>
    <message>
        <source>Head office has confirmed every one.</source>
        <translation>Центральный офис подтвердил каждую.</translation>
    </message>
    <message>
        <source>No backend is known to this till.</source>
        <translation>Эта касса не знает ни одного сервера.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation>Нет связи, {minutes} мин</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж ещё нет</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Ни одна смена не открыта</translation>
    </message>
    <message>
        <source>Not as it was recorded</source>
        <translation>Не так, как записано</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Oldest from {time}</source>
        <translation>Самая старая с {time}</translation>
    </message>
    <message>
        <source>Pair it to send them on.</source>
        <translation>Подключите кассу, чтобы их отправить.</translation>
    </message>
    <message>
        <source>Paired. Sales are being sent.</source>
        <translation>Подключено. Продажи отправляются.</translation>
    </message>
    <message>
        <source>Paired. Start the till again to send the sales.</source>
        <translation>Подключено. Запустите кассу снова, чтобы отправить продажи.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Reads every entry from the file; selling goes on meanwhile.</source>
        <translation>Читает каждую запись из файла; продажа тем временем идёт.</translation>
    </message>
    <message>
        <source>Saved on its disk before the receipt printed.</source>
        <translation>Сохранено на диске до печати чека.</translation>
    </message>
    <message>
        <source>The sides differ: call accounting</source>
        <translation>Стороны различаются: позвоните в бухгалтерию</translation>
    </message>
    <message>
        <source>They go by themselves. Nothing to do.</source>
        <translation>Отправятся сами. Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>This till works alone</source>
        <translation>Эта касса работает самостоятельно</translation>
    </message>
    <message>
        <source>Today, shift {number}</source>
        <translation>Сегодня, смена {number}</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Работает самостоятельно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>сохранено здесь</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ещё не сравнили</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>не подключено</translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation>{confirmed} из {records}</translation>
    </message>
    <message>
        <source>{confirmed} of {records} confirmed</source>
        <translation>подтверждено {confirmed} из {records}</translation>
    </message>
    <message>
        <source>{count} entries read from the file at {time}, head {head}.</source>
        <translation>В {time} прочитано записей из файла: {count}, голова {head}.</translation>
    </message>
    <message>
        <source>{count} findings, the first: {code}, entry {seq}. Call support today.</source>
        <translation>Находок: {count}, первая: {code}, запись {seq}. Обратитесь сегодня в поддержку.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>TabletBoardPage</name>
    <message>
        <source>Pickup</source>
        <translation>Выдача</translation>
    </message>
</context>
<context>
    <name>TabletSignInPage</name>
    <message>
        <source>Choose your name</source>
        <translation>Выберите своё имя</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN, or scan your badge.</source>
        <translation>Выберите своё имя и введите PIN или отсканируйте бейдж.</translation>
    </message>
    <message>
        <source>Nobody may sign in here yet.</source>
        <translation>Здесь ещё никто не может войти.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The people of the store come from head office: pair this tablet with “omnitill enrol”.</source>
        <translation>Сотрудники магазина приходят из центрального офиса: подключите этот планшет командой «omnitill enrol».</translation>
    </message>
    <message>
        <source>Type again in %1</source>
        <translation>Введите снова через %1</translation>
    </message>
    <message>
        <source>Who takes the tablet?</source>
        <translation>Кто берёт планшет?</translation>
    </message>
</context>
<context>
    <name>TabletStrip</name>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОБУЧЕНИЕ</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take the receipt along: point a telephone&apos;s camera here.</source>
        <translation>Возьмите чек с собой: наведите сюда камеру телефона.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Чек в виде QR-кода</translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Cancel on the terminal</source>
        <translation>Отменить на терминале</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Enter takes it in cash</source>
        <translation>Enter принимает наличные</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Ещё ничего не оплачено</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Take back %1</source>
        <translation>Отменить %1</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amount</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Readable? Then all is well.</source>
        <translation>Читается? Значит, всё в порядке.</translation>
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
        <translation>нет ставки налога</translation>
    </message>
    <message>
        <source>priced in {currency}</source>
        <translation>цена в валюте {currency}</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
</context>
<context>
    <name>TotalSlot</name>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Find my order</source>
        <translation>Найти заказ</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>У меня нет кода</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>needs 8 characters</source>
        <translation>нужно 8 знаков</translation>
    </message>
</context>
<context>
    <name>WhyRows</name>
    <message>
        <source>in this price</source>
        <translation>в этой цене</translation>
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
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation>Наличные, ровно</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Узнать цену</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Void line</source>
        <translation>Удалить позицию</translation>
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
        <translation>Понятно</translation>
    </message>
</context>
</TS>
