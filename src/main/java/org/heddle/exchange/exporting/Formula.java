package org.heddle.exchange.exporting;

import java.util.regex.Pattern;

/// Words that a spreadsheet would calculate instead of showing.
final class Formula {
    private static final String STARTS = "=+-@\t\r";
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Formula() {}

    /// A plain negative figure (`-0.12`) is none: it stays a number that other programs can read.
    static boolean isLike(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !NEGATIVE.matcher(cell).matches();
    }
}
