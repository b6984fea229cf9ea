pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The day's link at a glance: `spans` is a list of {from, to, tone} as parts of the day (0 to 1), `marks` of {at, text}.
Item {
    id: root

    property var spans: []
    property var marks: []

    implicitHeight: Size.mm(8)
    Accessible.role: Accessible.Graphic

    Rectangle {
        width: parent.width
        height: Size.gap
        radius: Size.mm(0.5)
        color: Theme.fill

        Repeater {
            model: root.spans

            Rectangle {
                required property var modelData

                x: Math.round(modelData.from * root.width)
                width: Math.max(Size.mm(0.75), Math.round((modelData.to - modelData.from) * root.width))
                height: Size.gap
                color: Tone.ink(modelData.tone)
            }
        }
    }

    Repeater {
        model: root.marks

        Txt {
            required property var modelData

            x: Math.max(0, Math.min(root.width - width, modelData.at * root.width - width / 2))
            y: Size.mm(3.25)
            text: modelData.text
            size: Theme.caption
            color: Theme.ink2
        }
    }
}
