package org.heddle.domain.source;

/// Order of names as people count: `I4-2` comes before `I4-10`. Ties by plain comparison.
public final class NaturalOrder {
    private NaturalOrder() {}

    public static int compare(String one, String other) {
        int a = 0;
        int b = 0;
        while (a < one.length() && b < other.length()) {
            if (isDigit(one.charAt(a)) && isDigit(other.charAt(b))) {
                int endA = digitsEnd(one, a);
                int endB = digitsEnd(other, b);
                int order = compareNumbers(one.substring(a, endA), other.substring(b, endB));
                if (order != 0) {
                    return order;
                }
                a = endA;
                b = endB;
            } else {
                int order = Character.compare(Character.toLowerCase(one.charAt(a)), Character.toLowerCase(other.charAt(b)));
                if (order != 0) {
                    return order;
                }
                a++;
                b++;
            }
        }
        int rest = Integer.compare(one.length() - a, other.length() - b);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int compareNumbers(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String bare(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static int digitsEnd(String name, int from) {
        int end = from;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
