declare module 'w3c-xmlserializer' {
  import type {TreeNode} from './nodes.js';

  /** @see https://www.w3.org/TR/DOM-Parsing/#xml-serialization */
  export default function serialize(node: TreeNode): string;
}
