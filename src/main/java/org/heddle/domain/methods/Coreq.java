package org.heddle.domain.methods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.SourceKind;

/// The 32 items of COREQ (Tong, Sainsbury and Craig 2007), filled from the record where it says anything; the rest is for the authors to write.
public final class Coreq {
    private static final String TEAM = "Research team and reflexivity";
    private static final String DESIGN = "Study design";
    private static final String FINDINGS = "Analysis and findings";
    private static final List<String> NAMES = List.of("Interviewer or facilitator", "Credentials", "Occupation", "Gender", "Experience and training",
            "Relationship established", "Participants’ knowledge of the interviewer", "Interviewer characteristics", "Methodological orientation and theory",
            "Sampling", "Method of approach", "Sample size", "Non-participation", "Setting of data collection", "Presence of non-participants",
            "Description of sample", "Interview guide", "Repeat interviews", "Audio or visual recording", "Field notes", "Duration", "Data saturation",
            "Transcripts returned", "Number of data coders", "Description of the coding tree", "Derivation of themes", "Software", "Participant checking",
            "Quotations presented", "Data and findings consistent", "Clarity of major themes", "Clarity of minor themes");
    private static final int LAST_OF_TEAM = 8;
    private static final int LAST_OF_DESIGN = 23;
    private static final String TO_WRITE = "Not in the project: for the authors to write.";

    private Coreq() {}

    /// One item; without words it is a gap. `remark` is for whoever writes, not for print.
    public record Item(int number, String domain, String name, Optional<String> words, Optional<String> remark) {
        public boolean isGap() {
            return words.isEmpty();
        }
    }

    public static List<Item> items(Facts facts) {
        Map<Integer, Statement> filled = filled(facts);
        var items = new ArrayList<Item>();
        for (int number = 1; number <= NAMES.size(); number++) {
            Optional<Statement> statement = Optional.ofNullable(filled.get(number));
            Optional<String> words = statement.flatMap(Statement::words);
            items.add(new Item(number, number <= LAST_OF_TEAM ? TEAM : number <= LAST_OF_DESIGN ? DESIGN : FINDINGS, NAMES.get(number - 1), words,
                    words.isPresent() ? statement.flatMap(Statement::gap) : Optional.of(statement.flatMap(Statement::gap).orElse(TO_WRITE))));
        }
        return List.copyOf(items);
    }

    private static Map<Integer, Statement> filled(Facts facts) {
        Map<String, Statement> statements = MethodsStatements.of(facts).stream().collect(Collectors.toMap(Statement::topic, one -> one));
        var filled = new LinkedHashMap<Integer, Statement>();
        filled.put(10, facts.rationale().map(words -> Statement.backed("", words)).orElseGet(() -> Statement.missing("", "No sampling rationale is written down in the project.")));
        filled.put(12, statements.get("Sample"));
        filled.put(16, facts.sample().participants() == 0 ? Statement.missing("", "No participant is known.")
                : Statement.backed("", "See the table of participants by role and arm."));
        int fieldNotes = facts.sample().kinds().getOrDefault(SourceKind.FIELD_NOTE, 0);
        filled.put(20, fieldNotes == 0 ? Statement.missing("", "No source is a field note.")
                : Statement.backed("", "%s analysed.".formatted(Counted.of(fieldNotes, "field note") + (fieldNotes == 1 ? " was" : " were"))));
        filled.put(22, statements.get("Saturation"));
        filled.put(24, coders(facts));
        filled.put(25, tree(facts));
        filled.put(26, derivation(facts));
        filled.put(27, statements.get("Software"));
        filled.put(29, statements.get("Quotes"));
        filled.put(31, themes("Major themes", facts.codebook().roots().stream().map(Code::name).toList()));
        filled.put(32, themes("Minor themes", facts.codebook().inOrder().stream().filter(code -> code.parent().isPresent()).map(Code::name).toList()));
        return filled;
    }

    private static Statement coders(Facts facts) {
        List<Facts.Coding.Coder> coders = facts.coding().coders();
        return coders.isEmpty() ? Statement.missing("", "Nothing has been coded yet.") : Statement.backed("", "%s: %s.%s".formatted(
                Counted.of(coders.size(), "coder"), Counted.list(coders.stream().map(Facts.Coding.Coder::name).toList()), facts.checking().checked() == 0 ? ""
                        : " %s checked %d of %s.".formatted(Counted.list(facts.checking().checkers()), facts.checking().checked(),
                                Counted.of(facts.checking().codings(), "coding"))));
    }

    private static Statement tree(Facts facts) {
        long defined = facts.codebook().inOrder().stream().filter(code -> !code.rules().definition().isBlank()).count();
        int all = facts.codebook().inOrder().size();
        String words = "%s in %s; see the code tree with definitions.".formatted(Counted.of(all, "code"), Counted.of(facts.codebook().roots().size(), "theme"));
        return all == 0 ? Statement.missing("", "There is no code in the project.")
                : defined < all ? Statement.partly("", words, "%d of %d codes have no definition.".formatted(all - defined, all)) : Statement.backed("", words);
    }

    /// From theory, from the data, or both, as the codes say of their origin.
    private static Statement derivation(Facts facts) {
        Map<String, Long> origins = facts.codebook().inOrder().stream().map(code -> code.rules().origin().strip()).filter(origin -> !origin.isEmpty())
                .collect(Collectors.groupingBy(origin -> origin, LinkedHashMap::new, Collectors.counting()));
        long said = origins.values().stream().mapToLong(Long::longValue).sum();
        if (said == 0) {
            return Statement.missing("", "No code says where it came from (its origin).");
        }
        String words = "Origin of codes: %s.".formatted(origins.entrySet().stream().map(one -> "%s (%d)".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; ")));
        int all = facts.codebook().inOrder().size();
        return said < all ? Statement.partly("", words, "%d of %d codes do not say where they came from.".formatted(all - said, all)) : Statement.backed("", words);
    }

    private static Statement themes(String what, List<String> names) {
        return names.isEmpty() ? Statement.missing("", "There are none in the codebook.")
                : Statement.backed("", "%s in the codebook: %s.".formatted(what, String.join("; ", names)));
    }

    /// The checklist as a table, with room for the page of the paper.
    public static Table table(List<Item> items) {
        return new Table("COREQ checklist", List.of("no", "item", "what the record says", "to do", "page"), items.stream()
                .map(item -> List.of(String.valueOf(item.number()), item.name(), item.words().orElse(""), item.remark().orElse(""), "")).toList());
    }
}
