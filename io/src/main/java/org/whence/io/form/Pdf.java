package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.text.Text;
import org.whence.io.page.Shown;

/// The text of a PDF: lines joined to paragraphs, words that a line end parts joined again.
final class Pdf implements Form {
    private static final int MOST_PAGES = 2_000;

    @Override
    public boolean takes(String name) {
        return name.endsWith(".pdf");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        byte[] bytes = Form.all(in, limits);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setParagraphEnd("\n\n");
            stripper.setPageEnd("\n\n");
            String text = paragraphs(Shown.text(stripper.getText(document)));
            if (text.isBlank()) {
                sink.accept(new Input.Unreadable(given.name(), "holds pictures of pages and no text; recognise it (OCR) first"));
                return;
            }
            PDDocumentInformation told = document.getDocumentInformation();
            String title = Shown.line(told.getTitle());
            String author = Shown.line(told.getAuthor());
            Published published = told.getCreationDate() == null ? null : Published.at(told.getCreationDate().toInstant());
            sink.accept(new Input.Read(given.name(), new Article(given.id(), given.url(), title, null, author, published, null, Text.of(text), List.of(), Intake.NONE)));
        } catch (InvalidPasswordException locked) {
            sink.accept(new Input.Unreadable(given.name(), "is locked by a password"));
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws both for broken files
            sink.accept(new Input.Unreadable(given.name(), "is no PDF that can be read"));
        }
    }

    private static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String piece : text.split("\\R\\s*\\R")) {
            String joined = piece.strip().replaceAll("(\\p{Ll})[-\u00AD]\\R(?=\\p{Ll})", "$1").replaceAll("\\s*\\R\\s*", " ");
            if (!joined.isBlank() && !joined.matches("\\d{1,4}")) {
                paragraphs.add(joined);
            }
        }
        return String.join("\n\n", paragraphs);
    }
}
