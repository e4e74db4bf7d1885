import type { PotongTeks, SalahTeks } from './types'

/** What a figure is of: the words that may name it, and the whole that its percentage is taken of. */
interface Dasar {
  apa: readonly string[]
  /** of a percentage; missing: an amount, which may stand beside any whole */
  dari?: readonly string[]
}

const PAGU: Dasar = { apa: ['pagu'] }
const REALISASI: Dasar = { apa: ['realisasi'] }
const KAS: Dasar = { apa: ['anggaran kas', 'target'] }
const SELISIH: Dasar = { apa: ['selisih', 'kekurangan', 'beda'] }
const SERAPAN = ['realisasi', 'serapan', 'penyerapan']

/** Every field of an amount or a share that has a whole of its own. */
export const DASAR_MEDAN: Readonly<Record<string, Dasar>> = {
  pagu: PAGU, pagu_singkat: PAGU, pagu_terbilang: PAGU, dak_pagu_singkat: PAGU, realisasi: REALISASI, realisasi_singkat: REALISASI, realisasi_terbilang: REALISASI, dak_realisasi: REALISASI,
  anggaran_kas: KAS, anggaran_kas_singkat: KAS, selisih: SELISIH, selisih_singkat: SELISIH, penyumbang_kurang: SELISIH, sisa_pagu_singkat: { apa: ['sisa'] },
  realisasi_persen: { apa: SERAPAN, dari: ['pagu'] }, dak_realisasi_persen: { apa: SERAPAN, dari: ['pagu'] }, target_persen: { apa: ['target'], dari: ['pagu'] }, serapan_angkas: { apa: SERAPAN, dari: ['anggaran kas'] },
  fisik_persen: { apa: ['fisik'], dari: [] }, proyeksi_persen: { apa: ['proyeksi', ...SERAPAN], dari: ['pagu'] }, proyeksi_singkat: { apa: ['proyeksi', ...SERAPAN] }, cakupan_lapor: { apa: [], dari: ['anggaran kas'] }, penyumbang_bagian: { apa: ['selisih', 'kekurangan'], dari: ['kekurangan'] },
}

const KAS_KATA = 'anggaran\\s+kas|angkas|kas'
/** Words that say what a figure is of. */
const HAL = new RegExp(`^(?:${KAS_KATA}|pagu|realisasi|target|fisik|serapan|penyerapan|sisa|selisih|kekurangan|beda|proyeksi)$`, 'iu')
/** Words that may stand between what a figure is of and the figure. */
const SELA = /^(?:keuangan|anggaran|belanja|daerah|apbd|kita|kabupaten|progres|capaian|sebesar|senilai|adalah|ialah|yaitu|mencapai|sudah|telah|baru|masih|tercatat|menjadi|pada|angka|terhadap|dari|menurut|atas|kumulatif|tertimbang)$/iu
const seragam = (kata: string): string => (new RegExp(`^(?:${KAS_KATA})$`, 'iu').test(kata) ? 'anggaran kas' : kata.toLowerCase())

/** What the words right before a field say that it is of: the unbroken run of such words; empty: they do not say. */
function disebut(kata: string): string[] {
  // "DAK Fisik" is a name, and physical progress is another thing
  const milik = kata.replace(/\bDAK\s+Fisik\b/giu, 'belanja').replace(/\banggaran\s+kas\b/giu, 'angkas').split(/\s+/).filter((satu) => satu !== '')
  const hal: string[] = []
  for (const satu of milik.reverse()) {
    if (HAL.test(satu)) hal.push(seragam(satu))
    else if (!SELA.test(satu)) break
  }
  return hal
}

const KESELURUHAN = `(?:(?:total|seluruh|jumlah|keseluruhan|target)\\s+)?(${KAS_KATA}|pagu|target|realisasi|kekurangan)\\b`
const DI_BELAKANG = new RegExp(`^\\s*(?:dari|terhadap|atas)\\s+${KESELURUHAN}`, 'iu')
const DI_DEPAN = new RegExp(`\\b(?:dari|terhadap|serapan|penyerapan)\\s+${KESELURUHAN}(?:\\s+(?:sebesar|adalah|mencapai|sudah|baru|masih|tercatat))*\\s*$`, 'iu')

/** The whole that the words beside a percentage name; null: they name none. */
function keseluruhan(depan: string, belakang: string, apa: readonly string[]): string | null {
  const [kata, awal] = [DI_BELAKANG.exec(belakang)?.[1], DI_DEPAN.exec(depan)?.[1]]
  // "dari target {target_persen}": what the field is, not what it is taken of
  return kata !== undefined ? seragam(kata) : awal === undefined || apa.includes(seragam(awal)) ? null : seragam(awal)
}

function sebab(kunci: string, depan: string, belakang: string): string | null {
  const dasar = Object.hasOwn(DASAR_MEDAN, kunci) ? DASAR_MEDAN[kunci] : undefined
  if (dasar === undefined) return null
  const dari = dasar.dari === undefined ? null : keseluruhan(depan, belakang, dasar.apa)
  if (dari !== null && dasar.dari?.includes(dari) === false) return `Medan {${kunci}} ${dasar.dari[0] === undefined ? 'tidak dihitung dari' : `dihitung dari ${dasar.dari[0]}, bukan`} ${dari}. Ganti katanya, atau pilih medan lain.`
  const hal = disebut(depan).filter((satu) => satu !== dari)
  const [lain] = hal
  return lain === undefined || dasar.apa.length === 0 || hal.some((satu) => dasar.apa.includes(satu)) ? null : `Medan {${kunci}} adalah ${dasar.apa[0] ?? ''}, sedangkan kata di depannya menyebut ${lain}. Ganti katanya, atau pilih medan lain.`
}

/**
 * Fields whose words say that they are of something else: "{realisasi_persen} dari anggaran kas". The figure is right, so no check of figures finds it.
 * Only words that stand right beside a field are read; of what is said farther off nobody is accused.
 */
export function salahDasar(potong: readonly PotongTeks[]): SalahTeks[] {
  const kata = (satu: PotongTeks | undefined): string => (satu?.jenis === 'kata' ? satu.isi : '')
  return potong.flatMap((satu, ke): SalahTeks[] => {
    const pesan = satu.jenis === 'medan' ? sebab(satu.kunci, kata(potong[ke - 1]), kata(potong[ke + 1])) : null
    return satu.jenis !== 'medan' || pesan === null ? [] : [{ letak: satu.letak, panjang: satu.panjang, pesan }]
  })
}
