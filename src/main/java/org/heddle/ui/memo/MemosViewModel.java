package org.heddle.ui.memo;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.heddle.domain.memo.MemoFilter;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Touched;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.MemoList;

/// All memos of the study, those written last first, and the filter they pass.
public final class MemosViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ObservableList<MemoList.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<MemoFilter> filter = new SimpleObjectProperty<>(MemoFilter.ALL);
    private final Runnable stopListening;
    private int asked;

    public MemosViewModel(Workspace workspace) {
        this.workspace = workspace;
        filter.subscribe(_ -> ask());
        stopListening = workspace.project().onChange(this::refresh);
    }

    public ObservableList<MemoList.Line> lines() {
        return lines;
    }

    /// How many there are without the filter.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ObjectProperty<MemoFilter> filterProperty() {
        return filter;
    }

    private void refresh(Applied applied) {
        Touched touched = applied.touched();
        if (touched.memos() || touched.people() || (touched.codings().isEmpty() && !(touched.codes().isEmpty() && touched.sources().isEmpty()))) {
            ask();
        }
    }

    private record Found(List<MemoList.Line> lines, int total) {}

    private void ask() {
        MemoFilter wanted = filter.get();
        int question = ++asked;
        var _ = workspace.project().read(reader -> new Found(MemoList.headings(reader, wanted),
                reader.memos().counts().values().stream().mapToInt(Integer::intValue).sum())).thenAccept(found -> {
                    if (question == asked) {
                        total.set(found.total());
                        if (!lines.equals(found.lines())) {
                            lines.setAll(found.lines());
                        }
                    }
                });
    }

    public void narrow(MemoFilter to) {
        filter.set(to);
    }

    /// The memo of that heading in the list, if it passes the filter.
    public Optional<MemoList.Line> line(MemoId id) {
        return lines.stream().filter(line -> line.memo().id().equals(id)).findFirst();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
