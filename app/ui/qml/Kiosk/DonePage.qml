pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Thanks, the receipt, one question. It ends by itself, and nothing of the customer is left then.
KioskPage {
    id: root

    required property KioskDoneViewModel vm

    title: root.vm.title
    sceneSteps: 836

    scene: [
        Rectangle {
            id: disc
            y: Plan.px(root.portrait ? 60 : 20)
            width: Plan.px(210)
            height: width
            radius: width / 2
            color: Theme.dark ? Theme.good : Theme.onAccent

            Icon {
                anchors.centerIn: parent
                name: root.vm.gotGoods ? "check" : "clock"
                size: Math.round(parent.width * 0.56)
                color: Theme.dark ? Theme.ground : Theme.good
                stroke: 2.6
            }
        },
        Capital {
            id: head
            y: disc.y + disc.height + Plan.px(44)
            width: qr.visible ? qr.x - Plan.px(24) : parent.width
            height: Math.min(implicitHeight, Plan.px(150))
            text: root.title
            steps: 128
            lines: 1
        },
        Label {
            y: head.y + head.height + Plan.px(20)
            width: head.width
            text: root.vm.detail
            steps: 46
            lines: 3
            color: head.color
        },
        Rectangle {
            id: qr
            x: parent.width - width
            y: parent.height - height
            visible: root.vm.codeShown
            width: Math.min(Plan.px(420), parent.height)
            height: width
            radius: Plan.px(28)
            color: "#FFFFFF"

            Image {
                anchors.centerIn: parent
                width: parent.width - Plan.px(20)
                height: width
                sourceSize.width: width
                smooth: false
                source: root.vm.codeShown ? "image://qr/" + encodeURIComponent(root.vm.receiptUrl) : ""
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Receipt as a code")
            }
        }
    ]

    body: Column {
        width: parent.width
        spacing: Plan.px(24)
        visible: root.vm.gotGoods

        Notice {
            width: parent.width
            tone: "good"
            glyph: "mail"
            title: qsTr("Your receipt is in your e-mail")
            text: qsTr("With everything about returning things.")
        }

        Columns {
            id: papers
            width: parent.width
            visible: !Plan.reach

            BigButton {
                width: root.vm.hasPrinter ? papers.half : papers.width
                visible: root.vm.receiptUrl !== ""
                glyph: "qrcode"
                text: qsTr("As a code")
                detail: qsTr("for your phone")
                onClicked: root.vm.showCode()
            }

            BigButton {
                width: root.vm.receiptUrl !== "" ? papers.half : papers.width
                visible: root.vm.hasPrinter
                glyph: "printer"
                text: qsTr("On paper")
                detail: root.vm.printWords
                reason: root.vm.printReason
                working: root.vm.printing
                onClicked: root.vm.printSlip()
            }
        }
    }

    controls: [
        Label {
            width: parent.width
            visible: root.vm.asks
            text: root.vm.score > 0 ? qsTr("Thank you for telling us.") : qsTr("How was it?")
            steps: 46
            lines: 1
            font.weight: Font.Bold
        },
        Columns {
            id: faces
            width: parent.width
            visible: root.vm.asks

            Repeater {
                model: [
                    {score: 5, glyph: "mood-happy", text: qsTr("Good")},
                    {score: 3, glyph: "mood-empty", text: qsTr("Okay")},
                    {score: 1, glyph: "mood-sad", text: qsTr("Bad")}
                ]

                BigButton {
                    required property var modelData

                    width: faces.third
                    height: Plan.touch(140)
                    enabled: root.vm.score === 0
                    glyph: root.vm.score === modelData.score ? "check" : modelData.glyph
                    text: modelData.text
                    onClicked: root.vm.rate(modelData.score)
                }
            }
        },
        BigButton {
            width: parent.width
            kind: "primary"
            text: qsTr("Finish")
            detail: root.kiosk.left
            onClicked: root.vm.finish()
        }
    ]
}
