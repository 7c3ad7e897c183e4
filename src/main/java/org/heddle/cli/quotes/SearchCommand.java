package org.heddle.cli.quotes;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.search.WordForms;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.FoundWritings;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.SearchScope;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.searching.Writing;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.searching.facet.FacetGroup;
import org.heddle.workbench.searching.facet.Facets;
import org.heddle.workbench.searching.facet.KeptSearches;
import org.heddle.workbench.searching.facet.KeptSearches.Saved;
import org.heddle.workbench.searching.facet.Sieve;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds words in the sources.
@Command(description = "Finds words in the sources.")
public final class SearchCommand implements Verb {
    private static final Sieve EVERYBODY = Sieve.of(new Facet.Interviewers());

    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", description = "Words; \"a phrase\"; OR, NOT, * ?, word~, \"a b\"~5, /expression/, role:GP. After -- it may begin with a dash.")
    private String query = "";

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only in this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Only words with this code or one below it.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--speaker", paramLabel = "LABEL", description = "Only what is said under this label.")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--case", paramLabel = "ID", description = "Only what is said for this case.")
    private Optional<String> practice = Optional.empty();

    @Option(names = "--forms", paramLabel = "LANGUAGE", description = "Words outside quotation marks stand for all their forms: english, german …")
    private Optional<String> forms = Optional.empty();

    @Option(names = "--in", paramLabel = "WHERE", description = "sources (the usual place), memos, notes, codes or writings (all three).")
    private String where = "sources";

    @Option(names = "--codes", description = "Lists the codes on the hits instead, with how many listed hits have each.")
    private boolean codes;

    @Option(names = "--facets", description = "Lists instead how many hits each role, case, attribute, person, source, code, coder, check and stance would keep.")
    private boolean facets;

    @Option(names = "--save", paramLabel = "NAME", description = "Keeps the query under this name, for this coder; the window lists it too.")
    private Optional<String> save = Optional.empty();

    @Option(names = "--saved", paramLabel = "NAME", description = "Searches with the query and the filters that were saved under this name.")
    private Optional<String> saved = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to list; 0 for all.")
    private int limit = SearchQuery.USUAL_LIMIT;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    /// The filters of a saved search.
    private Optional<Sieve> sieve = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        if (limit < 0) {
            throw new WrongUsage("heddle search: --limit is 0 or more.");
        }
        if (query.isBlank() == saved.isEmpty()) {
            throw new WrongUsage("heddle search: give a QUERY or --saved with a name, one of them.");
        }
        if (save.isPresent() && (isNarrowed() || !where.equals("sources"))) {
            throw new WrongUsage("heddle search: --save keeps a query alone; say source:, code:, speaker: or case: in it, not by options that narrow.");
        }
        if (facets && (isNarrowed() || !where.equals("sources"))) {
            throw new WrongUsage("heddle search: --facets goes with fields in the query, such as case:I4 or code:Rent, not with options that narrow.");
        }
        try (OpenProject project = save.isPresent() ? reading.openToKeep(desk) : reading.open(desk); Searching searching = Searching.of(project, desk.folders())) {
            var kept = new KeptSearches(project);
            saved.ifPresent(name -> use(SearchesCommand.named(kept.read().join(), name)));
            answer(desk, project, searching);
            save.ifPresent(name -> kept.save(new Saved(name, query, sieve.orElse(Sieve.OPEN), Named.forms(forms))).join());
        }
        return Exit.DONE;
    }

    private void use(Saved search) {
        query = search.query();
        forms = forms.or(() -> Optional.of(search.forms()).filter(one -> one != WordForms.AS_WRITTEN).map(WordForms::words));
        sieve = Optional.of(search.sieve()).filter(ticked -> !ticked.equals(Sieve.OPEN));
        if (sieve.isPresent() && (isNarrowed() || !where.equals("sources"))) {
            throw new WrongUsage("heddle search: the saved search “%s” has filters of its own; options that narrow do not go with it.".formatted(search.name()));
        }
    }

    private boolean isNarrowed() {
        return source.isPresent() || code.isPresent() || speaker.isPresent() || practice.isPresent();
    }

    private void answer(Desk desk, OpenProject project, Searching searching) {
        if (!where.equals("sources")) {
            writings(desk, searching);
            return;
        }
        SearchScope scope = project.ask(this::scope);
        searching.bringUpToDate(_ -> { }).join();
        SearchQuery wanted = SearchQuery.of(query).first(limit).in(Named.forms(forms));
        if (facets) {
            list(desk, new Facets(project.ask(Facets.Known::of), sieve.orElse(EVERYBODY), Optional.of(searching.sift(wanted.first(1), sieve.orElse(EVERYBODY)).join().counts())).groups());
            return;
        }
        Found found = sieve.map(ticked -> searching.sift(wanted, ticked).join().found()).orElseGet(() -> searching.search(wanted.within(scope)).join());
        if (json) {
            desk.out().json(new Fields().put("total", found.total()).put("hits", hits(found, project)));
        } else if (codes) {
            HitLines.codes(found, project.ask(reader -> reader.codes().codebook())).forEach((path, hits) -> desk.out().line("%d  %s".formatted(hits, path)));
        } else {
            desk.out().columns(found.passages().stream().map(HitLines::cells).toList());
            desk.out().line("%d in all.".formatted(found.total()));
            if (!found.hint().isEmpty()) {
                desk.out().remark(found.hint());
            }
        }
    }

    private void list(Desk desk, List<FacetGroup> groups) {
        if (json) {
            desk.out().json(new Fields().put("facets", groups.stream().map(HitLines::fields).toList()));
        } else {
            desk.out().columns(groups.stream().flatMap(group -> group.choices().stream()
                    .map(choice -> List.of(group.title(), choice.words(), String.valueOf(choice.count().orElse(0))))).toList());
        }
    }

    private void writings(Desk desk, Searching searching) {
        FoundWritings found = searching.searchWritings(SearchQuery.of(query).first(limit).in(Named.forms(forms)), sorts()).join();
        if (json) {
            desk.out().json(new Fields().put("total", found.total()).put("hits", found.places().stream().map(HitLines::fields).toList()));
        } else {
            desk.out().columns(found.places().stream().map(HitLines::cells).toList());
            desk.out().line("%d in all.".formatted(found.total()));
        }
    }

    private Set<Writing.Sort> sorts() {
        return switch (where) {
            case "memos" -> Set.of(Writing.Sort.MEMO);
            case "notes" -> Set.of(Writing.Sort.NOTE);
            case "codes" -> Set.of(Writing.Sort.DEFINITION);
            case "writings" -> Set.of(Writing.Sort.values());
            default -> throw new WrongUsage("heddle search: --in is sources, memos, notes, codes or writings.");
        };
    }

    private SearchScope scope(ProjectReader reader) {
        var finder = new Finder(reader);
        SearchScope scope = SearchScope.EVERYTHING;
        if (source.isPresent()) {
            scope = scope.in(Set.of(finder.source(source.get()).id()));
        }
        if (code.isPresent()) {
            scope = scope.coded(reader.codes().codebook().withChildren(finder.code(code.get()).id()));
        }
        if (speaker.isPresent()) {
            scope = scope.by(Set.of(speaker.get()));
        }
        return practice.isEmpty() ? scope : scope.ofCases(Set.of(reader.cases().people().labelled(practice.get())
                .orElseThrow(() -> new Refusal("There is no case “%s” in the project.".formatted(practice.get().strip()))).id()));
    }

    private static List<Fields> hits(Found found, OpenProject project) {
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        Map<SourceId, CodePoints> points = new HashMap<>();
        return found.passages().stream().map(hit -> {
            CodePoints inSource = points.computeIfAbsent(hit.source().id(), id -> new CodePoints(project.ask(reader -> reader.sources().text(id))));
            return new Fields().put("source", hit.source().name()).put("turn", hit.turn()).put("speaker", hit.speaker())
                    .put("start", inSource.outside(hit.span().start())).put("end", inSource.outside(hit.span().end()))
                    .put("text", hit.text()).put("before", hit.before()).put("after", hit.after()).put("attribution", hit.attribution())
                    .put("codes", hit.codings().stream().map(coding -> codebook.path(coding.code()).toString()).distinct().toList())
                    .put("sourceId", hit.source().id().value());
        }).toList();
    }
}
