package org.suanpan.app.boot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;

import org.suanpan.app.base.Shop;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.report.ReportDescriptor;

/// The same shop, but the figures of the first page cannot be read.
record FailingOpener(ShopOpener opener) implements Shop.Opener {

    @Override
    public Shop open(Path file, boolean create) {
        Shop shop = opener.open(file, create);
        return (Shop) Proxy.newProxyInstance(Shop.class.getClassLoader(), new Class<?>[] {Shop.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("dashboard")) {
                        return Proxy.newProxyInstance(Shop.class.getClassLoader(),
                                new Class<?>[] {method.getReturnType()}, (_, _, _) -> {
                                    throw new IllegalStateException("disk I/O error");
                                });
                    }
                    try {
                        return method.invoke(shop, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Shop seenBy(Shop shop, String name) {
        return opener.seenBy(shop, name);
    }

    @Override
    public Path restore(Path backup, Path file) {
        return opener.restore(backup, file);
    }

    @Override
    public List<ReportDescriptor> reports() {
        return opener.reports();
    }

    @Override
    public BackupRecord verify(Path backup) {
        return opener.verify(backup);
    }
}
