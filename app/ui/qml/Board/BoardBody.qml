pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"
import "../Till"

// The board and the work that it leads to, without any frame around it: the till and the tablet each have their own.
FocusScope {
    id: root

    required property BoardViewModel vm
    readonly property bool upright: width < Size.mm(200)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    BoardColumns {
        anchors.fill: parent
        visible: root.vm.step === "board"
        focus: visible
        vm: root.vm
    }

    Loader {
        id: work
        anchors.fill: parent
        active: root.vm.step !== "board"
        focus: active
        sourceComponent: ({pick: pick, stage: stage, hand: hand, back: back})[root.vm.step] ?? null
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Component {
        id: pick

        PickPane {
            vm: root.vm.pick
        }
    }

    Component {
        id: stage

        StagePane {
            vm: root.vm.staging
        }
    }

    Component {
        id: hand

        HandPane {
            vm: root.vm.handover
        }
    }

    Component {
        id: back

        BackPane {
            vm: root.vm.putBack
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.vm.order.active
        color: "#000000"
        opacity: 0.4

        MouseArea {
            anchors.fill: parent
            onClicked: root.vm.order.close()
        }
    }

    Loader {
        anchors.right: parent.right
        width: root.upright ? parent.width : Math.min(parent.width - Size.mm(30), Size.mm(210))
        height: parent.height
        active: root.vm.order.active
        onLoaded: (item as Item)?.forceActiveFocus()
        sourceComponent: FocusScope {
            OrderPanel {
                anchors.fill: parent
                focus: true
                vm: root.vm.order
            }
        }
    }

    Loader {
        anchors.right: parent.right
        width: Math.min(parent.width, Size.mm(180))
        height: parent.height
        active: root.vm.approval.active
        onLoaded: (item as Item)?.forceActiveFocus()
        sourceComponent: ApprovalPanel {
            approval: root.vm.approval
        }
    }
}
