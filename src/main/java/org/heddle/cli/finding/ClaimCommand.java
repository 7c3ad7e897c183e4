package org.heddle.cli.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.finding.claim.ChainPicture;
import org.heddle.domain.finding.claim.Chains;
import org.heddle.domain.finding.claim.Level;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.CodePoints;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.finding.ClaimActs;
import org.heddle.workbench.finding.ClaimReport;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.memo.MemoFinder;
import org.heddle.workbench.memo.NamedLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what speakers say brings about what, with the chains that it makes, and writes it down.
@Command(description = "Lists speakers' claims about cause and their chains, or writes, ties and drops one.")
public final class ClaimCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", description = "Writes one down: --from and --to, and what else is known.")
    private boolean add;

    @Option(names = "--edit", paramLabel = "N|ID", description = "Says it anew; what is not given stays. With --source it gets a passage more.")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--drop", paramLabel = "N|ID", description = "Deletes it.")
    private Optional<String> drop = Optional.empty();

    @Option(names = "--from", paramLabel = "TEXT", description = "What brings it about.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TEXT", description = "What comes of it.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--level", paramLabel = "WORD", description = "person, network, community, population, or unsaid.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--error", paramLabel = "TEXT", description = "The error of logic that you see in it: “mitigation taken for levelling”, “relation taken for "
            + "ladder”, or another; \"\" takes it back.")
    private Optional<String> error = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "What you say about it.")
    private Optional<String> note = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "With --quote or --span: a passage in which it is made.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--quote", paramLabel = "TEXT", description = "The passage's words.")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--span", paramLabel = "START:END", description = "Code points from 0, END left out.")
    private Optional<String> span = Optional.empty();

    @Option(names = "--untie", description = "With --edit and --source: the claim is not made in that passage.")
    private boolean untie;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Into a file: .csv, .xlsx, .docx, .html, .md, .tex or .json; the chains drawn as .png or .svg.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        Optional<Level> asked = level.map(word -> Level.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: --level is person, network, community, population or unsaid.")));
        if (!isWhole()) {
            throw new WrongUsage("heddle claim: --add --from TEXT --to TEXT, --edit N with words or --source, or --drop N, one at a time; "
                    + "--source goes with --quote or --span, --untie with --edit and --source.");
        }
        if (isAct()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader ->
                    change(reader, new ClaimActs(reader, project.coder(), desk.projects().clock()), asked))));
        } else {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project);
            }
        }
        return Exit.DONE;
    }

    private boolean isAct() {
        return add || edit.isPresent() || drop.isPresent();
    }

    private boolean hasWords() {
        return Stream.of(from, to, level, error, note).anyMatch(Optional::isPresent);
    }

    private boolean isWhole() {
        boolean isPassage = source.isPresent() ? quote.isPresent() != span.isPresent() : quote.isEmpty() && span.isEmpty();
        boolean isOne = Stream.of(add, edit.isPresent(), drop.isPresent()).filter(one -> one).count() <= 1 && (!isAct() || out.isEmpty() && !json);
        boolean isUntied = !untie || edit.isPresent() && source.isPresent() && !hasWords();
        boolean isSaid = add ? from.isPresent() && to.isPresent() : edit.isPresent() ? hasWords() || source.isPresent() : !hasWords() && source.isEmpty();
        return isPassage && isOne && isUntied && isSaid;
    }

    private Change change(ProjectReader reader, ClaimActs acts, Optional<Level> asked) {
        if (drop.isPresent()) {
            return acts.drop(acts.find(drop.get()));
        }
        List<MemoLink> links = source.stream().map(name -> new MemoFinder(reader).link(new NamedLink.Passage(name, place()))).toList();
        if (add) {
            return acts.claim(said(CausalClaim.of("", ""), asked), links);
        }
        Memo claim = acts.find(edit.orElseThrow());
        var parts = new ArrayList<Change>();
        if (hasWords()) {
            parts.add(acts.say(claim, said(CausalClaim.read(claim.text()), asked)));
        }
        links.forEach(link -> parts.add(untie ? acts.untie(claim, link) : acts.tie(claim, link)));
        return parts.size() == 1 ? parts.getFirst() : new Change.Together("Edited a claim", parts);
    }

    private Place place() {
        return Named.place(quote, Optional.empty(), span).orElseThrow();
    }

    private CausalClaim said(CausalClaim before, Optional<Level> asked) {
        return new CausalClaim(from.orElse(before.from()), to.orElse(before.to()), asked.orElse(before.level()), error.orElse(before.error()),
                note.orElse(before.note()));
    }

    private void list(Desk desk, OpenProject project) {
        List<Claimed> claims = Claimed.all(project);
        List<CausalClaim> plain = claims.stream().map(Claimed::claim).toList();
        new Answering(out, json).give(desk.out(), file -> Exporting.write(() -> ChainPicture.of(plain), () -> ClaimReport.of(claims), file),
                () -> project.ask(reader -> new Fields().put("claims", IntStream.range(0, claims.size()).mapToObj(at -> fields(at + 1, claims.get(at), reader)).toList())
                .put("chains", Chains.of(plain))), () -> Reports.print(ClaimReport.of(claims), desk.out()));
    }

    private static Fields fields(int number, Claimed one, ProjectReader reader) {
        CausalClaim claim = one.claim();
        return new Fields().put("id", one.memo().id().value()).put("number", number).put("from", claim.from()).put("to", claim.to())
                .put("level", claim.level() == Level.UNSAID ? "" : claim.level().words()).put("error", claim.error()).put("note", claim.note())
                .put("passages", one.said().stream().map(said -> passage(said, reader)).toList());
    }

    private static Fields passage(Shown said, ProjectReader reader) {
        var points = new CodePoints(reader.sources().text(said.passage().source()));
        return new Fields().put("source", said.source()).put("start", points.outside(said.passage().span().start()))
                .put("end", points.outside(said.passage().span().end())).put("speaker", said.voice().speaker())
                .put("attribution", said.voice().attribution()).put("text", said.words());
    }
}
