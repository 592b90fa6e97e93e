import { config } from "zod";

// The page's policy forbids code made at run time, and zod would try: even a try that fails breaks the policy. It must
// be set before the first schema is made, so this is what main.tsx imports first.
config({ jitless: true });
