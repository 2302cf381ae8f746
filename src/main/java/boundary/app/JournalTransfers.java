package boundary.app;

import boundary.exchange.EvidenceBundle;
import boundary.exchange.Form;
import boundary.exchange.Imported;
import boundary.exchange.Imports;
import boundary.exchange.Parcel;
import boundary.exchange.Target;
import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.transfer.Exported;
import boundary.ui.transfer.Order;
import boundary.ui.transfer.Sight;
import boundary.ui.transfer.Transfers;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Reads files for the open journal, and writes it out. Safe for several threads.
public final class JournalTransfers implements Transfers {
    private final FxSession session;
    private final World world;
    private final Parcels parcels;

    public JournalTransfers(FxSession session, World world) {
        this.session = session;
        this.world = world;
        this.parcels = new Parcels(session, world);
    }

    @Override
    public Imported read(String path, Journal journal, Jobs.Progress progress) throws InterruptedException {
        AllWords words = AllWords.of(session, journal, true);
        return Imports.read(
                List.of(Path.of(path)),
                null,
                new Target(
                        journal,
                        words::standing,
                        world.stamp(),
                        null,
                        world.clock().getZone(),
                        null));
    }

    @Override
    public Sight sight(Order order, Shown shown, Messages messages, Jobs.Progress progress)
            throws IOException, InterruptedException {
        return new Sights(parcels.of(order, shown, messages), order.form()).of(Parcels.watching(progress));
    }

    @Override
    public void print(Order order, Shown shown, Messages messages, Consumer<String> done) {
        PaperPrinter.print(
                progress -> parcels.of(order, shown, messages).paper(),
                world.stamp().recordedAt(),
                messages,
                done);
    }

    @Override
    public Exported write(
            Order order, String target, boolean replacing, Shown shown, Messages messages, Jobs.Progress progress)
            throws InterruptedException {
        Parcel parcel = parcels.of(order, shown, messages);
        try {
            Path path = Path.of(target);
            if (order.form() == Form.BUNDLE) {
                EvidenceBundle.write(path, parcels.evidence(parcel, messages), replacing, Parcels.watching(progress));
            } else {
                parcel.write(order.form(), path, replacing, Parcels.watching(progress));
            }
            if (progress.isCancelled() && !replacing) {
                Leftovers.remove(path);
            }
            return new Exported.Written(
                    target, parcel.leaving(order.form()).entries().size());
        } catch (CancellationException e) {
            return new Exported.Refused(Exported.Reason.FAILED, target); // nobody listens: the user has stopped it
        } catch (InvalidPathException | IOException e) {
            return new Exported.Refused(reason(e), target);
        }
    }

    /// {@return why a file could not be written}
    static Exported.Reason reason(Exception e) {
        return switch (e) {
            case FileAlreadyExistsException there -> Exported.Reason.EXISTS;
            case DirectoryNotEmptyException there -> Exported.Reason.EXISTS;
            case NoSuchFileException missing -> Exported.Reason.NO_FOLDER;
            case AccessDeniedException denied -> Exported.Reason.FORBIDDEN;
            default -> Exported.Reason.FAILED;
        };
    }
}
