package org.heddle.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;

/// Where every word of every source stands: a cache beside the project that can always be built again.
/// Safe to search and to update from several threads. An update is found after `refresh` and survives the process after `commit`; what is not committed at `close` is dropped.
public final class QuoteIndex implements AutoCloseable {
    /// Raised whenever words are cut or kept in another way; an index of another form is built again.
    private static final String FORM = "1";
    private static final int BUFFER_MB = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;
    private final KnownSegments known = new KnownSegments();

    private QuoteIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        readers = new ReaderManager(writer);
    }

    /// Opens or makes the index in this folder. A damaged or foreign one is emptied. While another process has it open,
    /// this is a copy in memory of what that one committed last.
    public static QuoteIndex open(Path folder) throws IOException {
        Quiet.startup();
        IndexFolder.create(folder);
        try {
            return in(FSDirectory.open(folder));
        } catch (LockObtainFailedException _) {
            return copyOf(folder);
        } catch (IOException | RuntimeException _) {
            IndexFolder.empty(folder);
            return in(FSDirectory.open(folder));
        }
    }

    /// An index that leaves no trace on the disk.
    public static QuoteIndex inMemory() throws IOException {
        Quiet.startup();
        return in(new ByteBuffersDirectory());
    }

    /// Deletes the index in this folder; nobody may have it open.
    public static void forget(Path folder) throws IOException {
        IndexFolder.empty(folder);
    }

    private static QuoteIndex copyOf(Path folder) throws IOException {
        var memory = new ByteBuffersDirectory();
        try (FSDirectory disk = FSDirectory.open(folder)) {
            for (String file : SegmentInfos.readLatestCommit(disk).files(true)) {
                memory.copyFrom(disk, file, file, IOContext.READONCE);
            }
            return in(memory);
        } catch (IOException | RuntimeException _) {
            return inMemory();
        }
    }

    private static QuoteIndex in(Directory directory) throws IOException {
        boolean isNew = !DirectoryReader.indexExists(directory);
        var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler()).setCommitOnClose(false));
        try {
            var index = new QuoteIndex(directory, writer);
            if (!isNew) {
                index.check();
            }
            return index;
        } catch (IOException | RuntimeException odd) {
            writer.rollback();
            throw odd;
        }
    }

    private void check() throws IOException {
        if (!FORM.equals(committed().get("form"))) {
            throw new CorruptIndexException("another form", "index");
        }
        DirectoryReader reader = readers.acquire();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            readers.release(reader);
        }
    }

    /// What the last commit said.
    public IndexState state() {
        Map<String, String> committed = committed();
        return committed.containsKey("revision") ? new IndexState(Long.parseLong(committed.get("revision")), committed.getOrDefault("log", ""))
                : IndexState.EMPTY;
    }

    private Map<String, String> committed() {
        Map<String, String> data = new TreeMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /// Takes a source in, or takes it in again with other words, turns, labels or interviewers.
    public void update(Transcript transcript) throws IOException {
        if (transcript.turns().all().isEmpty()) {
            remove(transcript.source().id()); // Lucene loses count of its memory when it is given no document at all
            return;
        }
        writer.updateDocuments(term(transcript.source().id()), new TurnDocuments(transcript));
    }

    public void remove(SourceId source) throws IOException {
        writer.deleteDocuments(term(source));
    }

    private static Term term(SourceId source) {
        return new Term(TurnDocuments.SOURCE, TurnDocuments.key(source));
    }

    /// Writes out what one thread has gathered. Two threads that call it before a refresh share the work, which otherwise one does alone.
    public void spill() throws IOException {
        writer.flushNextBuffer();
    }

    /// Lets searches see all updates before it.
    public void refresh() throws IOException {
        readers.maybeRefreshBlocking();
    }

    /// Puts all updates on the disk, with the act up to which they go. May take a third of a second: never on the screen's thread.
    public void commit(IndexState state) throws IOException {
        writer.setLiveCommitData(Map.of("form", FORM, "revision", Long.toString(state.revision()), "log", state.logUuid()).entrySet());
        writer.commit();
    }

    /// Forgets every word, on the disk too.
    public void clear() throws IOException {
        writer.deleteAll();
        commit(IndexState.EMPTY);
        refresh();
    }

    /// Throws `Refusal` for a query that cannot be read.
    public SearchResult search(SearchRequest request) throws IOException {
        var search = new Search(request);
        DirectoryReader reader = readers.acquire();
        try {
            return search.in(reader, known);
        } finally {
            readers.release(reader);
        }
    }

    /// The turns most like a sample, best first, at most `most` of those that the request keeps; the query of the request is not read.
    public SearchResult like(Hit sample, String words, SearchRequest request, int most) throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            return Likeness.kept(new Likeness(request, words).in(reader, known), request, most, sample);
        } finally {
            readers.release(reader);
        }
    }

    @Override
    public void close() throws IOException {
        readers.close();
        writer.close();
        directory.close();
    }
}
