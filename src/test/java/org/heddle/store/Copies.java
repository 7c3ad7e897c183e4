package org.heddle.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextDiff;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// A small project in a folder, copies of it in which coders work, and merges of them.
public final class Copies {
    static final String WORDS = "The rent decides, and who owns what; nobody asks the tenants.";
    final Coder ailsa = new Coder(CoderId.fresh(), "Ailsa");
    final Coder tom = new Coder(CoderId.fresh(), "Tom");
    final Coder cem = new Coder(CoderId.fresh(), "Cem");
    final Source talk = Source.of("Talk", "talk.txt", SourceKind.DOCUMENT, WORDS);
    final Code rent = code("Rent", 0);
    final Code power = code("Power", 1);
    private final Path folder;
    private Instant now = Instant.parse("2026-03-14T12:00:00Z");

    Copies(Path folder) {
        this.folder = folder;
        try (var store = ProjectStore.create(file("base"), ailsa, clock())) {
            run(store, ailsa, new AddCoder(tom), new AddCoder(cem), add(talk, WORDS), new AddCode(rent), new AddCode(power));
        }
    }

    static Code code(String name, int position) {
        return new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    static Change add(Source source, String text) {
        return new AddSource(source, text, List.of(new Turn(1, "", 0, text.length())), List.of(), Optional.empty());
    }

    private InstantSource clock() {
        return () -> {
            now = now.plusSeconds(1);
            return now;
        };
    }

    Path file(String name) {
        return folder.resolve(name + ".heddle");
    }

    /// Spoils the page of the codes: the file still opens.
    void damage(String name) throws IOException, SQLException {
        long place;
        try (var connection = ProjectStore.connect(file(name)); var rows = connection.createStatement().executeQuery(
                "SELECT (rootpage - 1) * (SELECT page_size FROM pragma_page_size) FROM sqlite_master WHERE name = 'code'")) {
            place = rows.next() ? rows.getLong(1) : 0;
        }
        try (var bytes = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
            bytes.write(ByteBuffer.wrap(new byte[] {99}), place);
        }
    }

    Path copy(String from, String to) {
        try {
            return Files.copy(file(from), file(to));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A coding of the first place where these words stand.
    Coding coding(String words, Code code, Coder coder) {
        int at = WORDS.indexOf(words);
        return Coding.of(talk.id(), new TextSpan(at, at + words.length()), code.id(), coder.id(), now);
    }

    static CorrectSource correction(Source source, String before, String after) {
        return new CorrectSource(source.id(), after, List.of(new Turn(1, "", 0, after.length())), List.of(), TextDiff.between(before, after));
    }

    void work(String name, Coder who, Change... changes) {
        try (var store = open(name)) {
            run(store, who, changes);
        }
    }

    private static void run(ProjectStore store, Coder who, Change... changes) {
        for (Change change : changes) {
            store.apply(change, who.id());
        }
    }

    ProjectStore open(String name) {
        return ProjectStore.open(file(name), clock());
    }

    Preview look(String into, String from, Coder viewer) {
        try (var store = open(into); var merge = store.merge(file(from), viewer.id())) {
            return merge.preview(Map.of());
        }
    }

    OpenMerge.Since since(String into, String from, Coder viewer) {
        try (var store = open(into); var merge = store.merge(file(from), viewer.id())) {
            return merge.since();
        }
    }

    /// Merges with one wish for all conflicts.
    Applied merge(String into, String from, Coder who, Choice wish) {
        try (var store = open(into); var merge = store.merge(file(from), who.id())) {
            Map<String, Choice> choices = merge.preview(Map.of()).conflicts().stream()
                    .collect(Collectors.toMap(Conflict::id, conflict -> conflict.settledBy(wish)));
            return merge.carryOut(choices, Optional.empty());
        }
    }

    void undo(String name, Coder who) {
        try (var store = open(name)) {
            store.takeBack(store.reader(who.id()).log().newest(1).getFirst(), who.id());
        }
    }

    List<String> dump(String name) {
        try {
            return Snapshot.of(file(name));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> dumpWithLog(String name) {
        try {
            return Snapshot.withLog(file(name));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Every coding as its words, code and coder say it, sealed ones included.
    List<String> codings(String name) {
        try (var copy = OtherCopy.open(file(name))) {
            var found = new ArrayList<String>();
            copy.tables.codings.all(one -> found.add("%s | %s | %s | %s".formatted(one.span().of(copy.tables.sources.text(one.source())),
                    copy.tables.codes.codebook().code(one.code()).name(), copy.tables.coders.find(one.coder()).orElseThrow().name(), one.comment())));
            return found.stream().sorted().toList();
        }
    }

    List<Proof> faults(String name) {
        try (var store = open(name)) {
            return store.prove().stream().filter(proof -> !proof.isSound()).toList();
        }
    }
}
