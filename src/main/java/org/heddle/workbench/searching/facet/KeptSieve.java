package org.heddle.workbench.searching.facet;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckState;

/// A sieve in one line without blanks, as it is kept beside a saved query: `code=…&stance=counters`.
final class KeptSieve {
    private static final String BETWEEN = "&";

    private KeptSieve() {}

    static String written(Sieve sieve) {
        return sieve.chosen().stream().map(KeptSieve::written).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static String written(Facet facet) {
        return switch (facet) {
            case Facet.Voice(String name) -> "voice=" + coded(name);
            case Facet.Interviewers _ -> "interviewers=";
            case Facet.InSource(var source) -> "source=" + source.value();
            case Facet.OfKind(var kind) -> "kind=" + kind.name();
            case Facet.InCase(var practice) -> "case=" + practice.value();
            case Facet.Having(String attribute, String value) -> "has=%s:%s".formatted(coded(attribute), coded(value));
            case Facet.OfPerson(var person) -> "person=" + person.value();
            case Facet.WithCode(var code) -> "code=" + code.value();
            case Facet.Uncoded _ -> "uncoded=";
            case Facet.CodedBy(var coder) -> "coder=" + coder.value();
            case Facet.Checked(var state) -> "check=" + state.name();
            case Facet.Standing(var stance) -> "stance=" + stance.name();
        };
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// What it does not know, such as a facet of a later version, is left out.
    static Sieve read(String written) {
        return new Sieve(Stream.of(written.split(BETWEEN, -1)).flatMap(one -> facet(one).stream()).collect(Collectors.toSet()));
    }

    private static Optional<Facet> facet(String written) {
        String[] halves = written.split("=", 2);
        try {
            return halves.length < 2 ? Optional.empty() : facet(halves[0], halves[1]);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Facet> facet(String sort, String value) {
        return Optional.ofNullable(switch (sort) {
            case "voice" -> new Facet.Voice(words(value));
            case "interviewers" -> new Facet.Interviewers();
            case "source" -> new Facet.InSource(new SourceId(UUID.fromString(value)));
            case "kind" -> new Facet.OfKind(SourceKind.valueOf(value));
            case "case" -> new Facet.InCase(new CaseId(UUID.fromString(value)));
            case "has" -> having(value.split(":", 2));
            case "person" -> new Facet.OfPerson(new PersonId(UUID.fromString(value)));
            case "code" -> new Facet.WithCode(new CodeId(UUID.fromString(value)));
            case "uncoded" -> new Facet.Uncoded();
            case "coder" -> new Facet.CodedBy(new CoderId(UUID.fromString(value)));
            case "check" -> new Facet.Checked(CheckState.valueOf(value.toUpperCase(Locale.ROOT)));
            case "stance" -> new Facet.Standing(Stance.valueOf(value));
            default -> null;
        });
    }

    private static Facet having(String[] halves) {
        if (halves.length < 2 || words(halves[0]).isBlank()) {
            throw new IllegalArgumentException("no attribute");
        }
        return new Facet.Having(words(halves[0]), words(halves[1]));
    }

    private static String words(String coded) {
        return URLDecoder.decode(coded, StandardCharsets.UTF_8);
    }
}
