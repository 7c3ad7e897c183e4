package org.heddle.exchange.importing;

import java.util.Set;

/// Whether one label could be a slip of the pen for another.
final class Likeness {
    private static final Set<String> ROLES = Set.of("GP", "CLP", "PN", "PM", "COP");
    private static final int SHORTEST = 3;

    private Likeness() {}

    /// True when one letter is wrong, missing or too many, or two neighbours changed places. Numbers make another label.
    static boolean slipOf(String label, String other) {
        if (label.equals(other) || (ROLES.contains(label) && ROLES.contains(other))) {
            return false;
        }
        String one = Label.folded(label);
        String two = Label.folded(other);
        boolean sameNumber = one.replaceAll("\\D", "").equals(two.replaceAll("\\D", ""));
        return sameNumber && (swapped(one, two) || (Math.min(one.length(), two.length()) >= SHORTEST && oneLetterApart(one, two)));
    }

    private static boolean swapped(String one, String two) {
        int at = firstDifference(one, two);
        return one.length() == two.length() && at + 1 < one.length()
                && one.charAt(at) == two.charAt(at + 1) && one.charAt(at + 1) == two.charAt(at)
                && one.substring(at + 2).equals(two.substring(at + 2));
    }

    private static boolean oneLetterApart(String one, String two) {
        int at = firstDifference(one, two);
        String restOne = one.substring(at);
        String restTwo = two.substring(at);
        return tail(restOne).equals(restTwo) || tail(restTwo).equals(restOne) || tail(restOne).equals(tail(restTwo));
    }

    private static String tail(String rest) {
        return rest.isEmpty() ? rest : rest.substring(1);
    }

    private static int firstDifference(String one, String two) {
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at;
    }
}
