export interface DeployCheck {
  readonly name: string;
  readonly path: string;
  /** What is wrong; empty where nothing is. */
  readonly fault: string;
}
export function verifyDeploy(base: string): Promise<readonly DeployCheck[]>;
