package org.heddle.search.place;

/// The same as `NearPlaces` for two different words, which is what is asked most: one walk over the places of both.
public final class PairPlaces implements Joining {
    private static final int NONE = -1;

    private final Standing one;
    private final Standing other;
    private final int width;

    public PairPlaces(Standing one, Standing other, int between) {
        this.one = one;
        this.other = other;
        width = 2 + between;
    }

    @Override
    public void join(int document, Places into) {
        int free = 0;
        int first = NONE;
        int second = NONE;
        for (int a = 0, b = 0; a < one.size() || b < other.size();) {
            boolean isOne = b == other.size() || (a < one.size() && one.word(a) <= other.word(b));
            if (isOne) {
                first = one.word(a) < free ? NONE : a;
                a++;
            } else {
                second = other.word(b) < free ? NONE : b;
                b++;
            }
            if (first != NONE && second != NONE && isNear(one.word(first), other.word(second))) {
                free = 1 + (isOne ? one.word(first) : other.word(second));
                add(document, first, second, into);
                first = NONE;
                second = NONE;
            }
        }
    }

    /// One word of the text cannot answer for both.
    private boolean isNear(int word, int otherWord) {
        return word != otherWord && Math.abs(word - otherWord) < width;
    }

    private void add(int document, int first, int second, Places into) {
        if (one.word(first) < other.word(second)) {
            into.add(document, one.word(first), one.start(first), other.end(second));
        } else {
            into.add(document, other.word(second), other.start(second), one.end(first));
        }
    }
}
