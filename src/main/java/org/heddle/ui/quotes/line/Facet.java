package org.heddle.ui.quotes.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.shell.StudyState;

/// What quotes can be narrowed by. A quote that several coders or speakers share has several words of one facet.
public enum Facet {
    CODER("Coder"), CHECK("Check"), STANCE("Stance"), CASE("Case"), ROLE("Role"), STATUS("Status"), FORM("Form");

    public static final String AS_IT_STANDS = "as it stands";
    public static final String FAITHFUL = "faithful";
    public static final String UNFAITHFUL = "not faithful";
    public static final String UNCHECKED = CheckState.UNCHECKED.word();
    public static final String CHANGED_SINCE = CheckState.CHANGED.word();
    public static final String NO_CASE = "no case";
    public static final String NO_ROLE = "no role";

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public List<String> of(QuoteLine line) {
        return switch (this) {
            case CODER -> parts(line.coder());
            case CHECK -> line.check().map(Facet::check).orElse(List.of(UNCHECKED));
            case STANCE -> parts(line.stance());
            case CASE -> cases(line.provenance().voices());
            case ROLE -> roles(line.provenance().voices());
            case STATUS -> List.of(line.status().word());
            case FORM -> List.of(form(line));
        };
    }

    /// What was changed since its check is to be checked again.
    private static List<String> check(Judgement said) {
        return said.isStale() ? List.of(CHANGED_SINCE, UNCHECKED) : List.of(said.verdict().word());
    }

    private static String form(QuoteLine line) {
        if (line.finding().filter(finding -> !finding.isFaithful()).isPresent()) {
            return UNFAITHFUL;
        }
        return line.made().filter(quote -> !quote.parts().isEmpty()).isPresent() ? FAITHFUL : AS_IT_STANDS;
    }

    private static List<String> parts(String joined) {
        return joined.contains(Provenance.JOIN) ? List.of(joined.split(Provenance.JOIN, -1)) : List.of(joined);
    }

    public static List<String> cases(List<Voice> voices) {
        return ofVoices(voices, Voice::practice, NO_CASE);
    }

    public static List<String> roles(List<Voice> voices) {
        return ofVoices(voices, Voice::role, NO_ROLE);
    }

    private static List<String> ofVoices(List<Voice> voices, Function<Voice, String> fact, String none) {
        return voices.stream().map(fact).map(word -> word.isEmpty() ? none : word).distinct().toList();
    }

    /// Everything that can be asked for in this study, in the order in which a menu lists it.
    public List<String> choices(StudyState state) {
        return switch (this) {
            case CODER -> state.coders().stream().map(Coder::name).toList();
            case CHECK -> Stream.concat(Arrays.stream(Verdict.values()).map(Verdict::word), Stream.of(CHANGED_SINCE, UNCHECKED)).toList();
            case STANCE -> Arrays.stream(Stance.values()).map(Stance::word).toList();
            case CASE -> with(state.people().cases().stream().map(Case::label).sorted(NaturalOrder::compare).toList(), NO_CASE);
            case STATUS -> Arrays.stream(QuoteStatus.values()).map(QuoteStatus::word).toList();
            case FORM -> List.of(AS_IT_STANDS, FAITHFUL, UNFAITHFUL);
            case ROLE -> with(state.people().roles().stream().map(Role::code).toList(), NO_ROLE);
        };
    }

    private static List<String> with(List<String> known, String none) {
        var all = new ArrayList<>(known);
        all.add(none);
        return List.copyOf(all);
    }
}
