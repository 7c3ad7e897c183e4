package org.heddle.ui.quotes.published;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.reading.QuoteMaterial;
import org.heddle.domain.quotes.published.FormPrinter;
import org.heddle.domain.quotes.published.Material;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.codebook.CodeId;

/// A quote in the editor: its coding, what was made of it so far, and the words that it may be made of.
record Opened(Coding leading, Optional<Quote> made, Material material, Set<String> labels, boolean isStarred) {

    /// Empty when no coding stands there any more. Of several coders' codings, the one that leads a quote already.
    static Optional<Opened> at(SourceId source, TextSpan span, CodeId theme, ProjectReader reader) {
        List<Coding> there = reader.codings().touching(source, span).stream().filter(coding -> coding.span().equals(span)).toList();
        Collection<Quote> quotes = there.stream().flatMap(coding -> reader.quotes().ledBy(coding.id()).stream()).toList();
        Optional<Quote> made = quotes.stream().filter(quote -> quote.theme().orElseGet(() -> code(quote, there)).equals(theme)).findFirst();
        Optional<Coding> leading = there.stream().filter(coding -> made.map(quote -> quote.leading().equals(coding.id()))
                .orElse(coding.code().equals(theme))).findFirst();
        return leading.map(coding -> of(coding, made.or(() -> reader.quotes().ledBy(coding.id())), reader));
    }

    private static Opened of(Coding coding, Optional<Quote> made, ProjectReader reader) {
        return new Opened(coding, made, QuoteMaterial.of(made.map(Quote::codings).orElse(List.of(coding.id())), reader),
                reader.quotes().labels(), reader.codings().starred().contains(coding.id()));
    }

    private static CodeId code(Quote quote, List<Coding> there) {
        return there.stream().filter(coding -> coding.id().equals(quote.leading())).findFirst().orElseThrow().code();
    }

    /// The words as they stand, as a person would type them.
    String plain() {
        return FormPrinter.escaped(material.words(" "));
    }

    private FormPrinter printer() {
        return new FormPrinter(material::text, SpeechMarks.DOUBLE);
    }

    String typed(List<PublishedPart> parts) {
        return parts.isEmpty() ? plain() : printer().typed(parts);
    }

    String typed() {
        return typed(made.map(Quote::parts).orElse(List.of()));
    }
}
