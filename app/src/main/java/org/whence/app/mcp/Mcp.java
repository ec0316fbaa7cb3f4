package org.whence.app.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;

/// The tools behind the protocol's two transports.
public final class Mcp {

    private static final String INSTRUCTIONS = "Whence says who says what in the news and on whose word. Cite claims with their number of independent roots, and name the origin, not only the outlet. "
            + "It never says what is true.";

    private Mcp() {}

    /// A server that speaks over a pair of streams, one message a line.
    public static McpSyncServer overStreams(Tools tools, String version, InputStream in, OutputStream out) {
        return McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), in, out)).serverInfo("whence", version).instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(tools.all().stream().map(t -> new McpServerFeatures.SyncToolSpecification(t.tool(), (_, request) -> t.call().apply(request.arguments()))).toList())
                .build();
    }

    /// A servlet that speaks streamable HTTP, each request on its own.
    ///
    /// @param path where it stands
    public static HttpServlet overHttp(Tools tools, String version, String path) {
        HttpServletStatelessServerTransport servlet = HttpServletStatelessServerTransport.builder().jsonMapper(McpJsonDefaults.getMapper()).messageEndpoint(path).build();
        McpServer.sync(servlet).serverInfo("whence", version).instructions(INSTRUCTIONS).capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(tools.all().stream().map(t -> new McpStatelessServerFeatures.SyncToolSpecification(t.tool(), (_, request) -> t.call().apply(request.arguments()))).toList())
                .build();
        return servlet;
    }
}
