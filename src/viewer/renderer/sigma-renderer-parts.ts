import Sigma from "sigma";
import { EdgeProgram, NodeProgram } from "sigma/rendering";
import { createNormalizationFunction } from "sigma/utils";

/** What is drawn with of Sigma, by name: loaded as a whole it would bring along every program that it has. */
export const SIGMA_PARTS = { Sigma, EdgeProgram, NodeProgram, createNormalizationFunction } as const;
