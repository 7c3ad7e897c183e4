package org.heddle.exchange.text;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a cell for a formula.
public final class Formula {
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Formula() {}

    /// For what is only read by other programs: a plain negative figure (`-0.12`) is no formula, it stays a number.
    public static boolean isLike(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !NEGATIVE.matcher(cell).matches();
    }

    /// For what we read again: one leading `'`, whatever follows the sign.
    public static String defused(String cell) {
        return looksLikeOne(cell, 0) ? "'" + cell : cell;
    }

    /// The cell as it was before it was defused.
    public static String undefused(String cell) {
        return cell.startsWith("'") && looksLikeOne(cell, 1) ? cell.substring(1) : cell;
    }

    /// Leading apostrophes do not count, so that a cell that had one before keeps it.
    private static boolean looksLikeOne(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && "=+-@".indexOf(cell.charAt(at)) >= 0;
    }
}
