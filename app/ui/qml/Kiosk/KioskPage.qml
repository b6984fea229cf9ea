pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The skeleton of every kiosk page. The scene tells the one next thing; the sheet below it (lying: beside it) acts. The
// sheet has a `body` to read and `controls` at its lower edge, which reach mode sets apart, within everybody's reach.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    property alias scene: sceneSlot.data
    property alias body: bodySlot.data
    property alias controls: controlSlot.data
    property alias footRest: foot.rest
    property string title
    property real sceneSteps: 836
    property bool resting: false
    property bool bodyShown: true
    readonly property bool portrait: Plan.portrait
    readonly property int split: portrait ? width : Math.round(width * 0.571)
    readonly property int sceneHeight: portrait ? Math.min(Plan.px(sceneSteps), Math.round(height * 0.66)) : foot.y
    readonly property alias sceneArea: sceneSlot
    readonly property alias bodyArea: bodySlot
    readonly property alias controlArea: controlSlot

    signal typed(string text)
    signal rubbed
    signal entered

    function walk(forward: bool) {
        const from = root.Window.activeFocusItem ?? root;
        from.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Right)
            root.walk(true);
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left)
            root.walk(false);
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            root.kiosk.back();
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            root.rubbed();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.entered();
        else if (event.text !== "" && event.modifiers === Qt.NoModifier || event.modifiers === Qt.ShiftModifier || event.modifiers === Qt.KeypadModifier)
            root.typed(event.text);
        else
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    SceneGround {
        width: root.split
        height: root.sceneHeight
    }

    SceneHeader {
        x: Plan.margin
        y: Plan.px(portrait ? 52 : 48)
        readonly property bool portrait: root.portrait
        width: (portrait ? root.width : root.split) - 2 * x
        shop: root.kiosk.shop
        place: root.kiosk.spot
        order: root.kiosk.orderCode
        clock: root.kiosk.clock
        notice: root.kiosk.linkNotice
        factsShown: portrait
    }

    SceneHeader {
        x: root.split + Plan.px(56)
        y: Plan.px(48)
        width: root.width - x - Plan.margin
        visible: !root.portrait
        ink: Theme.ink
        signShown: false
        place: root.kiosk.spot
        order: root.kiosk.orderCode
        clock: root.kiosk.clock
        notice: root.kiosk.linkNotice
    }

    Item {
        id: sceneSlot
        x: Plan.margin
        y: Plan.px(root.portrait ? 152 : 148)
        width: root.split - 2 * x
        height: root.sceneHeight - y - Plan.px(48)
    }

    Rectangle {
        y: controlSlot.y - Plan.px(36)
        width: root.width
        height: foot.y - y
        visible: Plan.reach
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Plan.px(4)
            color: Theme.accent
        }
    }

    Item {
        id: bodySlot
        x: controlSlot.x
        y: root.portrait ? root.sceneHeight + Plan.px(28) : Plan.px(150)
        width: controlSlot.width
        height: Math.max(0, controlSlot.y - y - Plan.px(Plan.reach ? 56 : 28))
        clip: true
        visible: root.bodyShown
    }

    Column {
        id: controlSlot
        x: root.portrait ? Plan.margin : root.split + Plan.px(56)
        y: foot.y - height - Plan.px(Plan.reach ? 36 : 44)
        width: root.width - x - Plan.margin
        spacing: Plan.reach ? Plan.px(20) : Plan.gap
    }

    Loader {
        id: panel
        x: root.portrait ? 0 : root.split
        y: root.portrait ? Math.min(root.sceneHeight, foot.y - ((item as SheetPanel)?.need ?? 0)) : 0
        width: root.width - x
        height: foot.y - y
        active: root.kiosk.panel !== "" && root.visible
        sourceComponent: root.kiosk.panel === "language" ? languagePanel : easierPanel
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: {
            if (!active)
                root.forceActiveFocus();
        }
    }

    Component {
        id: languagePanel

        LanguagePanel {
            kiosk: root.kiosk
            onLeaveAsked: root.kiosk.closePanel()
        }
    }

    Component {
        id: easierPanel

        EasierPanel {
            kiosk: root.kiosk
            onLeaveAsked: root.kiosk.closePanel()
        }
    }

    StillThere {
        x: controlSlot.x
        y: foot.y - height - Plan.px(32)
        width: controlSlot.width
        visible: root.kiosk.asking
        time: root.kiosk.clears
        onAnswered: root.kiosk.stay()
    }

    FootBar {
        id: foot
        y: root.height - height
        width: root.width
        resting: root.resting
        language: root.kiosk.languageName
        eased: root.kiosk.eased
        leavable: root.kiosk.leavable
        onHelped: root.kiosk.help()
        onEasierAsked: root.kiosk.easier()
        onLanguageAsked: root.kiosk.openLanguages()
        onLeaveAsked: root.kiosk.leave()
    }
}
