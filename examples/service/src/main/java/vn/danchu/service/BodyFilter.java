package vn.danchu.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the body of a request in whole, within its size and its time, before any work is begun on it: who sends slowly keeps
 * nobody from work. All bodies together take no more memory than the service has for them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyFilter extends OncePerRequestFilter {

    /** By so much the memory of a body grows that does not say how long it is. */
    private static final int PIECE = 16_384;

    private final ServiceProperties properties;
    private final long documentBytes;
    private final BodyMemory memory;

    BodyFilter(ServiceProperties properties, long documentBytes) {
        this.properties = properties;
        this.documentBytes = documentBytes;
        long largest = Math.max(properties.tableSize().toBytes(), 2 * documentBytes);
        this.memory = new BodyMemory(
                (int) Math.min(Integer.MAX_VALUE, Math.max(largest + PIECE, properties.bodyBytes())),
                properties.patience().toMillis());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:;"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        long most = most(request);
        try (BodyMemory.Share share = memory.share()) {
            InputStream body;
            try {
                body = read(request, most, share);
            } catch (Refusal e) {
                refuse(request, response, e.status, most);
                return;
            } catch (IOException e) {
                // It stopped coming, or came too slowly: what is left of the connection is of no use.
                response.setHeader("Connection", "close");
                refuse(request, response, HttpStatus.REQUEST_TIMEOUT, most);
                return;
            }
            chain.doFilter(new Arrived(request, body), response);
        }
    }

    private long most(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/import/")) {
            return properties.tableSize().toBytes();
        }
        // A request for a score may hold a dossier and a form.
        return request.getRequestURI().equals("/score")
                        || request.getRequestURI().equals("/view")
                ? 2 * documentBytes
                : documentBytes;
    }

    /** @throws Refusal if it is too large, or there is no memory for it */
    private InputStream read(HttpServletRequest request, long most, BodyMemory.Share share) throws IOException {
        int length = (int) Math.min(Integer.MAX_VALUE, request.getContentLengthLong());
        if (length > most) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (length > 0 && !share.await(length)) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE);
        }
        long end = System.nanoTime() + properties.bodyTime().toNanos();
        InputStream in = request.getInputStream();
        if (length >= 0) {
            byte[] whole = new byte[length];
            if (fill(whole, in, end) < length) {
                throw new EOFException();
            }
            return new ByteArrayInputStream(whole);
        }
        return pieces(in, most, end, share);
    }

    /** A body that does not say how long it is. */
    private static InputStream pieces(InputStream in, long most, long end, BodyMemory.Share share) throws IOException {
        List<InputStream> pieces = new ArrayList<>();
        int size = 0;
        int count = PIECE;
        while (count == PIECE) {
            if (!share.grow(size + PIECE)) {
                throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE);
            }
            byte[] piece = new byte[PIECE];
            count = fill(piece, in, end);
            size += count;
            if (size > most) {
                throw new Refusal(HttpStatus.CONTENT_TOO_LARGE);
            }
            pieces.add(new ByteArrayInputStream(piece, 0, count));
        }
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    /** Reads until the piece is full or nothing more comes; gives how much came. */
    private static int fill(byte[] piece, InputStream in, long end) throws IOException {
        int filled = 0;
        while (filled < piece.length) {
            int count = in.read(piece, filled, piece.length - filled);
            if (count < 0) {
                return filled;
            }
            if (System.nanoTime() > end) {
                throw new IOException("too slow");
            }
            filled += count;
        }
        return filled;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, long most)
            throws IOException {
        switch (status) {
            case CONTENT_TOO_LARGE ->
                Problems.answer(
                        request,
                        response,
                        status,
                        "Nội dung yêu cầu lớn hơn " + most + " byte. Hãy chia nhỏ, hoặc nâng giới hạn của dịch vụ.",
                        "The body of the request is larger than " + most
                                + " bytes. Split it, or raise the service's limit.");
            case SERVICE_UNAVAILABLE -> Problems.busy(request, response);
            default ->
                Problems.answer(
                        request,
                        response,
                        status,
                        "Nội dung yêu cầu không đến đủ trong thời gian cho phép.",
                        "The body of the request did not arrive in time.");
        }
    }

    /** Why a body is not taken. */
    private static final class Refusal extends IOException {

        private static final long serialVersionUID = 1;

        private final HttpStatus status;

        Refusal(HttpStatus status) {
            this.status = status;
        }
    }

    /** The request with its body at hand. */
    private static final class Arrived extends HttpServletRequestWrapper {

        private final InputStream in;

        Arrived(HttpServletRequest request, InputStream in) {
            super(request);
            this.in = in;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                private boolean finished;

                @Override
                public int read() throws IOException {
                    int next = in.read();
                    finished |= next < 0;
                    return next;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int count = in.read(into, from, length);
                    finished |= count < 0;
                    return count;
                }

                @Override
                public boolean isFinished() {
                    return finished;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body has arrived");
                }
            };
        }
    }
}
