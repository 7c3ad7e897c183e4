package org.heddle.cli.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.source.Source;
import org.heddle.domain.talk.GroupTalk;
import org.heddle.domain.talk.TalkReport;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how a group talks: who speaks how much, who speaks next, and which codes come up in turn.
@Command(description = "Says who speaks how much in a group, who speaks next, and with which codes.")
public final class GroupsCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "Its name or id; without one the groups are listed.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes .csv, .xlsx, .docx, .html, .md or .json; .png or .svg: the turns as a picture.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (source.isEmpty() && out.isPresent()) {
            throw new WrongUsage("heddle groups: --out needs a source.");
        }
        try (OpenProject project = reading.open(desk)) {
            var talks = new Talks(project);
            if (source.isEmpty()) {
                list(desk, talks.all().join());
            } else {
                Source one = project.ask(reader -> new Finder(reader).source(source.get()));
                show(desk, talks, one, talks.talk(one.id()).join());
            }
        }
        return Exit.DONE;
    }

    private void list(Desk desk, List<Source> sources) {
        if (json) {
            desk.out().json(sources.stream().map(one -> new Fields().put("source", one.name()).put("kind", one.kind().words()).put("sourceId", one.id().value())).toList());
        } else {
            desk.out().columns(sources.stream().map(one -> List.of(one.name(), one.kind().words())).toList());
        }
    }

    private void show(Desk desk, Talks talks, Source one, TalkReport report) {
        new Answering(out, json).give(desk.out(), file -> {
            if (Exporting.wantsPicture(file)) {
                talks.picture(one.id(), file).join();
            } else {
                Talks.write(report, file);
            }
        }, () -> fields(report), () -> Reports.print(report.report(), desk.out()));
    }

    private static Fields fields(TalkReport report) {
        GroupTalk talk = report.talk();
        return new Fields().put("source", report.source()).put("speakers", talk.voices().stream().map(voice -> new Fields().put("label", voice.label())
                        .put("isInterviewer", voice.isInterviewer()).put("role", voice.role()).put("turns", voice.turns()).put("words", voice.words())
                        .put("share", talk.share(voice)).put("codes", voice.codes().entrySet().stream().map(code -> new Fields()
                                .put("code", report.path().apply(code.getKey())).put("turns", code.getValue())).toList())).toList())
                .put("next", IntStream.range(0, talk.voices().size()).mapToObj(row -> IntStream.range(0, talk.voices().size())
                        .mapToObj(column -> talk.followed(row, column)).toList()).toList())
                .put("turns", talk.moments().stream().map(moment -> new Fields().put("turn", moment.turn())
                        .put("speaker", talk.voices().get(moment.voice()).label()).put("codes", moment.codes().stream().map(report.path()).toList())).toList());
    }
}
