import { useId, type ComponentProps, type ReactNode } from 'react'
import { cn } from './cn'
import { IsianBerkas } from './isian-berkas'
import { IsianTanggal } from './isian-tanggal'

/** What a control must carry so that its label, hint and error are read with it. */
export interface KaitanField {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export interface FieldProps {
  label: ReactNode
  name: string
  hint?: ReactNode
  /** what is wrong and how to mend it; its presence marks the control invalid */
  error?: ReactNode
  /** says "(opsional)" beside the label; a field is required otherwise */
  opsional?: boolean
  className?: string
  children: (kaitan: KaitanField) => ReactNode
}

/** Label, hint and error around any control, wired for assistive technology. */
export function Field({ label, name, hint, error, opsional, className, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label} {opsional ? <span className="font-normal text-redup">(opsional)</span> : null}
      </label>
      {hint ? <p id={`${id}-hint`} className="text-sm text-redup">{hint}</p> : null}
      {children({
        id,
        name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1 text-sm font-medium text-merah">
          <span aria-hidden="true">!</span>
          {error}
        </p>
      ) : null}
    </div>
  )
}

const KONTROL =
  'w-full min-h-10 rounded border border-garis-kuat bg-latar px-3 text-base text-teks placeholder:text-redup ' +
  'aria-invalid:border-merah aria-invalid:border-2 disabled:bg-alas disabled:text-redup'

/**
 * A field. Days, moments and files get the house's own control: the browser's would speak the browser's language.
 * (`type="date"` sends what is typed, read by `isianTanggal` of lib/dasar/format; numbers are typed into `AngkaInput`.)
 */
export function Input({ className, type, ...rest }: ComponentProps<'input'>) {
  if (type === 'file') return <IsianBerkas {...rest} />
  if (type === 'date' || type === 'datetime-local') return <IsianTanggal key={String(rest.defaultValue ?? '')} waktu={type === 'datetime-local'} className={cn(KONTROL, 'read-only:bg-alas', className)} {...rest} />
  return <input type={type} className={cn(KONTROL, 'read-only:bg-alas', className)} {...rest} />
}


/** Text input for id-ID numbers: the browser's number field cannot read `1.234,50`. */
export function AngkaInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input inputMode="decimal" autoComplete="off" className={cn(KONTROL, 'text-right read-only:bg-alas', className)} {...rest} />
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={3} className={cn(KONTROL, 'py-2 read-only:bg-alas', className)} {...rest} />
}

export interface Opsi {
  nilai: string
  nama: string
  mati?: boolean
}

/** What is chosen now, where the list has it no more: a select without it would show, and send, another choice than what stands. */
const diLuar = (opsi: readonly Opsi[], ...terpilih: unknown[]): string | null => {
  const kini = terpilih.find((satu) => satu !== undefined)
  const nilai = typeof kini === 'string' || typeof kini === 'number' ? String(kini) : ''
  return nilai === '' || opsi.some((satu) => satu.nilai === nilai) ? null : nilai
}

/** The browser's own select. */
export function Select({ opsi, className, ...rest }: ComponentProps<'select'> & { opsi: readonly Opsi[] }) {
  const lama = diLuar(opsi, rest.value, rest.defaultValue)
  return (
    <select className={cn(KONTROL, 'pr-8', className)} {...rest}>
      {lama === null ? null : <option value={lama}>pilihan sekarang (sudah tidak ada di daftar)</option>}
      {opsi.map(({ nilai, nama, mati }) => (
        <option key={nilai} value={nilai} disabled={mati}>{nama}</option>
      ))}
    </select>
  )
}

type Bungkus = Omit<FieldProps, 'children' | 'className'>
const pisah = <T extends Bungkus>({ label, name, hint, error, opsional, ...rest }: T) =>
  ({ field: { label, name, hint, error, opsional }, rest })

/** Field with a text input; takes every attribute of <input>. */
export function TextField(props: Bungkus & Omit<ComponentProps<'input'>, 'name'>) {
  const { field, rest } = pisah(props)
  return <Field {...field}>{(kaitan) => <Input required={!field.opsional} {...rest} {...kaitan} />}</Field>
}

/** Field with a native select. */
export function SelectField(props: Bungkus & Omit<ComponentProps<typeof Select>, 'name'>) {
  const { field, rest } = pisah(props)
  return <Field {...field}>{(kaitan) => <Select required={!field.opsional} {...rest} {...kaitan} />}</Field>
}

/** Field with a text area. */
export function TextareaField(props: Bungkus & Omit<ComponentProps<'textarea'>, 'name'>) {
  const { field, rest } = pisah(props)
  return <Field {...field}>{(kaitan) => <Textarea required={!field.opsional} {...rest} {...kaitan} />}</Field>
}

/** A tick box with its label beside it. */
export function CheckField({ label, hint, className, ...rest }: ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode }) {
  const id = useId()
  return (
    <div className={cn('flex gap-2', className)}>
      <input type="checkbox" id={id} className="mt-1 size-4 accent-aksen" aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint ? <p id={`${id}-hint`} className="text-sm text-redup">{hint}</p> : null}
      </div>
    </div>
  )
}
