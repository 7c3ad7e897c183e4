package org.heddle.exchange.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The order in which people count: `C2` before `C10`.
final class NaturalOrder {
    static final Comparator<Path> OF_NAMES = Comparator.comparing((Path path) -> path.getFileName().toString(), NaturalOrder::compare);
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    static int compare(String one, String two) {
        var left = PART.matcher(one).results().map(MatchResult::group).iterator();
        var right = PART.matcher(two).results().map(MatchResult::group).iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = comparePart(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return left.hasNext() ? 1 : right.hasNext() ? -1 : one.compareTo(two);
    }

    private static int comparePart(String one, String two) {
        if (Character.isDigit(one.charAt(0)) && Character.isDigit(two.charAt(0))) {
            String first = one.replaceFirst("^0+(?=.)", "");
            String second = two.replaceFirst("^0+(?=.)", "");
            int order = Integer.compare(first.length(), second.length());
            return order != 0 ? order : first.compareTo(second);
        }
        return one.compareToIgnoreCase(two);
    }
}
