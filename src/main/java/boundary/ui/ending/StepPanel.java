package boundary.ui.ending;

import boundary.report.EndingPlan;
import javafx.scene.layout.Region;

/// What there is to do in one step.
interface StepPanel {

    Region node();

    /// Shows how the step stands; what is being typed stays.
    ///
    /// @param anew whether another client is shown than before
    void show(EndingPlan plan, boolean anew);
}
