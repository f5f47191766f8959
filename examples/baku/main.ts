import { mountBaku } from "./mountBaku.js";

mountBaku(document);
