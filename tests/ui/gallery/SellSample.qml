pragma ComponentBehavior: Bound
import QtQuick
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// The sell page with sample data, as drawn in the design's first mock-up.
SampleTill {
    id: shell

    property string armed

    safetyTone: "look"
    safetyText: away ? "5 sales only here, oldest 11 min" : "2 sales only on this till, oldest 3 min"

    rightPage: Item {
        SearchField {
            id: search
            width: parent.width
            armed: shell.armed
            hint: shell.armed === "" ? "Search name, code or brand" : "Scan now, or type a code"
        }

        TabRow {
            id: tabs
            anchors.top: search.bottom
            anchors.topMargin: Size.mm(2)
            width: parent.width
            titles: ["No barcode", "Bakery", "Fruit and veg", "Services", "Bags and cards", "All"]
        }

        TileGrid {
            anchors.fill: parent
            anchors.topMargin: Size.mm(29)
            model: TileSample {
                away: shell.away
            }
        }
    }
}
