import QtQuick

ListModel {
    id: root

    property bool away: false

    Component.onCompleted: {
        const tiles = [
            ["Kajzerka", "roll", "0.59", ""], ["Chleb żytni", "loaf", "7.49", ""], ["Drożdżówka", "layer-cake", "4.20", ""],
            ["Kawa na wynos", "take-away", "9.00", ""], ["Gazeta", "news", "4.99", ""],
            ["Banany", "banana", "6.99", "per kg"], ["Jabłka Gala", "apple", "4.49", "per kg"],
            ["Pomidory malinowe", "tomato", "14.90", "per kg"], ["Ziemniaki", "potato", "2.99", "per kg"],
            ["Cytryny", "lemon-whole", "9.99", "per kg"], ["Marchew", "carrot", "3.49", "per kg"],
            ["Cebula", "onion", "3.29", "per kg"], ["Papryka czerwona", "bell-pepper", "15.90", "per kg"],
            ["Ogórki gruntowe", "cucumber", "8.90", "per kg"], ["Bukiet", "bouquet", "24.00", ""],
            ["Torba papierowa", "paper-carrier", "1.50", ""], ["Gift card", "present-card", "any", ""],
            ["Skracanie spodni", "scissors", "25.00", ""], ["Empties, PET", "bottle", "−0.50", ""],
            ["Empties, can", "can", "−0.50", ""]
        ];
        for (const [text, glyph, price, unit] of tiles)
            append({text, glyph, price, unit, reason: root.away && glyph === "present-card" ? "needs the link" : ""});
    }
}
