package org.heddle.domain.contribution;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Who had which part in the study, counted from the acts in the log that still hold: what was taken back does not count.
/// `hidden` says that a blind pass hides some work from the reader.
public record Contributions(List<OfOne> all, boolean hidden) {

    /// What one person did, and from when to when.
    public record OfOne(String who, Map<Part, Integer> counts, Instant first, Instant last) {
        public OfOne {
            counts = Map.copyOf(counts);
        }

        public int of(Part part) {
            return counts.getOrDefault(part, 0);
        }
    }

    public Contributions {
        all = List.copyOf(all);
    }

    /// In the order in which people first did something.
    public static Contributions of(Iterable<Deed> deeds, boolean hidden) {
        var people = new LinkedHashMap<String, Counting>();
        for (Deed deed : deeds) {
            people.computeIfAbsent(deed.who(), _ -> new Counting(deed.at())).count(deed);
        }
        return new Contributions(people.entrySet().stream().map(one -> one.getValue().ofOne(one.getKey())).toList(), hidden);
    }

    private static final class Counting {
        private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
        private final Instant first;
        private Instant last;

        private Counting(Instant first) {
            this.first = first;
            last = first;
        }

        private void count(Deed deed) {
            last = deed.at();
            var ofOne = new EnumMap<Part, Integer>(Part.class);
            deed.kinds().forEach((kind, times) -> ofOne.merge(Part.of(kind), kind.equals("check removed") || kind.equals("note check removed")
                    ? 0 : times, Integer::sum));
            if (deed.kinds().containsKey("check removed") && deed.kinds().containsKey("checked")) {
                ofOne.remove(Part.CHECKED);   // a comment or a suggestion was added to a verdict that was counted when it was given
            }
            ofOne.forEach((part, times) -> {
                if (times > 0) {
                    counts.merge(part, times, Integer::sum);
                }
            });
        }

        private OfOne ofOne(String who) {
            return new OfOne(who, counts, first, last);
        }
    }

    /// The parts that anybody had.
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(part -> all.stream().anyMatch(one -> one.of(part) > 0)).toList();
    }

    /// Part by part, as a paper lists its authors' parts: whoever did most of it first.
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (Part part : parts()) {
            if (part != Part.OTHER) {
                var people = all.stream().filter(one -> one.of(part) > 0)
                        .sorted((one, other) -> Integer.compare(other.of(part), one.of(part)))
                        .map(one -> "%s (%d)".formatted(one.who(), one.of(part))).toList();
                sentences.add("%s %s.".formatted(Counted.list(people), part.words()));
            }
        }
        return List.copyOf(sentences);
    }

    public Report report() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Who did what, counted from the project’s change log: acts that were taken back are left out, and the figures are numbers of acts, "
                + "not of hours or of merit.");
        paragraphs.addAll(all.isEmpty() ? List.of("Nobody has done anything yet.") : sentences());
        if (hidden) {
            paragraphs.add("Work that is sealed in a blind pass is left out until its release.");
        }
        return new Report("Contributions", paragraphs, List.of(table()));
    }

    private Table table() {
        List<Part> parts = parts();
        var columns = Stream.of(Stream.of("who"), parts.stream().map(Part::key), Stream.of("first act", "last act")).flatMap(words -> words).toList();
        return new Table("Contributions", columns, all.stream().map(one -> Stream.of(Stream.of(one.who()),
                parts.stream().map(part -> String.valueOf(one.of(part))), Stream.of(day(one.first()), day(one.last()))).flatMap(words -> words).toList())
                .toList());
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
