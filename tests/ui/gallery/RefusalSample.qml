pragma ComponentBehavior: Bound
import QtQuick
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// A pack past its date, as in the design's mock-up.
SampleTill {
    hero.kind: "blocked"
    hero.glyph: "yoghurt"
    hero.title: "Jogurt naturalny 400 g"
    hero.lines: ["Batch L2409A", "Use by 18 November"]
    hero.amount: "Not sold"
    hero.note: ""
    blocked: true
    rail.primaryEnabled: false
    rail.primaryDetail: "answer first"
    rail.keys: offExcept([1], 0)
    rightSurface: true

    rightPage: RefusalPanel {
        title: "Do not sell this yoghurt"
        subtitle: "Its use-by date was Wednesday, three days ago."
        happened: "The code on the pack says batch L2409A, use by 18 November. Nobody can override a use-by date at the till."
        lost: "The basket is as it was: 15 items, 310.32. This pack was not added."
        now: "1. Keep the pack behind the till.\n2. Ask for a fresh one from the fridge and scan that. 12 fresh here."
        paused: "Scanner paused until you answer. 1 more scan was ignored: scan it again."
        code: "BATCH-EXPIRED   21 Nov 14:06:32   Till 2   (01)05901234512349 (17)261118 (10)L2409A"

        ActionButton {
            glyph: "trash"
            text: "Write off this pack"
        }

        ActionButton {
            glyph: "eye"
            text: "Check the shelf"
        }

        ActionButton {
            kind: "primary"
            text: "Keep selling"
            cap: "Enter"
        }
    }
}
