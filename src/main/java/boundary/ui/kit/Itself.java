package boundary.ui.kit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn.CellDataFeatures;
import javafx.util.Callback;

/// Hands the whole row to a cell.
final class Itself<T> implements Callback<CellDataFeatures<T, T>, ObservableValue<T>> {
    @Override
    public ObservableValue<T> call(CellDataFeatures<T, T> features) {
        return new ReadOnlyObjectWrapper<>(features.getValue());
    }
}
