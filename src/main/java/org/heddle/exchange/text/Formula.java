package org.heddle.exchange.text;

/// Keeps a spreadsheet from taking a cell for a formula: one leading `'`, taken off again on reading.
public final class Formula {
    private Formula() {}

    public static String defused(String cell) {
        return looksLikeOne(cell, 0) ? "'" + cell : cell;
    }

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
