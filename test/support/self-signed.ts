// A certificate for loopback, made when a test needs it, so that no private key lies in the repository:
// an X.509 certificate in DER, written by hand, for a key that node:crypto makes and signs with.
import { generateKeyPairSync, sign } from 'node:crypto';

export interface SelfSigned {
  /** PEM; its own authority, for `localhost` and 127.0.0.1. */
  readonly cert: string;
  readonly key: string;
}

const DAY = 86_400_000;

/** @param names the DNS names it is good for, besides 127.0.0.1 */
export function selfSigned(names: readonly string[] = ['localhost']): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, tlv(0x0c, 'loopback of the tests'))));
  const alternatives = sequence(
    ...names.map((dns) => tlv(0x82, dns)),
    tlv(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extension(ALTERNATIVE_NAME, alternatives), extension(CONSTRAINTS, IS_CA))),
  );
  const signature = sign('sha256', body, privateKey);
  const der = sequence(body, ECDSA_SHA256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Tag, length, value: the one form of everything in DER. */
function tlv(tag: number, value: Buffer | string): Buffer {
  const content = Buffer.from(value);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return tlv(0x31, part);
}

/** UTCTime: `YYMMDDhhmmssZ`. */
function time(epoch: number): Buffer {
  const digits = new Date(epoch).toISOString().replace(/\D/g, '');
  return tlv(0x17, `${digits.slice(2, 14)}Z`);
}

function extension(id: Buffer, value: Buffer): Buffer {
  return sequence(id, tlv(0x04, value));
}

// Object identifiers by RFC 5280 and RFC 5758, already in DER.
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const CONSTRAINTS = Buffer.from('0603551d13', 'hex');
const ECDSA_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const IS_CA = sequence(Buffer.from('0101ff', 'hex'));
