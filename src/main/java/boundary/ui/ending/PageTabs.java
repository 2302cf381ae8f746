package boundary.ui.ending;

import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.kit.TabBar;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Which page of the ending is shown. There is no bar while there is only one.
final class PageTabs {

    /// A page.
    enum Page {
        BEGIN,
        PLAN,
        MAY_COME,
        CAME_BACK
    }

    private final TabBar<Page> bar = new TabBar<>();
    private final Consumer<Page> place;
    private @Nullable Page placed;

    /// @param place shows a page
    PageTabs(Messages messages, Consumer<Page> place) {
        this.place = place;
        for (Page page : Page.values()) {
            bar.tab(page, messages.name("ending.page.", page));
            bar.button(page).setId("ending-tab-" + page);
        }
        bar.managedProperty().bind(bar.visibleProperty());
        bar.valueProperty().subscribe(this::turnTo);
    }

    Region node() {
        return bar;
    }

    @Nullable
    Page chosen() {
        return bar.valueProperty().get();
    }

    void choose(Page page) {
        bar.valueProperty().set(page);
    }

    /// Offers the pages that there are now.
    ///
    /// @param closed whether the work is closed
    /// @param anew whether another client is shown than before
    void show(EndingPlan plan, boolean closed, boolean anew) {
        Set<Page> there = pages(plan, closed);
        for (Page page : Page.values()) {
            ToggleButton button = bar.button(page);
            button.setVisible(there.contains(page));
            button.setManaged(there.contains(page));
        }
        bar.setVisible(there.size() > 1);
        Page now = chosen();
        if (anew || now == null || !there.contains(now)) {
            choose(
                    there.contains(Page.CAME_BACK)
                            ? Page.CAME_BACK
                            : there.iterator().next());
        }
    }

    private static Set<Page> pages(EndingPlan plan, boolean closed) {
        Set<Page> pages = EnumSet.noneOf(Page.class);
        if (!closed && !plan.isStanding()) {
            pages.add(Page.BEGIN);
            return pages;
        }
        if (plan.plan() != null) {
            pages.add(Page.PLAN);
        }
        boolean told = plan.plan() != null && plan.plan().noticeGiven() != null;
        if (closed || told || StepWords.threatened(plan)) {
            pages.add(Page.MAY_COME);
        }
        if (closed) {
            pages.add(Page.CAME_BACK);
        }
        return pages;
    }

    private void turnTo(@Nullable Page page) {
        if (page != null && page != placed) {
            placed = page;
            place.accept(page);
        }
    }
}
