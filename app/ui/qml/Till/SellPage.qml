pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// Where cashiers live: basket on the left, tiles or one panel on the right. Every key works whatever is open.
TillPage {
    id: till

    required property SellViewModel vm
    required property BasketViewModel basket
    required property SearchViewModel search
    required property TilesViewModel tiles
    required property EntryViewModel entry
    required property ChoiceViewModel choice
    required property DiscountViewModel discount
    required property ParkedViewModel parked
    required property PriceViewModel price
    required property RefusalViewModel refusal
    required property ApprovalViewModel approval

    function leaveField() {
        (till.rightItem as SellRight)?.rest();
    }

    function typeable(event: KeyEvent): bool {
        const held = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        // Right Alt comes as Ctrl+Alt on some keyboards and writes letters all the same.
        return (held === 0 || held === (Qt.ControlModifier | Qt.AltModifier)) && event.text.length === 1 && event.text > " " && event.text !== "\u007f";
    }

    rightSurface: true
    onKeyActivated: n => till.vm.key(n)
    strip.onMenuOpened: till.vm.openMenu()
    strip.onDeviceChosen: index => till.shell.showDevice(index)

    Keys.onUpPressed: till.vm.step(-1)
    Keys.onDownPressed: till.vm.step(1)
    Keys.onEscapePressed: till.vm.escape()
    Keys.onDeletePressed: till.vm.voidLine()
    Keys.onReturnPressed: till.vm.enter()
    Keys.onEnterPressed: till.vm.enter()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_L && event.modifiers === Qt.ControlModifier)
            till.shell.lock();
        else if (event.text === "+" || event.text === "-")
            till.vm.changeQuantity(event.text === "+" ? 1 : -1);
        else if (till.typeable(event) && till.vm.panel === "tiles")
            (till.rightItem as SellRight)?.beginSearch(event.text === "/" ? "" : event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: till.vm

        function onSearchLeft() {
            till.leaveField();
        }
    }

    hero.kind: till.basket.heroKind
    hero.glyph: till.basket.heroGlyph
    hero.picture: till.basket.heroPicture
    hero.title: till.basket.heroTitle
    hero.lines: till.basket.heroLines
    hero.amount: till.basket.heroAmount
    hero.note: till.basket.heroNote
    hero.noteTone: till.basket.heroTone

    total.currency: till.basket.currency
    total.figure: till.basket.figure
    total.meta: till.basket.meta

    rail.keys: till.vm.keys
    rail.primaryEnabled: till.vm.canPay
    rail.primaryDetail: till.vm.payDetail

    leftPage: BasketList {
        model: till.basket.rows
        currentIndex: till.basket.currentRow
        onChosen: row => till.vm.selectRow(row)
    }

    rightPage: SellRight {
        page: till
    }
}
