pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Theme"

// A receipt on the screen as it is on paper: white whatever the theme, one face, amounts at the right.
// `rows` is a model with the roles kind, start, end; `words` is all of it as text.
Rectangle {
    id: root

    property var rows: null
    property string words
    readonly property int inset: Size.mm(width < Size.mm(70) ? 3 : 5)
    readonly property color toner: "#14171a"
    readonly property int size: Math.max(12, Math.floor((width - 2 * inset) / 48 / 0.6))

    color: "#ffffff"
    border.width: Size.hairline
    border.color: Theme.line
    clip: true
    Accessible.role: Accessible.Document
    Accessible.name: qsTr("Receipt")
    Accessible.description: words

    component Print: Txt {
        color: root.toner
        size: root.size
        font.family: Theme.mono
        font.letterSpacing: 0
        font.features: ({})
        elide: Text.ElideNone
        wrapMode: Text.Wrap
        lineHeight: 1.15
    }

    ListView {
        id: paper
        anchors.fill: parent
        anchors.leftMargin: root.inset
        anchors.rightMargin: root.inset
        topMargin: root.inset
        bottomMargin: root.inset
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.rows
        Accessible.ignored: true

        delegate: Item {
            id: row

            required property string kind
            required property string start
            required property string end
            readonly property bool centred: kind === "title" || kind === "centre"
            readonly property bool paired: kind === "pair" || kind === "strong" || kind === "small"

            width: ListView.view.width
            height: kind === "space" ? root.size * 0.8 : kind === "rule" ? root.size * 1.1 : kind === "qr" ? code.height : Math.max(line.implicitHeight, 1)

            Row {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.kind === "rule"
                spacing: Size.mm(1)
                clip: true
                width: parent.width

                Repeater {
                    model: Math.max(0, Math.ceil(row.width / (2 * Size.mm(1))))

                    Rectangle {
                        width: Size.mm(1)
                        height: Size.hairline
                        color: root.toner
                    }
                }
            }

            RowLayout {
                id: line
                width: parent.width
                visible: row.centred || row.paired || row.kind === "text"
                spacing: Size.mm(2)

                Print {
                    Layout.fillWidth: true
                    Layout.leftMargin: row.kind === "small" ? root.size : 0
                    text: row.start
                    horizontalAlignment: row.centred ? Text.AlignHCenter : Text.AlignLeft
                    size: row.kind === "title" ? Math.round(root.size * 1.25) : row.kind === "strong" ? Math.round(root.size * 1.2) : root.size
                    font.weight: row.kind === "title" || row.kind === "strong" ? Font.Bold : Font.Normal
                }

                Print {
                    Layout.alignment: Qt.AlignBottom
                    visible: row.end !== "" && row.paired
                    text: row.end
                    horizontalAlignment: Text.AlignRight
                    size: row.kind === "strong" ? Math.round(root.size * 1.2) : root.size
                    font.weight: row.kind === "strong" ? Font.Bold : Font.Normal
                }
            }

            Column {
                id: code
                width: parent.width
                visible: row.kind === "qr"
                spacing: 0

                Image {
                    anchors.horizontalCenter: parent.horizontalCenter
                    source: row.kind === "qr" ? "image://qr/" + encodeURIComponent(row.start) : ""
                    sourceSize.width: Math.min(Size.mm(34), row.width)
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Code of receipt %1").arg(row.end)
                }

                Print {
                    width: parent.width
                    text: row.end
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
