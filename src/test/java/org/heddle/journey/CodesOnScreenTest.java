package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Folders;
import org.heddle.workbench.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several codes in the hand on a real display: chosen with Ctrl or Shift, dragged onto a code or between two.
@Tag("display")
final class CodesOnScreenTest {
    @TempDir
    private Path folder;
    private User user;
    private Workspace workspace;
    private TreeView<Code> tree;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void openTheWindowOnTheSample() throws Exception {
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        user = User.opens(new Folders(folder.resolve("settings"), folder.resolve("cache")), Optional.of(folder.resolve(Sample.FILE)));
        workspace = user.shell().workspace();
        user.click("who-0");
        user.see("that the question is gone", () -> user.stage().getScene().lookup("#who-is-coding") == null);
        tree = (TreeView<Code>) user.find("codes", TreeView.class);
    }

    @AfterEach
    void close() {
        user.close();
    }

    private Codebook codebook() {
        return workspace.study().now().codebook();
    }

    private CodeId id(String name) {
        return codebook().named(name).id();
    }

    private List<String> below(String name) {
        return codebook().children(id(name)).stream().map(Code::name).toList();
    }

    /// Folds up every theme but one, so that all that is dragged is in sight.
    private void showOnly(String theme) throws Exception {
        Screen.ask(() -> {
            for (TreeItem<Code> item : tree.getRoot().getChildren()) {
                item.setExpanded(item.getValue().name().equals(theme));
            }
            tree.scrollTo(0);
            return tree;
        });
        Screen.settle();
        Screen.settle();
    }

    private Bounds place(String name) throws Exception {
        return Screen.ask(() -> {
            TreeCell<?> cell = tree.lookupAll(".tree-cell").stream().map(TreeCell.class::cast)
                    .filter(one -> one.getItem() instanceof Code code && code.name().equals(name)).findFirst().orElseThrow();
            return cell.localToScreen(cell.getBoundsInLocal());
        });
    }

    private Point2D at(String name, double share) throws Exception {
        Bounds place = place(name);
        return new Point2D(place.getCenterX(), place.getMinY() + share * place.getHeight());
    }

    private void choose(String... names) throws Exception {
        Screen.ask(() -> {
            tree.getSelectionModel().clearSelection();
            for (String name : names) {
                for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                    if (tree.getTreeItem(row).getValue().name().equals(name)) {
                        tree.getSelectionModel().select(row);
                    }
                }
            }
            return tree;
        });
        Screen.settle();
    }

    @Test
    void twoCodesDraggedOntoAThirdAreNestedAsOneAct() throws Exception {
        showOnly("Hopeful pessimism");
        var before = codebook().inOrder();
        choose("Constrained choice", "Do it anyway");
        OnScreenTest.drag(at("Do it anyway", 0.5), at("Limits of medicine", 0.5));
        user.see("both below it", () -> below("Limits of medicine").containsAll(List.of("Constrained choice", "Do it anyway")));
        var now = below("Limits of medicine");
        assertEquals(List.of("Constrained choice", "Do it anyway"), now.subList(now.size() - 2, now.size()));
        user.press("Ctrl+Z");
        user.see("both back", () -> codebook().inOrder().equals(before));
    }

    @Test
    void aCodeDroppedOnTheEdgeOfAnotherIsPutBeforeIt() throws Exception {
        showOnly("Hopeful pessimism");
        choose("Do it anyway");
        OnScreenTest.drag(at("Do it anyway", 0.5), at("Politics makes health", 0.08));
        user.see("it first", () -> below("Hopeful pessimism").getFirst().equals("Do it anyway"));
        assertEquals("Politics makes health", below("Hopeful pessimism").get(1));
    }

    @Test
    void aCodeCannotBeDraggedBelowItsOwnChild() throws Exception {
        showOnly("Hopeful pessimism");
        var before = codebook().inOrder();
        choose("Hopeful pessimism");
        OnScreenTest.drag(at("Hopeful pessimism", 0.5), at("Working downstream", 0.5));
        user.see("why not", () -> workspace.messages().newestProperty().get().sentence().equals("“Hopeful pessimism” cannot be moved below itself."));
        assertEquals(before, codebook().inOrder());
    }
}
