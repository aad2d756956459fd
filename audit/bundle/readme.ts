/** The page that explains a bundle to its reader. */
export const README = `Gongshu Brand Awards: the proof of one award / 拱墅品牌奖励：一份申请的证据包

Check it with Node 20.19 or newer and nothing else, no network:
用 Node 20.19 以上版本即可核验，无需安装、无需联网：

    node verifier/verify.mjs BUNDLE.zip --key KEY

KEY is the public key of the log as the office publishes it. Do not take it from this bundle: whoever forges a bundle signs it
with a key of his own. For the same reason a careful reader runs a verifier that he has from elsewhere:
npm run audit -- verify BUNDLE.zip --key KEY

KEY 是办公室公布的日志公钥，不要取自本证据包；谨慎的读者也应使用另行取得的核验程序。

What is in it / 内容
  checkpoint.txt   the signed head of the log (C2SP signed note) / 已签名的日志检查点
  records.json       journal, read model, ledger, verdicts with their facts / 流水、现状、账目、核定及其事实
  histories/       what the workflow engine recorded, byte for byte / 流程引擎的原始历史
  proofs.json      leaves of the log with their paths (RFC 6962) / 日志叶子与路径
  policy.json      the whole policy that was applied: text, numbers, rulings / 所适用政策的全部内容：文本、数字与解释口径
`;
