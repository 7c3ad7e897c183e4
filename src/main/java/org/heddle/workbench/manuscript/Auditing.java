package org.heddle.workbench.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.Auditor;
import org.heddle.domain.manuscript.Corpus;
import org.heddle.domain.manuscript.Manuscript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.exchange.manuscript.AuditFiles;
import org.heddle.exchange.manuscript.ManuscriptFiles;
import org.heddle.workbench.OpenProject;

/// Holds the quotations of a paper against a project's sources, one transcript in memory at a time. Work off the screen's thread.
public final class Auditing {
    private final OpenProject project;

    public Auditing(OpenProject project) {
        this.project = project;
    }

    public Audit audit(Path paper) {
        return audit(paper, _ -> { }, () -> false);
    }

    /// `share` is told how much is done, from 0 to 1; once `isStopped`, the work ends with `CancellationException`.
    public Audit audit(Path paper, DoubleConsumer share, BooleanSupplier isStopped) {
        Manuscript manuscript = ManuscriptFiles.read(paper);
        List<SourceId> sources = project.ask(reader -> reader.sources().all()).stream().map(Source::id).toList();
        if (sources.isEmpty()) {
            throw new Refusal("There are no sources in the project to hold the paper against. Import the transcripts first.");
        }
        var corpus = new Walked(sources, share, isStopped);
        return new Auditor(project.ask(reader -> reader.cases().people()), project.ask(reader -> reader.cases().speakers()), corpus).audit(manuscript);
    }

    public void write(Audit audit, Path out) {
        AuditFiles.write(audit, out, source -> project.ask(reader -> reader.sources().text(source)));
    }

    /// One JSON document.
    public String json(Audit audit) {
        return AuditFiles.json(audit, source -> project.ask(reader -> reader.sources().text(source)));
    }

    /// The project's sources; how far the work is goes by how many were read.
    private final class Walked implements Corpus {
        private final List<SourceId> sources;
        private final DoubleConsumer share;
        private final BooleanSupplier isStopped;
        private int read;

        private Walked(List<SourceId> sources, DoubleConsumer share, BooleanSupplier isStopped) {
            this.sources = sources;
            this.share = share;
            this.isStopped = isStopped;
        }

        @Override
        public List<SourceId> sources() {
            return sources;
        }

        @Override
        public Transcript transcript(SourceId source) {
            if (isStopped.getAsBoolean()) {
                throw new CancellationException();
            }
            share.accept(Math.min(1, (double) ++read / (2 * sources.size())));
            return project.ask(reader -> reader.sources().transcript(source));
        }
    }
}
